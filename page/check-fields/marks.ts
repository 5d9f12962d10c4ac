/** Outlines and tags for the fields that a frame reads. They follow when the page moves. */

import type { CheckState } from '../../messages/field-check';
import type { LiveField } from '../read/live-form';
import { make } from './dom-parts';
import { type Part, visiblePart } from './visible-part';

/** More fields no form has. */
const MOST = 100;

interface Mark {
  box: HTMLElement;
  name: HTMLElement;
  value: HTMLElement;
}

/** What the tag of a field says. */
export function tagOf(
  { field, reading }: Pick<LiveField, 'field' | 'reading'>,
  { names, texts }: Pick<CheckState, 'names' | 'texts'>,
): { name: string; value: string; kind: string } {
  const { state, value, caption } = reading;
  const said =
    state === 'unreadable'
      ? texts.unreadable
      : state === 'empty'
        ? texts.empty
        : // What the user wrote of the problem is not read.
          value || (field === 'unknown' ? '' : texts.ownWords);
  if (field === 'unknown')
    return { name: `? ${caption || texts.unknown}`, value: said, kind: 'unknown' };
  return { name: names[field] ?? caption, value: said, kind: state };
}

export interface Marks {
  /** Draws what is read now where it stands now. */
  draw: (fields: readonly LiveField[], state: CheckState) => void;
}

/** How long what was found of a ground is believed, in milliseconds: pages change their theme. */
const GROUND_MS = 1000;

/** Remembers the shade of the ground of each field: it is drawn sixty times a second. */
function shades(isDarkAround: (element: Element) => boolean): (element: Element) => string {
  const known = new WeakMap<Element, { shade: string; until: number }>();
  return (element) => {
    const now = performance.now();
    const last = known.get(element);
    if (last && last.until > now) return last.shade;
    const shade = isDarkAround(element) ? 'dark' : 'light';
    known.set(element, { shade, until: now + GROUND_MS });
    return shade;
  };
}

/**
 * @param ground what they are drawn into.
 * @param isDarkAround whether what a field stands on looks dark.
 */
export function makeMarks(ground: HTMLElement, isDarkAround: (element: Element) => boolean): Marks {
  const marks: Mark[] = [];
  const shadeOf = shades(isDarkAround);
  const layer = make('div', 'marks', [], { 'aria-hidden': 'true' });
  ground.append(layer);
  const markAt = (at: number): Mark => {
    const known = marks[at];
    if (known) return known;
    const [name, value] = [make('b', ''), make('bdi', '')];
    const box = make('div', 'mark', [make('div', 'tag', [name, value])]);
    layer.append(box);
    const mark = { box, name, value };
    marks.push(mark);
    return mark;
  };
  return {
    draw(fields, state) {
      let count = 0;
      for (const live of fields.slice(0, MOST)) {
        const part = visiblePart(live.element, rangeOf(live));
        if (!part) continue;
        const { box, name, value } = markAt(count++);
        const tag = tagOf(live, state);
        setText(name, tag.name);
        setText(value, tag.value);
        setAttribute(box, 'class', `mark is-${tag.kind} ${shadeOf(live.element)}`);
        setAttribute(box, 'style', styleFor(part));
      }
      for (const { box } of marks.splice(count)) box.remove();
    },
  };
}

function rangeOf({ parts }: LiveField): Range | undefined {
  const [first, last] = [parts?.[0], parts?.at(-1)];
  if (!first?.isConnected || !last?.isConnected) return undefined;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

/** Set only where it changes: the frame is drawn sixty times a second. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** The same for an attribute. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** @returns the style that puts a box there. */
export const styleFor = ({ left, top, width, height }: Part): string =>
  `transform:translate(${left.toFixed(1)}px,${top.toFixed(1)}px);width:${width.toFixed(1)}px;height:${height.toFixed(1)}px`;
