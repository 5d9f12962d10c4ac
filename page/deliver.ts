import type { Api } from '../messages/native';
import type { Wire } from './detect/watcher';

/** When what was not taken is said again, in milliseconds. */
const AGAIN = [200, 600, 2000];

/**
 * Sends so that nothing is lost when the background's worker is stopped in the midst of its work: the browser then
 * rejects the message, and it is sent again, unless a newer one of its kind has been sent meanwhile.
 * @param runtimeOf the browser's messaging; asked each time, since it goes when the extension is updated or removed.
 */
export function deliverer(runtimeOf: () => Api['runtime'] | undefined): Wire['send'] {
  const turns = new Map<unknown, number>();
  return (message) => {
    const { kind } = message as { kind?: unknown };
    const turn = (turns.get(kind) ?? 0) + 1;
    turns.set(kind, turn);
    const attempt = (tried: number) => {
      const runtime = runtimeOf();
      if (!runtime?.id || turns.get(kind) !== turn) return;
      runtime.sendMessage(message).catch(() => {
        // The worker was stopped in the midst of it.
        const wait = AGAIN[tried];
        // A farewell said again when the document is back from the browser's cache would be wrong.
        if (wait !== undefined && kind !== 'gone') setTimeout(attempt, wait, tried + 1);
      });
    };
    attempt(0);
  };
}
