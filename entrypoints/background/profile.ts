/** The background's part about profiles: the only writer, and the one who tells when they changed. */

import {
  activeEntry,
  MAX_PROFILES,
  type ProfileBook,
  withActive,
  withoutProfile,
  withProfile,
} from '../../partner/book';
import type { Profile } from '../../partner/profile';
import { loadBook, saveBook } from '../../partner/store';
import {
  type ProfileAnswer,
  type ProfileMessage,
  ProfileMessageSchema,
} from '../../wire/profile-messages';

const listeners = new Set<() => void>();

/**
 * Calls back whenever the active profile may have become another one.
 * @param listener called without arguments; read the profile with `getActiveProfile`.
 */
export function onProfileChange(listener: () => void): void {
  listeners.add(listener);
}

/** @returns the profile that the checks compare with, or null when none is set up or can be read. */
export async function getActiveProfile(): Promise<Profile | null> {
  try {
    return activeEntry(await loadBook())?.profile ?? null;
  } catch {
    // Without a readable profile no verdict is ever "ready", which is the safe side.
    return null;
  }
}

/** One write after the other: two saves at once must not lose one of them. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Answers a profile message of one of the extension's own pages.
 * @param message any value; it is parsed here.
 * @returns the state after it, or why nothing was changed. Never rejects.
 */
export function handleProfile(message: unknown): Promise<ProfileAnswer> {
  const parsed = ProfileMessageSchema.safeParse(message);
  if (!parsed.success) {
    return Promise.resolve({
      ok: false,
      reason: 'invalid',
      detail: parsed.error.message,
    });
  }
  const answer = queue.then(() => answerTo(parsed.data)).catch(failure);
  queue = answer;
  return answer;
}

const failure = (error: unknown): ProfileAnswer => ({
  ok: false,
  reason: 'storage',
  detail: error instanceof Error ? error.message : String(error),
});

async function answerTo(message: ProfileMessage): Promise<ProfileAnswer> {
  const before = await loadBook();
  const after = changed(before, message);
  if (after.profiles.length > MAX_PROFILES) return { ok: false, reason: 'full', detail: '' };
  if (after !== before) {
    await saveBook(after);
    for (const listener of listeners) listener();
  }
  const profile = activeEntry(after)?.profile ?? null;
  return {
    ok: true,
    state: { profile, active: after.active, profiles: after.profiles },
  };
}

function changed(book: ProfileBook, message: ProfileMessage): ProfileBook {
  switch (message.kind) {
    case 'profile-get':
      return book;
    case 'profile-switch':
      return withActive(book, message.id);
    case 'profile-save': {
      const id = message.id ?? book.active ?? crypto.randomUUID();
      return message.profile
        ? withProfile(book, id, message.profile, message.label)
        : withoutProfile(book, id);
    }
  }
}
