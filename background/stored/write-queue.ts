/** What is written, one change after the other for each thing that is stored; and what must wait for all of them. */

import { type Queue, serialQueue } from '../../text/serial-queue';

/** How long one change of what is stored may take, in milliseconds: a book of 50,000 customers takes seconds. */
const WRITE_LIMIT_MS = 60_000;

const queues: Queue[] = [];

/** @returns a queue for the changes of one thing that is stored. */
export function writeQueue(): Queue {
  const queue = serialQueue(WRITE_LIMIT_MS);
  queues.push(queue);
  return queue;
}

/**
 * Does a work while nothing else is written: what was read before everything is deleted must not be written back after.
 * @param own the queue that the caller holds already.
 */
export const whileNothingIsWritten = <Result>(
  own: Queue,
  work: () => Promise<Result>,
): Promise<Result> =>
  queues
    .filter((queue) => queue !== own)
    .reduce<() => Promise<Result>>((inner, queue) => () => queue(inner), work)();
