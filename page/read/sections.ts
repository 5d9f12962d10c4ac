/**
 * Which fields stand in the section of the contact, where a heading parts it from the rest. On the step that holds the
 * contact Microsoft also asks about the problem, and the answers may hold the customer's address and number.
 */

import { TITLES } from '../detect/prefilter';
import { closestDeep, queryEach, type Root } from '../dom';
import { cleanText } from '../text';
import { CONTAINER, type Form, type LiveField, type LookUp } from './live-form';
import { isPainted, type Known } from './visibility';

/** The fields of a contact: a section that holds none of them is not the contact's. */
const CONTACT: readonly string[] = ['first-name', 'last-name', 'email', 'phone', 'country'];

/** Headings beyond this many are not looked at. */
const MOST = 200;

interface Mark {
  element: Element;
  level: number;
  isContact: boolean;
}

/**
 * Says of each field of a form that has such a section whether it stands in it.
 * @param nameOf what a caption names, headings included.
 */
export function markContactSection(form: Form, nameOf: LookUp, sight: Known): void {
  for (const root of form.roots) {
    const marks = headingsOf(root, nameOf, sight);
    const contact = marks.filter(({ isContact }) => isContact);
    for (const container of new Set(contact.map(({ element }) => containerOf(element)))) {
      const isHere = (element: Element) =>
        element.getRootNode() === root && containerOf(element) === container;
      const here = marks.filter(({ element }) => isHere(element));
      const inside = new Map(
        form.fields
          .filter(({ element }) => isHere(element))
          .map((field) => [field, isUnderContact(field, here)]),
      );
      if (![...inside].some(([{ field }, isIn]) => isIn && CONTACT.includes(field))) continue;
      for (const [{ reading }, isIn] of inside) reading.inContact = isIn;
    }
  }
}

const containerOf = (element: Element): Element | null => closestDeep(element, CONTAINER);

/** A heading of no lower rank ends the section. */
function isUnderContact({ element }: LiveField, marks: readonly Mark[]): boolean {
  let since: Mark | undefined;
  for (const mark of marks) {
    if (!(mark.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    if (mark.isContact) since = mark;
    else if (since && mark.level <= since.level) since = undefined;
  }
  return since !== undefined;
}

function headingsOf(root: Root, nameOf: LookUp, sight: Known): Mark[] {
  const marks: Mark[] = [];
  for (const element of queryEach(root, TITLES).slice(0, MOST)) {
    const text = cleanText((element.textContent ?? '').slice(0, 120));
    if (!text || !isPainted(element, sight)) continue;
    const level = Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? element.ariaLevel ?? 2);
    marks.push({ element, level: level || 2, isContact: nameOf(text) === 'contact-section' });
  }
  return marks;
}
