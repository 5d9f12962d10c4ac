/** The fleet policy as the browser hands it over. */

import { managedValues } from './managed-storage';
import { type Policy, type PolicyProblem, readPolicy } from './policy';

/**
 * Reads the policy again: administrators change it while the browser runs.
 * @returns an empty policy when none is set.
 */
export const loadPolicy = async (): Promise<{ policy: Policy; problems: PolicyProblem[] }> =>
  readPolicy(await managedValues(null));
