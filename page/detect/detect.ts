/**
 * The watcher's closer look: by all that is known of the captions, and put into a frame only once something in it
 * looks like one of them. The two meet in the extension's isolated world.
 */

import type { Root } from '../dom';
import { indexCaptions, type KeyTexts } from '../read/captions';
import { headingsIn } from '../read/headings';
import { LABELS, MOST } from './prefilter';

/** True when a form is in sight. */
export type FormDetector = (root: Root) => boolean;

const KEY = Symbol.for('onbehalf.detector');
type World = typeof globalThis & { [KEY]?: (look: FormDetector) => void };

/** @param taken called by the closer look, once it is there. */
export const awaitDetector = (taken: (look: FormDetector) => void): void => {
  (globalThis as World)[KEY] = taken;
};

/** Hands the closer look to the watcher of this frame. */
export const offerDetector = (look: FormDetector): void => (globalThis as World)[KEY]?.(look);

/** What a closer look must know about the portals; given, because `page` knows none. */
export interface Titles {
  /** Headings of a support request, and captions of its fields. */
  captions: KeyTexts;
  /** Whether a heading tells that a support request is being written here. */
  isTitle: (name: string) => boolean;
  /** The name of the field that no other form has. */
  field: string;
}

/** @returns whether a root shows one of those headings, or that field. */
export function formDetectorFor({ captions, isTitle, field }: Titles): FormDetector {
  const { lookUp } = indexCaptions(captions, document.documentElement.lang);
  return (root) => {
    if (headingsIn([root], lookUp).some(({ name }) => isTitle(name))) return true;
    return LABELS.some((selector) =>
      [...root.querySelectorAll(selector)].slice(0, MOST).some((label) => {
        const text = label.getAttribute('aria-label') ?? label.textContent ?? '';
        return text.length < 80 && lookUp(text) === field;
      }),
    );
  };
}
