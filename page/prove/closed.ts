/** What a form shows beside its fields that may be its contact: addresses, accounts, numbers, and what cannot be read. */

import type { Obstacle } from '../../request/obstacle';
import type { Item, Scene } from './scene';

const ADDRESS = /[^\s@<>()[\]"'«»“”‘’,;:]+@[^\s@<>()[\]"'«»“”‘’,;:]+\.[^\s@<>()[\]"'«»“”‘’,;:]+/g;
const ACCOUNT = /\buser_[0-9a-f]{16,}/i;
const NUMBER = /(?:^|[^\w+])(\+\d[\d\s().-]{6,}\d)/;

/** Two pieces of an address in a row of their own are one: `ada@<wbr>partner.example`. */
const GLUED = 3;

/**
 * @param isOwn tells which items a field accounts for.
 * @param sections where the contact fields are; items of other sections are none of theirs.
 */
export function unaccounted(
  { items, isCutShort }: Scene,
  isOwn: (item: Item) => boolean,
  sections: ReadonlySet<number>,
): Obstacle[] {
  const found: Obstacle[] = [];
  if (isCutShort) found.push({ kind: 'opaque', text: '…' });
  const rest = items.filter((item) => !isOwn(item));
  for (const { kind, text, section } of rest) {
    const isHere = sections.size === 0 || sections.has(section);
    if (!isHere) continue;
    if (kind === 'opaque') {
      found.push({ kind: URL.canParse(text) ? 'frame' : 'opaque', text });
      continue;
    }
    for (const [address] of text.matchAll(ADDRESS))
      found.push({ kind: 'address', text: address.replace(/[.!?]+$/, '') });
    if (!text.includes('@') && ACCOUNT.test(text)) found.push({ kind: 'account', text });
    const number = NUMBER.exec(text)?.[1];
    if (number) found.push({ kind: 'number', text: number });
  }
  found.push(...inPieces(rest, found));
  return found;
}

/** Addresses that are written in several pieces. */
function inPieces(items: readonly Item[], found: readonly Obstacle[]): Obstacle[] {
  const pieces: Obstacle[] = [];
  items.forEach((item, at) => {
    const next = items[at + 1];
    if (item.kind !== 'text' || next?.kind !== 'text') return;
    if (item.element !== next.element && item.element.parentNode !== next.element.parentNode)
      return;
    if (
      Math.abs(next.box.left - item.box.right) > GLUED ||
      Math.abs(next.box.top - item.box.top) > 4
    )
      return;
    for (const [address] of (item.text + next.text).matchAll(ADDRESS))
      if (!found.some(({ text }) => address.includes(text) || text.includes(address)))
        pieces.push({ kind: 'address', text: address });
  });
  return pieces;
}
