/**
 * The detector: decides with the full list of captions whether a frame shows a support form. Injected only where the
 * watcher's prefilter passes.
 */

import { TAUGHT_HEADING } from '../../messages/taught-labels';
import { INTUNE_TITLES, PLAN_FIELD, TITLES } from '../../portals/headings';
import type { Portal } from '../../portals/hosts';
import { captions } from '../../portals/made/detector';
import type { Root } from '../dom';
import { portalHere } from '../portal';
import { indexCaptions } from '../read/captions';
import { headingsIn, isTitle } from '../read/headings';
import { withTaught } from '../read/taught-captions';
import { cleanText } from '../text';
import type { FormDetector } from './offer';
import { LABELS, MOST } from './prefilter';

/** Intune shows the Azure portal's form as well as its own pane, and both may stand in a frame. */
function titlesOn(portal: Portal | undefined): ReadonlySet<string> {
  if (portal === 'microsoft-365') return new Set([TAUGHT_HEADING, ...TITLES.microsoft365]);
  return new Set([
    TAUGHT_HEADING,
    ...TITLES.azure,
    ...(portal === 'intune' ? TITLES.microsoft365 : INTUNE_TITLES),
  ]);
}

/** @returns whether a root shows a heading under which a support request is written on this portal, or that field. */
export function formDetector(): FormDetector {
  const titles = titlesOn(portalHere());
  const { lookUp } = withTaught(indexCaptions(captions, document.documentElement.lang));
  const isField = (text: string) => text.length < 80 && lookUp(text) === PLAN_FIELD;
  return (root) => {
    if (headingsIn([root], lookUp).some(({ name }) => titles.has(name))) return true;
    return (
      LABELS.some((selector) =>
        [...root.querySelectorAll(selector)]
          .slice(0, MOST)
          .some((label) => isField(label.getAttribute('aria-label') ?? label.textContent ?? '')),
      ) ||
      (root.querySelector(FILLED_IN) !== null && anyText(root, isField, lookUp, titles))
    );
  };
}

/** A page without any of these has no form. */
const FILLED_IN =
  'input:not([type=hidden],[type=search]),textarea,select,[role=combobox],[role=textbox],[role=radiogroup]';

/** A form without a heading and a label is looked for in at most this many texts. */
const MOST_TEXTS = 5000;

/** Captions and titles may be in any element, and captions also in placeholders. */
function anyText(
  root: Root,
  isField: (text: string) => boolean,
  lookUp: (text: string) => string | undefined,
  titles: ReadonlySet<string>,
): boolean {
  const hinted = [...root.querySelectorAll('[placeholder]')].slice(0, MOST);
  if (hinted.some((box) => isField(box.getAttribute('placeholder') ?? ''))) return true;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let left = MOST_TEXTS; left > 0 && walker.nextNode(); left--) {
    const element = walker.currentNode.parentElement;
    if (!element || (element.textContent?.length ?? 0) > 120) continue;
    if (isField(cleanText(element.textContent ?? '')) && !element.closest(PRESSED)) return true;
    if (titles.has(isTitle(element, lookUp) ?? '')) return true;
  }
  return false;
}

const PRESSED = 'a,button,option,nav,[role=button],[role=menuitem],[role=tab],[role=option]';
