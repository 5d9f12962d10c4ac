/** Limits how much a tab may store, whatever its frames send: the browser gives all tabs together 10 MB. */

import type { FrameReading } from '../../messages/portal';
import type { TabRecord } from './record';

/** In characters of JSON. A form of thirty fields with its proof takes about 10,000. */
const MOST_OF_A_FRAME = 48_000;
/** Frames with readings of their own. Portals show a form in one, among a handful of others. */
const MOST_FRAMES = 30;
/** Further ones are only counted as unreadable, and of still more nothing is kept. */
const MOST_UNREADABLE = 60;

/**
 * @returns what is kept of a frame's reading: the reading itself; that the frame cannot be read, where it is too large or
 *   one of too many; null for nothing.
 */
export function withinBounds(
  { frames }: TabRecord,
  frameId: number,
  reading: FrameReading,
): FrameReading | null {
  const { [frameId]: _, ...others } = frames;
  const count = Object.keys(others).length;
  if (count >= MOST_UNREADABLE) return null;
  const isTooMuch = count >= MOST_FRAMES || JSON.stringify(reading).length > MOST_OF_A_FRAME;
  return isTooMuch && frameId !== 0 && !saysSomething(reading)
    ? null
    : isTooMuch
      ? unreadable(reading)
      : reading;
}

/** Without a word of a form it is only about other frames. */
const saysSomething = ({ readings, titled, pane, alerts }: FrameReading): boolean =>
  readings.length > 0 || titled || pane || alerts.length > 0;

/**
 * What is known of a frame whose reading cannot be taken: that what it showed cannot be read any more.
 * @param known what is known all the same. Of its readings the fields are kept, which stood there, and nothing that they hold.
 */
export const unreadable = (
  known: Pick<FrameReading, 'doc' | 'url'> & Partial<FrameReading>,
): FrameReading => ({
  kind: 'reading',
  doc: known.doc,
  url: known.url.slice(0, 2000),
  loadedFrom: known.loadedFrom?.slice(0, 2000) ?? '',
  lang: '',
  readings: [...new Set(['support-plan' as const, ...fieldsOf(known)])].map((field) => ({
    field,
    caption: '',
    state: 'unreadable',
    value: '',
    required: true,
    source: 'control',
    form: 0,
  })),
  hints: [],
  settled: true,
  titled: known.titled ?? false,
  pane: known.pane ?? false,
  paneForms: null,
  alerts: [],
  hiddenFrames: [],
  shownFrames: [],
});

const fieldsOf = ({ readings = [] }: Partial<FrameReading>) =>
  readings.map(({ field }) => field).filter((field) => field !== 'unknown');
