/**
 * What the organization forbids: all switches of the policy, and the only code that decides by them. The popup reads them
 * without the policy's schema, which would be too heavy there. Only the exact value `false` forbids; `readPolicy` reports
 * any other value as wrong.
 */

import { managedValues } from './managed-storage';
import { type OptionalCheck, optionalIn } from './optional-checks';
import type { Policy } from './policy';

const SWITCHES = {
  lookUp: 'allowLookUp',
  customerBook: 'allowCustomerBook',
  requestLog: 'allowRequestLog',
  sync: 'allowSync',
} as const satisfies Record<string, keyof Policy>;

export type Allowable = keyof typeof SWITCHES;

/** @returns false only when a policy that has been read forbids it. */
export const allows = (policy: Policy, what: Allowable): boolean =>
  policy[SWITCHES[what]] !== false;

/** @returns false only when the policy that is in force now forbids it. */
export async function isAllowed(what: Allowable): Promise<boolean> {
  return (await managed(SWITCHES[what])) !== false;
}

/** @returns the checks that the policy in force now turns off. */
export const checksTurnedOff = async (): Promise<OptionalCheck[]> =>
  optionalIn(await managed('checksOff'));

const managed = async (key: string): Promise<unknown> => (await managedValues(key))[key];
