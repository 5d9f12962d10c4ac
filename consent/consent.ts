/**
 * Consent to a feature that sends something: the permission for its hosts, and in Firefox also for the kind of data. The
 * browser asks one question for both; the user can withdraw them in the browser.
 */

import { browser } from 'wxt/browser';
import { loginPatterns } from '../portals/outbound';
import { DATA_KINDS, type Sending } from './data-kinds';
import { askPermissions, dropPermissions } from './optional';

const ASKS_ABOUT_DATA = import.meta.env.BROWSER === 'firefox';
const HOSTS: Record<Sending, () => string[]> = { lookup: loginPatterns };

const permissionsFor = (feature: Sending) => ({
  origins: HOSTS[feature](),
  ...(ASKS_ABOUT_DATA ? { data_collection: [DATA_KINDS[feature]] } : {}),
});

/**
 * Asks the user. Browsers ask only right after a press: nothing may be awaited before this is called.
 * @returns whether the feature may send now. Never rejects.
 */
export const requestConsent = (feature: Sending): Promise<boolean> =>
  askPermissions(permissionsFor(feature));

/** Withdraws consent. Never rejects. */
export const revokeConsent = (feature: Sending): Promise<void> =>
  dropPermissions(permissionsFor(feature));

/** @returns whether the feature may send. */
export async function hasConsent(feature: Sending): Promise<boolean> {
  return await browser.permissions.contains(permissionsFor(feature));
}
