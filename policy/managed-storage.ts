/** What the browser hands over of the organization's policy, unread. */

import { browser } from 'wxt/browser';
import { report } from '../text/report';

/** Firefox rejects so where no policy is set (`ext-storage.js`). Chromium answers with nothing. */
const NO_POLICY = /manifest not found/i;

/**
 * @param keys which values; null for all.
 * @returns the values that are set. None when the browser refuses, which is reported. Never rejects.
 */
export async function managedValues(keys: string | null): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(keys);
  } catch (error) {
    const message = (error as { message?: unknown } | null)?.message;
    if (!NO_POLICY.test(String(message ?? error))) report(error, 'policy');
    return {};
  }
}
