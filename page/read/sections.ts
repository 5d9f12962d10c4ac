/**
 * Which fields are in the contact section, where a heading separates it. On that step Microsoft also asks about the
 * problem, and those answers may contain the customer's address and number.
 */

import { TITLES } from '../detect/prefilter';
import { closestDeep, isWithin, queryEach, type Root } from '../dom';
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
    const fields = form.fields.filter(({ element }) => element.getRootNode() === root);
    for (const container of new Set(fields.map(({ element }) => containerOf(element)))) {
      const isHere = ({ element }: { element: Element }) => containerOf(element) === container;
      // Of a large page only the part that the fields stand in.
      const within = (root.contains(container) && container) || root;
      const here = headingsOf(within, nameOf, sight).filter(isHere);
      const inside = fields.filter(isHere);
      const isIn = (live: LiveField) => isUnderContact(live, here);
      if (inside.some((live) => CONTACT.includes(live.field) && isIn(live)))
        for (const live of inside) live.reading.inContact = isIn(live);
    }
  }
  markContactGroup(form);
}

/** What groups fields without a heading. */
const GROUPS = 'section,fieldset,[role=group],[role=region]';

/**
 * Without a heading the contact is the group that holds both names and the address. What stands in no group with them may
 * still belong to them: of that nothing is said.
 */
function markContactGroup({ fields }: Form): void {
  const open = fields.filter(({ reading }) => reading.inContact === undefined);
  const named = (name: string) => open.find(({ field }) => field === name)?.element;
  const [first, last, email] = ['first-name', 'last-name', 'email'].map(named);
  if (!first || !last || !email) return;
  let group = closestDeep(first, GROUPS);
  while (group && !(isWithin(last, group) && isWithin(email, group)))
    group = group.parentElement && closestDeep(group.parentElement, GROUPS);
  if (!group) return;
  for (const { element, reading } of open) {
    const isIn = isWithin(element, group);
    // In a group of its own it is about something else.
    if (isIn || closestDeep(element, GROUPS)) reading.inContact = isIn;
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

function headingsOf(within: Root | Element, nameOf: LookUp, sight: Known): Mark[] {
  const marks: Mark[] = [];
  for (const element of queryEach(within, TITLES).slice(0, MOST)) {
    const text = cleanText((element.textContent ?? '').slice(0, 120));
    if (!text || !isPainted(element, sight)) continue;
    const level = Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? element.ariaLevel ?? 2);
    marks.push({ element, level: level || 2, isContact: nameOf(text) === 'contact-section' });
  }
  return marks;
}
