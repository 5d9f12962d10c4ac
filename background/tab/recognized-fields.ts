/** Summarizes the readings for the popup's health line. */

import type { FrameReading } from '../../messages/portal';
import type { RecognizedFields } from '../../messages/tab-state';

const MOST = 40;

/**
 * @param now in milliseconds since 1970.
 * @returns which fields the frames show just now.
 */
export function recognizedFields(frames: readonly FrameReading[], now: number): RecognizedFields {
  const readings = frames.flatMap((frame) => frame.readings);
  const known = readings.filter(({ field }) => field !== 'unknown');
  const captions = (isRead: boolean) =>
    known
      .filter(({ state }) => (state !== 'unreadable') === isRead)
      .map(({ caption, field }) => caption.replace(/\s*[*＊]\s*$/, '') || field)
      .slice(0, MOST);
  return {
    at: now,
    read: captions(true),
    unreadable: captions(false),
    unknown: readings.length - known.length,
  };
}
