/** Whether the user can see a field at the moment it is filled: size, opacity, and what covers it. */

import { isOwnHost } from '../../messages/own-hosts';
import { allRoots, boxOf, isVisible, parentOf, styleOf } from '../dom';
import { hides, isBeneath } from './deaf';

/** The least size, in px, and the least opacity of a field that a user can see and type into. */
const LEAST_WIDTH = 24;
const LEAST_HEIGHT = 10;
const LEAST_OPACITY = 0.5;

/** Points of a field that are asked, as parts of its width: an icon or a button may lie above one of them. */
const ACROSS = [0.5, 0.25, 0.75];

/** Filters that make anything vanish, as computed; those of a dark mode do not. */
const VANISHES = /brightness\(\d\d|invert\(0\.[2-8]|blur\((?!(?:0|1|2)(?:\.\d+)?px)|url\(/;
/** Filters that leave less of it. */
const FADES = /(?:opacity|brightness|contrast)\((0[^)]*)/g;

/** @returns how opaque an element is, with all that it stands in; 0 where that is not to be told. */
function opacityOf(element: Element): number {
  let visiblePart = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = styleOf(at);
    const { opacity, filter, maskImage, clipPath, mixBlendMode } = style;
    const masks = [maskImage, style.getPropertyValue('-webkit-mask-box-image-source'), clipPath];
    if (VANISHES.test(filter) || mixBlendMode !== 'normal' || !masks.every(isNone)) return 0;
    for (const [, left = 0] of filter.matchAll(FADES)) visiblePart *= +left;
    visiblePart *= +opacity;
  }
  return visiblePart;
}

const isNone = (value: string | undefined): boolean => !value || value === 'none';

/** @returns what lies uppermost at a point, inside open shadow roots too. */
function topmost(x: number, y: number): Element | null {
  let hit = document.elementsFromPoint(x, y).find((one) => !isOwnHost(one)) ?? null;
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** Whether the uppermost element at a point is the field, or a part of its own box: an icon, a label's text. */
function belongs(hit: Element | null, element: Element): boolean {
  for (let at: Element | null = hit; at; at = parentOf(at)) if (at === element) return true;
  // A click on the field's own label is a click on the field, which is seen through a label that paints nothing.
  const label = hit?.closest('label');
  if (label?.control !== element) return false;
  for (let at = hit; at && !at.contains(element) && at !== label.parentElement; at = parentOf(at))
    if (hides(styleOf(at)) > 1 - LEAST_OPACITY) return false;
  return true;
}

/**
 * Brings a field into the window where it is not, and looks at it there.
 * @returns true when it is large enough, not faded, and uppermost at one of three points at least.
 */
export function isInSight(element: Element): boolean {
  if (!isVisible(element) || opacityOf(element) < LEAST_OPACITY) return false;
  let box = boxOf(element);
  if (box.width < LEAST_WIDTH || box.height < LEAST_HEIGHT) return false;
  if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    box = boxOf(element);
  }
  const y = box.top + box.height / 2;
  if (isBeneath(element, [box.left + box.width / 2, y])) return false;
  return ACROSS.some((part) => belongs(topmost(box.left + box.width * part, y), element));
}

/** As parts of a frame's width and height: most of the part that is in the window must be uncovered. */
const GRID = [0.05, 0.275, 0.5, 0.725, 0.95];
const MOST_OF = 0.8;
/** A frame that is drawn smaller has fields that nobody sees. */
const LEAST_SCALE = 0.5;

/** Whether a frame is drawn at a size that can be read, and most of it can be seen. */
function isLegible(frame: HTMLElement): boolean {
  const { left, top, width, height } = boxOf(frame);
  const { offsetWidth, offsetHeight, currentCSSZoom: zoom = 1 } = frame;
  if (Math.min(width / offsetWidth, height / offsetHeight, zoom) < LEAST_SCALE) return false;
  const points = GRID.flatMap((x) =>
    GRID.map((y) => [left + width * x, top + height * y] as const),
  );
  const inWindow = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const seen = inWindow.filter(([x, y]) => belongs(topmost(x, y), frame));
  return seen.length >= inWindow.length * MOST_OF;
}

/**
 * Asked in the document that holds a frame which a form stands in.
 * @param index the frame's number among the document's frames: the page can change a frame's address, not that. -1 for
 *   one in a shadow root; which of those it is cannot be told, so all of them must be in sight.
 * @returns false when the frame is not in sight, or not found.
 */
export function isFrameInSight(index: number): boolean {
  const counted = Array.from({ length: window.length }, (_, n) => window[n]);
  const frames = allRoots(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLIFrameElement>('iframe,frame,object')])
    .filter(({ contentWindow: inner }) => inner && counted.indexOf(inner) === index);
  return frames.length > 0 && frames.every((frame) => isInSight(frame) && isLegible(frame));
}
