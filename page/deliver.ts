import type { Api } from '../messages/native';
import type { Wire } from './detect/watcher';

/** When what was not taken is said again, in milliseconds. */
const AGAIN = [200, 600, 2000];

/**
 * Sends so that nothing is lost when the background's worker is stopped while it works: the browser then
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
        // The worker was stopped before it answered.
        const wait = AGAIN[tried];
        // Not `gone`: by then the document may be back from the browser's cache.
        if (wait !== undefined && kind !== 'gone') setTimeout(attempt, wait, tried + 1);
      });
    };
    attempt(0);
  };
}
