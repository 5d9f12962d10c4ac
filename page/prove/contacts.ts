/** What of the texts in a page may be a contact: addresses, accounts, numbers, names. */

import { ACCOUNT_NAME } from '../../portals/alias';
import { ofContact } from '../../portals/made/page-words';
import { LONGEST_OBSTACLE, type Obstacle } from '../../request/obstacle';
import type { LookUp } from '../read/live-form';
import { areLevel } from './lines';
import { blockOf } from './paint';
import type { Item } from './scene';
import { foldText } from './tools';
import { hasWord } from './words';

const ADDRESS = /[^\s@<>()[\]"'«»“”‘’,;:]+@[^\s@<>()[\]"'«»“”‘’,;:]+\.[^\s@<>()[\]"'«»“”‘’,;:]+/g;
const ACCOUNT = /* @__PURE__ */ new RegExp(`\\b${ACCOUNT_NAME}`, 'i');
const NUMBER = /(?:^|[^\w+])(\+\d[\d\s().-]{6,}\d)/;
/** Without its country's code: groups of digits, and no date, no address of a machine. */
const NATIONAL = /(?:^|[^\w+.-])(\(?\d{2,4}\)?[\s.-]?\d{3,4}[\s.-]\d{3,4})(?![\w-]|\.\d)/;
/** Hyphens of all kinds. */
const HYPHENS = /[‐-―−]/g;
/** A country's code chosen or typed under a caption of its own. */
const CODE = /^(?:[^\d@]{0,60}[\s(])?(\+\d{1,4})\)?$/;
/** Pieces of one line that stand no further apart are one text: `ada@<wbr>partner.example`; in pixels. */
const GLUED = 3;
/** A space of the line; wider gaps part what belongs to different things. */
const SPACE = 12;
let contactWord: RegExp | undefined;

/** "We will contact", "Saved contact", "Reply to": it speaks of whom Microsoft answers. */
export function speaksOfContact(text: string): boolean {
  contactWord ??= new RegExp(ofContact, 'u');
  return contactWord.test(foldText(text));
}

/** @returns whether a text may be a contact, or name the one behind it; a number alone may be a hotline's. */
export const isOfContact = (text: string): boolean => /@|user_/.test(text) || speaksOfContact(text);

/** "Contact: Anna Schmidt", or the same as caption and value. */
function namesContact(item: Item, text: string, before: Item | undefined, nameOf: LookUp): boolean {
  const [head = '', name = ''] = text.split(/[:：](.*)/s);
  if (!/@|\d/.test(name) && hasWord(name)) return nameOf(head) === 'contact-section';
  return (
    before !== undefined &&
    !before.isHeading &&
    !/@|\d/.test(text) &&
    nameOf(before.text) === 'contact-section' &&
    (before.names || areLevel(before.box, item.box)) &&
    nameOf(text) === undefined
  );
}

/** "Replies go to Anna Berg instead": two words that are written as names are, and not the supplier's. */
const PERSON =
  /(?<=[\p{Ll},;:]\s)(?!Microsoft|Azure|Cloud|Support)\p{Lu}[\p{Ll}'’-]+\s(?!Support)\p{Lu}[\p{Ll}'’-]+/u;

/** Two words that are written as names are. */
export const NAME = /\p{Lu}[\p{Ll}'’-]+\s\p{Lu}[\p{Ll}'’-]+/u;

/** A link may hide whom it leads to. */
const hrefOf = (element: Element): string => element.closest('a')?.getAttribute('href') ?? '';

/** What the user has typed, rather than what the page shows. */
export const isTyped = ({ kind, element }: Item): boolean =>
  kind === 'box' && !(element as HTMLInputElement).readOnly;

/**
 * What of some items may be a contact.
 * @param counts tells whether a line counts, by the text before it, and the last piece of that.
 */
export function contactsIn(
  items: readonly Item[],
  nameOf: LookUp,
  counts: (item: Item, line: string, before: string, last: Item | undefined) => boolean,
): Obstacle[] {
  const found: Obstacle[] = [];
  let before = '';
  let last: Item | undefined;
  for (const { item, text: written } of linesOf(items)) {
    const text = written.normalize('NFKC').replace(HYPHENS, '-');
    if (counts(item, text, before, last)) {
      for (const [address] of text.matchAll(ADDRESS))
        found.push({ kind: 'address', text: address.replace(/[.!?]+$/, '') });
      if (!text.includes('@') && ACCOUNT.test(text)) found.push({ kind: 'account', text });
      const number = (NUMBER.exec(text) ?? CODE.exec(text) ?? NATIONAL.exec(text))?.[1];
      // What stands before it may say that it is an example.
      if (number)
        found.push({ kind: 'number', text: text.length > LONGEST_OBSTACLE ? number : text });
      const namesPerson = PERSON.test(text) && !item.isHeading && speaksOfContact(text);
      if (namesPerson || namesContact(item, text, last, nameOf))
        found.push({ kind: 'account', text });
      const link = item.pressed && /^mailto:([^?]+)/.exec(hrefOf(item.element))?.[1];
      if (link && !text.includes('@')) found.push({ kind: 'address', text: link });
    }
    before = text;
    last = item;
  }
  return found;
}

/** Texts that are written in several pieces, joined as they stand on the screen, with the last piece of each. */
export function linesOf(items: readonly Item[]): { item: Item; text: string }[] {
  const lines: { item: Item; text: string }[] = [];
  items.forEach((item, at) => {
    const { kind, text, element, box } = item;
    if (kind === 'opaque') return;
    const before = items[at - 1];
    const gap = before ? box.left - before.box.right : SPACE;
    const isOne =
      before &&
      kind !== 'box' &&
      before.kind !== 'box' &&
      Math.abs(gap) < SPACE &&
      areLevel(before.box, box) &&
      blockOf(before.element) === blockOf(element);
    const line = isOne && lines.pop();
    lines.push({ item, text: line ? `${line.text}${gap < GLUED ? '' : ' '}${text}` : text });
  });
  return lines;
}
