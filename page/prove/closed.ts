/**
 * Finds what a form shows in addition to its fields that could be a contact: addresses, accounts, numbers, and parts
 * that cannot be read.
 */

import { ACCOUNT_NAME } from '../../portals/alias';
import type { Obstacle } from '../../request/obstacle';
import { areLevel, blockOf } from './lines';
import type { Item, Scene } from './scene';

const ADDRESS = /[^\s@<>()[\]"'«»“”‘’,;:]+@[^\s@<>()[\]"'«»“”‘’,;:]+\.[^\s@<>()[\]"'«»“”‘’,;:]+/g;
const ACCOUNT = /* @__PURE__ */ new RegExp(`\\b${ACCOUNT_NAME}`, 'i');
const NUMBER = /(?:^|[^\w+])(\+\d[\d\s().-]{6,}\d)/;
/** A country's code chosen or typed under a caption of its own. */
const CODE = /^(?:[^\d@]{0,60}[\s(])?(\+\d{1,4})\)?$/;

/** Pieces of one line that stand no further apart are one text: `ada@<wbr>partner.example`; in pixels. */
const GLUED = 3;
/** A space of the line; wider gaps part what belongs to different things. */
const SPACE = 12;

/**
 * @param isOwn tells which items a field accounts for.
 * @param contacts where the contact fields are; items of other sections are none of theirs. Empty: everywhere.
 * @param plans where the plan is.
 */
export function unaccounted(
  { items, isCutShort }: Scene,
  isOwn: (item: Item) => boolean,
  contacts: ReadonlySet<number>,
  plans: ReadonlySet<number> = contacts,
): Obstacle[] {
  const found: Obstacle[] = isCutShort ? [{ kind: 'opaque', text: '…' }] : [];
  const rest = items.filter((item) => !isOwn(item));
  const isIn = ({ section }: Item, sections: ReadonlySet<number>) =>
    sections.size === 0 || sections.has(section);
  for (const item of rest) {
    if (item.kind !== 'opaque') continue;
    const [ofContact, ofPlan] = [isIn(item, contacts), isIn(item, plans)];
    if (!ofContact && !ofPlan) continue;
    const part = ofContact ? (ofPlan ? undefined : 'contact') : 'plan';
    const kind = URL.canParse(item.text) ? 'frame' : 'opaque';
    found.push({ kind, text: item.text, ...(part && { part }) });
  }
  for (const text of linesOf(rest.filter((item) => isIn(item, contacts)))) {
    for (const [address] of text.matchAll(ADDRESS))
      found.push({ kind: 'address', text: address.replace(/[.!?]+$/, '') });
    if (!text.includes('@') && ACCOUNT.test(text)) found.push({ kind: 'account', text });
    const number = (NUMBER.exec(text) ?? CODE.exec(text))?.[1];
    if (number) found.push({ kind: 'number', text: number });
  }
  return found;
}

/** Texts that are written in several pieces, joined as they stand on the screen. */
function linesOf(items: readonly Item[]): string[] {
  const lines: string[] = [];
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
    if (isOne) lines.push(`${lines.pop() ?? ''}${gap < GLUED ? '' : ' '}${text}`);
    else lines.push(text);
  });
  return lines;
}
