/** Merges two changes of one profile: edits in the options, and answers given in a panel at the same time. */

import type { Profile } from './profile';

const LISTS = ['emails', 'domains', 'tenantIds', 'supportPlans'] as const;

/**
 * @param typed the profile as it is to be saved.
 * @param begun what was stored when the typing began.
 * @param stored what is stored now.
 * @returns what was typed, and of what was not typed what is stored now; entries of lists are added and removed one by one.
 */
export function mergeProfile(typed: Profile, begun: Profile, stored: Profile): Profile {
  const merged: Profile = { ...stored };
  // What was emptied is no longer there.
  for (const key of Object.keys({ ...begun, ...typed }) as (keyof Profile)[]) {
    if (!same(typed[key], begun[key])) Object.assign(merged, { [key]: typed[key] });
  }
  for (const key of LISTS) {
    const added = stored[key].filter((one) => !begun[key].includes(one));
    const removed = begun[key].filter((one) => !stored[key].includes(one));
    const kept = typed[key].filter((one) => !removed.includes(one));
    merged[key] = [...new Set([...kept, ...added])];
  }
  // A profile has an address: if both sides removed the other's addresses, what was typed counts.
  return merged.emails.length > 0 ? merged : { ...merged, emails: typed.emails };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
