/** Runs tasks one at a time, and with a time limit. */

/** The work did not end within its time. */
export class TookTooLong extends Error {}

/**
 * Does a work within a time.
 * @param ms the limit, in milliseconds.
 * @param work is given a signal that is aborted when the time is over: what it does later must not count.
 * @returns what the work gives; rejects as it does, and with `TookTooLong` when it hangs.
 */
export async function within<Result>(
  ms: number,
  work: (late: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      end.abort();
      reject(new TookTooLong());
    }, ms);
  });
  try {
    return await Promise.race([work(end.signal), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Does one work after the other; a work that fails or hangs holds up no other. */
export type Queue = <Result>(work: (late: AbortSignal) => Promise<Result>) => Promise<Result>;

/**
 * A queue: works that read, work something out and write must not do so at once. The browser's own locks know no limit.
 * @param ms how long one work may take, in milliseconds; the queue then goes on without it.
 */
export function serialQueue(ms: number): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(() => within(ms, work));
    // Whoever queued the work gets its failure; the next work only waits for the end.
    last = result.catch(() => undefined);
    return result;
  };
}
