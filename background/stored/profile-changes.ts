/** What each profile message changes. */

import { browser } from 'wxt/browser';
import { giveBackPermissions } from '../../consent/optional';
import { JUST_KEPT, OFFERED } from '../../messages/channels';
import type { ProfileFailure, ProfileMessage, ProfileState } from '../../messages/profiles';
import { Refused } from '../../messages/result';
import { allows } from '../../policy/allowed';
import { loadPolicy } from '../../policy/managed';
import { applyPolicy, lockedFields } from '../../policy/policy';
import {
  activeEntry,
  joinBooks,
  MAX_PROFILES,
  type ProfileBook,
  withActive,
  withoutProfile,
  withProfile,
} from '../../profile/book';
import { mergeProfile } from '../../profile/merge';
import { clearAccount, OFFERS_ACCOUNT, TooLarge } from '../../storage/account';
import { emptyDatabase } from '../../storage/database';
import {
  bookInAccount,
  discardKeptAside,
  listQuarantined,
  loadBook,
  loadStorageArea,
  recoverQuarantined,
  type StorageArea,
  saveBook,
  saveStorageArea,
} from '../../storage/profiles';
import { report } from '../../text/report';

const refused = (reason: ProfileFailure) => new Refused(reason);

type Change = Exclude<ProfileMessage, { kind: 'profile-get' }>;

/** Makes one change. Rejects with `Refused`, or with the storage's own error; nothing is changed then. */
export async function change(message: Change): Promise<void> {
  if (message.kind === 'forget-everything') return forgetEverything();
  if (message.kind === 'profile-move') return move(message.area);
  const area = await storageAreaNow();
  const book = await loadBook(area);
  if (message.kind === 'kept-aside') {
    if (message.action === 'discard') return discardKeptAside();
    const recovered = await recoverQuarantined(book);
    await save(recovered.book, area);
    return recovered.forget();
  }
  await save(changed(book, message), area);
}

function changed(
  book: ProfileBook,
  message: Extract<Change, { kind: 'profile-save' | 'profile-switch' }>,
): ProfileBook {
  if (message.kind === 'profile-switch') return withActive(book, message.id);
  const id = message.id ?? book.active ?? crypto.randomUUID();
  if (!message.profile) return withoutProfile(book, id);
  const stored = book.profiles.find((entry) => entry.id === id)?.profile;
  const profile =
    stored && message.begun
      ? mergeProfile(message.profile, message.begun, stored)
      : message.profile;
  return withProfile(book, id, profile, message.label);
}

async function save(book: ProfileBook, area: StorageArea): Promise<void> {
  if (book.profiles.length > MAX_PROFILES) throw refused('full');
  try {
    await saveBook(book, area);
  } catch (error) {
    throw error instanceof TooLarge ? refused('tooLarge') : error;
  }
}

/** Into the account: joined with what is there. Back: the account is emptied, this computer keeps all. */
async function move(area: StorageArea): Promise<void> {
  const { policy } = await loadPolicy();
  const book = await loadBook(await storageAreaNow());
  if (area === 'computer') {
    await saveBook(book, 'computer');
    await saveStorageArea('computer');
    return clearAccount();
  }
  if (!allows(policy, 'sync') || !OFFERS_ACCOUNT) throw refused('forbidden');
  const there = await bookInAccount();
  await save(there ? joinBooks(book, there) : book, 'account');
  await saveStorageArea('account');
}

async function storageAreaNow(): Promise<StorageArea> {
  const { policy } = await loadPolicy();
  return !allows(policy, 'sync') || !OFFERS_ACCOUNT ? 'computer' : loadStorageArea();
}

/**
 * For browsers in which no profile may stay in the account: what an earlier version put there, on this computer or on
 * another one, is joined with the book of this computer and taken out of the account.
 * @returns whether anything was there.
 */
export async function leaveAccount(): Promise<boolean> {
  const there = await bookInAccount();
  const wasThere = (await loadStorageArea()) === 'account';
  if (!there && !wasThere) return false;
  const here = await loadBook('computer');
  // What the account holds is the newer one where it was the place to write.
  const [first, second] = wasThere && there ? [there, here] : [here, there];
  await saveBook(second ? joinBooks(first, second) : first, 'computer');
  await saveStorageArea('computer');
  await clearAccount();
  return true;
}

async function forgetEverything(): Promise<void> {
  await emptyDatabase();
  await browser.storage.local.clear();
  await browser.storage.session.remove([OFFERED, JUST_KEPT]);
  // Firefox has none, nor a browser in which nobody has asked to be reminded.
  await browser.alarms?.clearAll();
  await giveBackPermissions().catch((error) => report(error, 'give permissions back'));
  // The browser may offer no account; the profile is then not in it either.
  await clearAccount().catch((error) => report(error, 'empty the account'));
}

/** @returns everything that the extension's pages show about profiles. */
export async function stateNow(): Promise<ProfileState> {
  const { policy, problems } = await loadPolicy();
  const area = await storageAreaNow();
  const book = await loadBook(area);
  return {
    profile: applyPolicy(activeEntry(book)?.profile ?? null, policy),
    active: book.active,
    profiles: book.profiles,
    area,
    policy,
    locked: lockedFields(policy),
    policyProblems: problems,
    quarantined: await listQuarantined(),
  };
}
