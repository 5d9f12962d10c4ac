/**
 * What the organisation forbids. Read without the policy's schema, which the popup must not carry: only the
 * exact value `false` forbids, and `readPolicy` reports any other as wrong.
 */

import { browser } from 'wxt/browser';

const SWITCHES = {
  lookUp: 'allowLookUp',
  sync: 'allowSync',
  customerBook: 'allowCustomerBook',
  requestLog: 'allowRequestLog',
} as const;

export type Allowable = keyof typeof SWITCHES;

/** @returns false only when a policy forbids it. */
export async function isAllowed(what: Allowable): Promise<boolean> {
  return (await managed(SWITCHES[what])) !== false;
}

/** @returns for how many days the organisation lets the request log keep a request; undefined: as the user sets. */
export async function policyRetentionDays(): Promise<number | undefined> {
  const days = await managed('logRetentionDays');
  return Number.isInteger(days) && Number(days) >= 1 && Number(days) <= 3650
    ? Number(days)
    : undefined;
}

async function managed(key: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(key))[key];
  } catch {
    // Firefox rejects when there is no policy.
    return undefined;
  }
}
