/** The fleet policy as the browser hands it over. */

import { browser } from 'wxt/browser';
import { type Policy, type PolicyProblem, readPolicy } from './policy';

/**
 * Reads the policy again: administrators change it while the browser runs.
 * @returns an empty policy when none is set. Firefox rejects then, Chromium does not.
 */
export async function loadPolicy(): Promise<{ policy: Policy; problems: PolicyProblem[] }> {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox, without a policy.
    return { policy: {}, problems: [] };
  }
}
