/**
 * Asks the browser's leave for a feature that sends something: for its hosts, and in Firefox for the kind of data. Both
 * stand in one question; the user gives or refuses them together, and can take them back in the browser.
 */

import { browser } from 'wxt/browser';
import { loginPatterns } from '../portals/outbound';
import { report } from '../text/report';
import { DATA_KINDS, type Sending } from './data-kinds';

const ASKS_ABOUT_DATA = import.meta.env.BROWSER === 'firefox';
const HOSTS: Record<Sending, () => string[]> = { lookup: loginPatterns };

const leaveFor = (feature: Sending) => ({
  origins: HOSTS[feature](),
  ...(ASKS_ABOUT_DATA ? { data_collection: [DATA_KINDS[feature]] } : {}),
});

/**
 * Asks the user. Browsers ask only right after a press: nothing may be awaited before this is called.
 * @returns whether the feature may send now. Never rejects.
 */
export async function requestConsent(feature: Sending): Promise<boolean> {
  // A browser that cannot ask has not allowed it.
  return browser.permissions.request(leaveFor(feature)).catch(() => false);
}

/** Gives the leave back. Never rejects. */
export async function revokeConsent(feature: Sending): Promise<void> {
  await browser.permissions
    .remove(leaveFor(feature))
    .catch((error) => report(error, 'give a permission back'));
}

/** @returns whether the feature may send. */
export async function hasConsent(feature: Sending): Promise<boolean> {
  return await browser.permissions.contains(leaveFor(feature));
}
