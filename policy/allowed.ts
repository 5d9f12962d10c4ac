/**
 * What the organisation forbids. Read without the policy's schema, which the popup must not carry: only the
 * exact value `false` forbids, and `readPolicy` reports any other as wrong.
 */

import { browser } from 'wxt/browser';

const SWITCHES = {
  lookUp: 'allowLookUp',
  customerBook: 'allowCustomerBook',
} as const;

export type Allowable = keyof typeof SWITCHES;

/** @returns false only when a policy forbids it. */
export async function isAllowed(what: Allowable): Promise<boolean> {
  return (await managed(SWITCHES[what])) !== false;
}

async function managed(key: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(key))[key];
  } catch {
    // Firefox rejects when there is no policy.
    return undefined;
  }
}
