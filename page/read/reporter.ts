/** Sends what a frame shows, when it shows something else than before. */

import type { FrameReading } from '../../messages/portal';
import type { Wire } from '../detect/watcher';

export interface Reporter {
  /** @param force sends also what was sent before. */
  send: (message: FrameReading, force: boolean) => void;
  /** Something was sent. */
  hasSpoken: () => boolean;
  /** The next message is sent even if it is the same: what was sent last is not kept any more. */
  repeat: () => void;
}

/**
 * @param isTop the top document speaks always, a frame only where it has a word of the form.
 * @param onCut called when nobody hears this script any more.
 */
export function reporter(wire: Wire, isTop: boolean, onCut: () => void): Reporter {
  let last = '';
  return {
    send(message, force) {
      if (wire.isCut?.()) {
        onCut();
        return;
      }
      const text = JSON.stringify(message);
      // A frame without a word of the form has nothing to say, unless it said something before.
      if ((!isTop && !last && isSilent(message)) || (text === last && !force)) return;
      last = text;
      wire.send(message);
    },
    hasSpoken: () => last !== '',
    repeat: () => {
      last = ' ';
    },
  };
}

const isSilent = (message: FrameReading): boolean =>
  !message.proof &&
  !message.speaksOf?.length &&
  !message.readings.length &&
  !message.alerts.length &&
  !message.hiddenFrames.length &&
  !message.shownFrames.length &&
  !message.titled &&
  !message.pane;
