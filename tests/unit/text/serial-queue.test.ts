import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serialQueue, TookTooLong, within } from '../../../text/serial-queue';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

test('one work begins when the one before has ended, well or not', async () => {
  const queued = serialQueue(1000);
  const order: string[] = [];
  const first = queued(async () => {
    await Promise.resolve();
    order.push('first');
    throw new Error('failed');
  });
  const second = queued(async () => {
    order.push('second');
    return 2;
  });
  await expect(first).rejects.toThrow('failed');
  expect(await second).toBe(2);
  expect(order).toEqual(['first', 'second']);
});

test('a work that hangs holds up no other, and is told that it is late', async () => {
  const queued = serialQueue(1000);
  let late: AbortSignal | undefined;
  const hanging = queued((signal) => {
    late = signal;
    return never();
  });
  const refused = expect(hanging).rejects.toBeInstanceOf(TookTooLong);
  const next = queued(async () => 'done');
  await vi.advanceTimersByTimeAsync(999);
  expect(late?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await refused;
  expect(late?.aborted).toBe(true);
  expect(await next).toBe('done');
});

test('what ends in time leaves no timer behind', async () => {
  expect(await within(1000, async () => 7)).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});
