/** The background's part about profiles: the only writer, and the one who tells when they changed. */

import { browser } from 'wxt/browser';
import { hasConsent } from '../../consent/consent';
import { PROFILE_CHANNEL } from '../../messages/channels';
import {
  type ProfileAnswer,
  type ProfileMessage,
  ProfileMessageSchema,
} from '../../messages/profiles';
import { loadPolicy } from '../../policy/managed';
import { applyPolicy } from '../../policy/policy';
import { activeEntry } from '../../profile/book';
import type { Profile } from '../../profile/profile';
import { loadBook, loadPlace } from '../../storage/profiles';
import { report } from '../../text/report';
import { safeParse } from '../../text/safe-parse';
import { serialQueue } from '../serial-queue';
import { announceOn } from './announce';
import { change, Refused, stateNow } from './profile-changes';

const listeners = new Set<() => void>();

/**
 * Calls back whenever the active profile may have become another one: saved or switched here, changed on
 * another computer, or the organisation's policy changed. Call it at the top of the background.
 * @param listener called without arguments; read the profile with `getActiveProfile`.
 */
export function onProfileChange(listener: () => void): void {
  if (listeners.size === 0) {
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area === 'sync' || area === 'managed') announce();
    });
    browser.permissions.onRemoved.addListener(() => void leaveAccount());
  }
  listeners.add(listener);
}

/** Takes the profile out of the browser account once the user took back, in the browser, the leave to keep it there. */
async function leaveAccount(): Promise<void> {
  if ((await loadPlace()) === 'computer' || (await hasConsent('account'))) return;
  await handleProfile({ kind: 'profile-place', place: 'computer' });
}

function announce(): void {
  announceOn(PROFILE_CHANNEL);
  for (const listener of listeners) listener();
}

/** @returns the profile that the checks compare with, or null when none is set up or can be read. */
export async function getActiveProfile(): Promise<Profile | null> {
  try {
    const [{ policy }, place] = await Promise.all([loadPolicy(), loadPlace()]);
    const book = await loadBook(policy.allowSync === false ? 'computer' : place);
    return applyPolicy(activeEntry(book)?.profile ?? null, policy);
  } catch (error) {
    report(error, 'profile');
    // Without a readable profile no verdict is ever "ready", which is the safe side.
    return null;
  }
}

/** One write after the other: two saves at once must not lose one of them. */
const queued = serialQueue();

/**
 * Answers a profile message of one of the extension's own pages.
 * @param message any value; it is parsed here.
 * @returns the state after it, or why nothing was changed. Never rejects.
 */
export function handleProfile(message: unknown): Promise<ProfileAnswer> {
  const parsed = safeParse(ProfileMessageSchema, message);
  if (!parsed.success) {
    return Promise.resolve({ ok: false, reason: 'invalid', detail: parsed.error.message });
  }
  return queued(() => answerTo(parsed.data)).catch(failure);
}

async function answerTo(message: ProfileMessage): Promise<ProfileAnswer> {
  if (message.kind !== 'profile-get') {
    await change(message);
    announce();
  }
  return { ok: true, state: await stateNow() };
}

const failure = (error: unknown): ProfileAnswer => ({
  ok: false,
  reason: error instanceof Refused ? error.reason : 'storage',
  detail: error instanceof Error ? error.message : String(error),
});
