/**
 * A queue: works that read, work something out and write must not do so at once.
 * @returns runs a work as soon as those before it have ended, well or not, and gives what it gives.
 */
export function serialQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    // Whoever gave the work hears of its failure; the next work only waits for the end.
    last = result.catch(() => undefined);
    return result;
  };
}
