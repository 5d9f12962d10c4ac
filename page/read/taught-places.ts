/** Places where a user taught that the portal names the organization. */

import { labelsNow, PLACE_MARK } from '../../messages/taught-labels';
import { portalHostOf } from '../../portals/hosts';
import { cleanText } from '../text';
import type { ReadHint } from './page-context';
import { isPainted } from './visibility';

/** So many places are looked at. */
const MOST = 10;
/** What the user writes is nobody's name, and a box is no header. */
const WRITTEN = 'input,textarea,select,form,[contenteditable],[role=textbox],[role=combobox]';

/**
 * @returns what stands there, one hint for each place that is there once and in sight. As a header's text it can only
 *   support or contradict what the shell says otherwise.
 */
export function readTaughtPlaces(): ReadHint[] {
  const portal = portalHostOf(new URL(location.href))?.portal;
  const places = (labelsNow() ?? []).filter(([, name]) => name.startsWith(PLACE_MARK));
  return places.slice(0, MOST).flatMap(([value, name]): ReadHint[] => {
    const [of, by] = name.slice(PLACE_MARK.length).split(':');
    if (of !== portal) return [];
    const found = document.querySelectorAll(`[${by}="${CSS.escape(value)}"]`);
    const [place] = found;
    // Two of one name are told apart by nothing but where they stand.
    if (!place || found.length > 1 || place.closest(WRITTEN)) return [];
    const text = cleanText(place.textContent ?? '').slice(0, 100);
    if (!text || !isPainted(place, new Map())) return [];
    return [{ from: 'header-organisation', text, painted: true, taught: value }];
  });
}
