/**
 * The watcher's closer look: by all that is known of the captions, and put into a frame only once something in it
 * looks like one of them.
 */

import { PLAN_FIELD, TITLES } from '../../portals/headings';
import { portalHostOf } from '../../portals/hosts';
import { captions } from '../../portals/made/detector';
import { indexCaptions } from '../read/captions';
import { headingsIn } from '../read/headings';
import type { FormDetector } from './offer';
import { LABELS, MOST } from './prefilter';

/** @returns whether a root shows a heading under which a support request is written on this portal, or that field. */
export function formDetector(): FormDetector {
  const isMicrosoft365 = portalHostOf(new URL(location.href))?.portal === 'microsoft-365';
  const titles: ReadonlySet<string> = isMicrosoft365 ? TITLES.microsoft365 : TITLES.azure;
  const { lookUp } = indexCaptions(captions, document.documentElement.lang);
  return (root) => {
    if (headingsIn([root], lookUp).some(({ name }) => titles.has(name))) return true;
    return LABELS.some((selector) =>
      [...root.querySelectorAll(selector)].slice(0, MOST).some((label) => {
        const text = label.getAttribute('aria-label') ?? label.textContent ?? '';
        return text.length < 80 && lookUp(text) === PLAN_FIELD;
      }),
    );
  };
}
