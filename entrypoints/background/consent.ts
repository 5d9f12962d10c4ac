/** Follows what the user takes back in the browser's own page of extensions. */

import { browser } from 'wxt/browser';
import { hasLeave } from '../../partner/consent';
import { loadPlace } from '../../partner/store';
import { handleProfile } from './profile';

/**
 * Takes the profile out of the browser account once the leave to keep it there is gone. To be called at the top of the
 * background. Look-ups need no such thing: each asks whether it still may.
 */
export function followConsent(): void {
  browser.permissions.onRemoved.addListener(() => void leaveAccount());
}

async function leaveAccount(): Promise<void> {
  if ((await loadPlace()) === 'computer' || (await hasLeave('account'))) return;
  await handleProfile({ kind: 'profile-place', place: 'computer' });
}
