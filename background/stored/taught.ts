/** Labels taught by the user and the organization. The only writer; announces changes. */

import { TAUGHT_CHANNEL } from '../../messages/channels';
import type { HandlersOf } from '../../messages/handlers-of';
import type { TAUGHT_MESSAGES, TaughtState } from '../../messages/taught';
import { loadPolicy } from '../../policy/managed';
import { storedTaught, storeTaught } from '../../storage/taught';
import { type Lesson, lessonsOf } from '../../taught/lessons';
import type { Refusal } from '../../taught/rules';
import { readTaught, type Taught } from '../../taught/taught';
import { report } from '../../text/report';
import { announceOn } from './announce';
import { writeQueue } from './write-queue';

const listeners = new Set<() => void>();
/** A tab is judged at every key that is pressed in its form. */
let cached: Promise<Lesson[]> | undefined;

/** Calls back whenever something else is taught. Call it at the top of the background. */
export const onLessonsChange = (listener: () => void): void => void listeners.add(listener);

/** @returns everything that counts. Without what cannot be read: what rests on it is then not read either. Never rejects. */
export async function lessonsNow(): Promise<Lesson[]> {
  cached ??= load();
  try {
    return await cached;
  } catch (error) {
    cached = undefined;
    report(error, 'taught labels');
    return [];
  }
}

const policyTaught = async (): Promise<Taught[]> =>
  (await loadPolicy()).policy.taughtCaptions ?? [];

const load = async (): Promise<Lesson[]> => lessonsOf(await policyTaught(), await storedTaught());

/** They must be read again: the policy changed, or everything was deleted. */
export function lessonsChanged(): void {
  cached = undefined;
  announceOn(TAUGHT_CHANNEL);
  for (const listener of listeners) listener();
}

const queued = writeQueue();

const state = async (more: Partial<TaughtState> = {}): Promise<TaughtState> => ({
  lessons: await load(),
  refused: [],
  added: 0,
  ...more,
});

/**
 * @param entry anything.
 * @returns why it may not be added to what is taught already; `same` when it is taught already, null when it may.
 */
export async function tryLesson(entry: unknown): Promise<Refusal | 'same' | null> {
  const known = [...(await policyTaught()), ...(await storedTaught())];
  const { taught, refused } = readTaught([...known, entry]);
  const refusal = refused.find(({ at }) => at === known.length);
  if (refusal) return refusal.why;
  return taught.length > readTaught(known).taught.length ? null : 'same';
}

/** Teaches one entry. @returns whether it is taught now. */
export const teach = (entry: Taught): Promise<boolean> =>
  queued(async () => {
    const refusal = await tryLesson(entry);
    if (refusal === null) await change([...(await storedTaught()), entry]);
    return refusal === null || refusal === 'same';
  });

export const TAUGHT_HANDLERS: HandlersOf<typeof TAUGHT_MESSAGES> = {
  'taught-get': () => queued(() => state()),
  'taught-add': ({ entries }) =>
    queued(async () => {
      const [theirs, own] = [await policyTaught(), await storedTaught()];
      const known = [...theirs, ...own];
      const { taught, refused } = readTaught([...known, ...entries]);
      const added = taught.slice(readTaught(known).taught.length);
      if (added.length) await change([...own, ...added]);
      const ofThese = refused
        .map((one) => ({ ...one, at: one.at - known.length }))
        .filter(({ at }) => at >= 0);
      return state({ refused: ofThese, added: added.length });
    }),
  'taught-remove': ({ entry }) =>
    queued(async () => {
      const text = JSON.stringify(entry);
      await change((await storedTaught()).filter((one) => JSON.stringify(one) !== text));
      return state();
    }),
};

async function change(taught: readonly Taught[]): Promise<void> {
  await storeTaught(taught);
  lessonsChanged();
}
