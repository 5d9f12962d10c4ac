/** Reads and announces profiles for the background; with `profile-changes.ts` the only writer. */

import { browser } from 'wxt/browser';
import { PROFILE_CHANNEL } from '../../messages/channels';
import type { HandlersOf } from '../../messages/handlers-of';
import type { PROFILE_MESSAGES } from '../../messages/profiles';
import { allows } from '../../policy/allowed';
import { loadPolicy } from '../../policy/managed';
import { applyPolicy } from '../../policy/policy';
import { activeEntry } from '../../profile/book';
import type { Profile } from '../../profile/profile';
import { OFFERS_ACCOUNT } from '../../storage/account';
import { loadBook, loadStorageArea } from '../../storage/profiles';
import { report } from '../../text/report';
import { announceOn } from './announce';
import { change, leaveAccount, stateNow } from './profile-changes';
import { whileNothingIsWritten, writeQueue } from './write-queue';

const listeners = new Set<() => void>();

/** One write after the other: two saves at once must not lose one of them. */
const queued = writeQueue();

/**
 * Calls back whenever the active profile may have become another one: saved or switched here, changed on
 * another computer, or the organization's policy changed. Call it at the top of the background.
 * @param listener called without arguments; read the profile with `getActiveProfile`.
 */
export function onProfileChange(listener: () => void): void {
  if (listeners.size === 0) {
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area === 'sync' || area === 'managed') announce();
      if (area === 'sync' && !OFFERS_ACCOUNT) void outOfAccount();
    });
    if (!OFFERS_ACCOUNT) void outOfAccount();
  }
  listeners.add(listener);
}

/** Takes a profile out of the account of a browser that does not keep it from pages. Never rejects. */
const outOfAccount = (): Promise<void> =>
  queued(async () => {
    if (await leaveAccount()) announce();
  }).catch((error) => report(error, 'empty the account'));

function announce(): void {
  announceOn(PROFILE_CHANNEL);
  for (const listener of listeners) listener();
}

/** @returns the profile that the checks compare with, or null when none is set up or can be read. */
export async function getActiveProfile(): Promise<Profile | null> {
  try {
    const [{ policy }, area] = await Promise.all([loadPolicy(), loadStorageArea()]);
    const inAccount = OFFERS_ACCOUNT && allows(policy, 'sync');
    const book = await loadBook(inAccount ? area : 'computer');
    return applyPolicy(activeEntry(book)?.profile ?? null, policy);
  } catch (error) {
    report(error, 'profile');
    // Without a readable profile no verdict is ever "ready", which is the safe side.
    return null;
  }
}

const done = (message: Parameters<typeof change>[0]) =>
  queued(async () => {
    const work = () => change(message);
    await (message.kind === 'forget-everything' ? whileNothingIsWritten(queued, work) : work());
    announce();
    return { state: await stateNow() };
  });

export const PROFILE_HANDLERS: HandlersOf<typeof PROFILE_MESSAGES> = {
  'profile-get': () => queued(async () => ({ state: await stateNow() })),
  'profile-save': done,
  'profile-switch': done,
  'profile-move': done,
  'kept-aside': done,
  'forget-everything': done,
};

/**
 * Changes the active profile as the user typed it, without what the organization adds to it; read and written in one turn.
 * @param extend what to change.
 * @returns false when there is none. Rejects when the storage fails.
 */
export const extendActiveProfile = (
  extend: (profile: Profile) => Partial<Profile>,
): Promise<boolean> =>
  queued(async () => {
    const { profiles, active } = await stateNow();
    const entry = profiles.find(({ id }) => id === active);
    if (!entry) return false;
    const profile = { ...entry.profile, ...extend(entry.profile) };
    await change({ kind: 'profile-save', id: entry.id, profile });
    announce();
    return true;
  });
