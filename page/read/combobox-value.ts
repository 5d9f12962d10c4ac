/** Values that the page puts next to their control, in what looks like one box. */

import { boxOf, isVisible, parentOf, styleOf, textOf } from '../dom';
import { isPlaceholder } from '../text';
import { chosen, EMPTY, OFFERS, UNREADABLE, type Value, valueOf } from './value';

/** What comboboxes call the element that shows the choice, where their input is there for the search alone. */
const CHOSEN = '[class*=value i],[class*=selected i]';

/** What shows one choice of several: a tag, a persona, a button that takes it away again. */
const TAGS =
  'button,[role=button],[role=option],[role=listitem],[role=row],[class*=tag i],[class*=chip i],[class*=pill i],[class*=persona i],[class*=multi i]';

const PRESSED = 'button,[role=button]';

/** What a box holds in addition to its choices: captions, messages, and its list. */
const NO_PARTS =
  'label,legend,script,style,[role=alert],[role=status],[role=tooltip],[role=menu],[role=tree],[role=grid],[aria-hidden=true]';

/** How far above its input a box may be drawn. */
const MAX_CLIMB = 5;

/**
 * @param control as for `valueOf`.
 * @returns its value; of a combobox with an empty input that which is drawn around it, in the same box.
 */
export function valueInBox(control: Element): Value {
  const value = valueOf(control);
  if (value.state !== 'empty' || !control.matches('input[role=combobox]')) return value;
  return besideInput(control) ?? inDrawnBox(control) ?? ofTagsBeside(control) ?? value;
}

/** Choices with something to take them away may also stand before or behind the box. */
function tagsBeside(control: Element): Element[] {
  let around = parentOf(control);
  for (
    let climb = 0;
    around && climb < 2 && !isOfSeveral(around);
    around = parentOf(around), climb++
  ) {
    const tags = outermost([...around.querySelectorAll(TAGS)]).filter(
      (tag) =>
        !tag.contains(control) &&
        tag.querySelector(PRESSED) &&
        !tag.closest(`${NO_PARTS},${OFFERS}`) &&
        isVisible(tag) &&
        /\p{L}/u.test(textOf(tag)),
    );
    if (tags.length) return tags;
  }
  return [];
}

/** Of several nobody knows which count; and what can still be added is not chosen. */
function ofTagsBeside(control: Element): Value | null {
  const [tag, ...more] = tagsBeside(control);
  if (!tag) return null;
  const isChosen = [...tag.querySelectorAll(PRESSED)].every(
    (part) => isIcon(part) && !part.textContent?.includes('+'),
  );
  return more.length || !isChosen ? UNREADABLE : chosen(textOf(tag, isIcon));
}

/** @returns the element in which the choice of a combobox with an empty input is drawn; null where none is. */
export const boxOfChoice = (control: Element): Element | null =>
  boxBeside(control) ??
  (inDrawnBox(control) ? drawnBox(control) : null) ??
  tagsBeside(control)[0] ??
  null;

function boxBeside(control: Element): Element | null {
  for (let box = parentOf(control), climb = 0; box && climb < 2; box = parentOf(box), climb++) {
    if (isOfSeveral(box)) break;
    if (chosenParts(box, control).length) return box;
  }
  return null;
}

/** What shows the choice around an input, by the names that comboboxes give it. */
const chosenParts = (box: Element, control: Element): Element[] =>
  [...box.querySelectorAll(CHOSEN)].filter(
    (part) =>
      !part.contains(control) && !part.closest(OFFERS) && isVisible(part) && textOf(part) !== '',
  );

function besideInput(control: Element): Value | null {
  const box = boxBeside(control);
  if (!box) return null;
  const texts = new Set(chosenParts(box, control).map((part) => textOf(part)));
  const [text = '', ...more] = texts;
  return more.length ? (inDrawnBox(control) ?? UNREADABLE) : chosen(text);
}

const isOfSeveral = (box: Element): boolean =>
  box.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1;

/** The choices of a picker: tags before or behind its input, inside the same border. */
function inDrawnBox(control: Element): Value | null {
  const box = drawnBox(control);
  if (!box) return null;
  const tags = outermost([...box.querySelectorAll(TAGS)]).filter(
    (tag) =>
      !tag.contains(control) && !tag.closest(NO_PARTS) && !isUnfolded(tag, box) && isVisible(tag),
  );
  const texts = [
    ...new Set(tags.map((tag) => textOf(tag, isIcon)).filter((text) => /\p{L}/u.test(text))),
  ];
  if (texts.length) return chosen(texts.join('; '));
  const rest = textOf(box, (part) => part === control || part.matches(`${NO_PARTS},${OFFERS}`));
  if (!/\p{L}/u.test(rest)) return null;
  return isPlaceholder(rest) ? EMPTY : UNREADABLE;
}

/** The button that removes a choice is an icon. */
const isIcon = (part: Element): boolean =>
  part.matches(PRESSED) && !/\p{L}/u.test(part.textContent ?? '');

const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );

/** What the box unfolds stands below it, not in it. */
const isUnfolded = (part: Element, box: Element): boolean =>
  boxOf(part).top >= boxOf(box).bottom - 1;

/** @returns the element that draws the border around the input; null when the input draws its own, or nothing does. */
function drawnBox(control: Element): Element | null {
  if (hasBorder(control)) return null;
  for (
    let box = parentOf(control), climb = 0;
    box && climb < MAX_CLIMB;
    box = parentOf(box), climb++
  ) {
    if (
      isOfSeveral(box) ||
      box.matches('form,body,fieldset,section') ||
      box.querySelector('label,legend')
    )
      return null;
    if (hasBorder(box)) return box;
  }
  return null;
}

/** Fluent UI draws it in an `::after` of the box. */
const hasBorder = (element: Element): boolean =>
  [styleOf(element), getComputedStyle(element, '::after')].some(
    ({ borderBottomStyle, borderBottomWidth, content }, isAfter) =>
      borderBottomStyle !== 'none' &&
      Number.parseFloat(borderBottomWidth) > 0 &&
      (!isAfter || !/^(?:none|normal)$/.test(content)),
  );
