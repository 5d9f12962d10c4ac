/** Places where a user taught that the portal names the organization. */

import { ANCHOR_MARK, labelsNow } from '../../messages/taught-labels';
import { portalHere } from '../portal';
import { cleanText } from '../text';
import type { ReadHint } from './page-context';
import { isPainted } from './visibility';

/** So many places are looked at. */
const MOST = 10;
/** What the user writes is nobody's name, and a box is no header. */
const WRITTEN = 'input,textarea,select,form,[contenteditable],[role=textbox],[role=combobox]';

/**
 * @returns what is shown, one hint for each place that occurs once and is in sight. As a header's text it can only
 *   support or contradict what the shell says otherwise.
 */
export function readTaughtHints(): ReadHint[] {
  const portal = portalHere();
  const taught = (labelsNow() ?? []).filter(([, name]) => name.startsWith(ANCHOR_MARK));
  return taught.slice(0, MOST).flatMap(([value, name]): ReadHint[] => {
    const [of, by] = name.slice(ANCHOR_MARK.length).split(':');
    if (of !== portal) return [];
    const found = document.querySelectorAll(`[${by}="${CSS.escape(value)}"]`);
    const [element] = found;
    // Two of one name differ only in their position, which is not used.
    if (!element || found.length > 1 || element.closest(WRITTEN)) return [];
    const text = cleanText(element.textContent ?? '').slice(0, 100);
    if (!text || !isPainted(element, new Map())) return [];
    return [{ from: 'header-organization', text, painted: true, taught: value }];
  });
}
