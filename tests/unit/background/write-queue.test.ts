/** "Delete everything" while something is being written: what was read before is not written back after. */

import { expect, it } from 'vitest';
import { whileNothingIsWritten, writeQueue } from '../../../background/stored/write-queue';

it('waits for what is being written, and holds up what comes after', async () => {
  const [own, book, log] = [writeQueue(), writeQueue(), writeQueue()];
  let stored = ['Contoso'];
  let release = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const importing = book(async () => {
    const read = stored;
    await slow;
    stored = [...read, 'Fabrikam'];
  });
  const deleting = own(() =>
    whileNothingIsWritten(own, async () => {
      stored = [];
    }),
  );
  const keeping = log(async () => {
    stored = [...stored, 'kept after'];
  });
  release();
  await Promise.all([importing, deleting, keeping]);
  expect(stored.filter((one) => one !== 'kept after')).toEqual([]);
});

it('goes on when something cannot be written, and hands back a failure of its own', async () => {
  const [own, other] = [writeQueue(), writeQueue()];
  const failing = other(() => Promise.reject(new Error('the disk is full')));
  const deleting = own(() => whileNothingIsWritten(own, async () => 'deleted'));
  await expect(failing).rejects.toThrow('the disk is full');
  await expect(deleting).resolves.toBe('deleted');
  const broken = own(() => whileNothingIsWritten(own, () => Promise.reject(new Error('blocked'))));
  await expect(broken).rejects.toThrow('blocked');
});
