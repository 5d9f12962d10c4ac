/** What stands elsewhere in the document than the form, and over or next to it on the screen. */

import { boxOf, holdsMore, parentOf } from '../dom';
import { colourOf } from './colour';
import { generatedBy, type Veil } from './generated';
import { placedBeside } from './hit';
import { APART, type Item, isLow, isPlaced, type Scene, sceneOf } from './scene';
import { hasWord } from './words';

/** What brings a ground of its own and is higher is a thing of its own, in pixels. */
const HIGH = 64;

/** What holds more elements is no badge. */
const MANY = 100;

export interface Floating {
  items: Item[];
  veils: Veil[];
  /** Elements that are too low for a letter. */
  lines: readonly Element[];
}

/**
 * @param region the form's own part of the page.
 * @param scene what is painted in it.
 */
export function floatingOver(region: Element, scene: Scene): Floating {
  const placed = placedBeside(region).filter(
    (element) =>
      !element.matches(`${APART},[role=tooltip]`) &&
      !holdsMore(element, MANY) &&
      !isOnOwnGround(element, region, scene),
  );
  const outermost = placed.filter(
    (one) => !placed.some((other) => other !== one && other.contains(one)),
  );
  const items = [...outermost, ...scene.cards.filter((card) => !isPlaced(card))]
    .flatMap((element) => sceneOf(element, new Set([element])).items)
    .filter(({ element }) => !isOnOwnGround(element, region, scene));
  const veils: Veil[] = [];
  for (let node = parentOf(region); node; node = parentOf(node)) {
    for (const part of ['::before', '::after'] as const) {
      const made = generatedBy(node, part, scene.paintOf(node));
      if (made?.veil) veils.push(made.veil);
      if (made && hasWord(made.text)) {
        const { kind, text, box } = made;
        items.push({ kind, text, box, element: node, ...NOTHING });
      }
    }
  }
  return { items, veils, lines: outermost.filter(isLow) };
}

const NOTHING = { pressed: false, offered: false, section: 0, isHeading: false, names: false };

/** A pane or a message with a colour behind it stands for itself; a badge does not. */
function isOnOwnGround(element: Element, region: Element, { paintOf }: Scene): boolean {
  for (let node: Element | null = element; node && !node.contains(region); node = parentOf(node)) {
    const ground = colourOf(paintOf(node).style.backgroundColor);
    if (ground && ground[3] >= 0.3) return boxOf(node).height > HIGH;
  }
  return false;
}
