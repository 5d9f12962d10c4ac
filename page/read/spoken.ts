/** Topics that a page mentions outside the form: an agent's chat, a kind of support. Not necessarily in a heading. */

import { SPOKEN_OF, type SpokenOf } from '../../portals/spoken-of';
import type { Root } from '../dom';
import { cleanText } from '../text';
import { isPainted } from './visibility';

/** Headings, the title of a card, a choice, and what a part of the page is called. */
const SAYING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,label,strong,b,aside';
/** Of each kind in a part of a page no more are looked at. */
const MOST = 200;

/** @param lookUp the name of the caption that a text is. */
export function spokenOf(
  roots: readonly Root[],
  lookUp: (text: string) => string | undefined,
): SpokenOf[] {
  const said = new Set<SpokenOf>();
  // One by one: see `queryEach`.
  for (const selector of SAYING.split(','))
    for (const root of roots)
      for (const element of [...root.querySelectorAll(selector)].slice(0, MOST)) {
        const text = element.ariaLabel ?? (element.textContent as string).slice(0, 99);
        const name = lookUp(cleanText(text)) as SpokenOf;
        if (SPOKEN_OF.includes(name) && isPainted(element, new Map())) said.add(name);
      }
  return [...said];
}
