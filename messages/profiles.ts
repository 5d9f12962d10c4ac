/** What the extension's own pages ask of the background about profiles, and what it answers. */

import { z } from 'zod';
import type { Lockable, Policy, PolicyProblem } from '../policy/policy';
import type { ProfileEntry } from '../profile/book';
import { type Profile, ProfileSchema } from '../profile/profile';
import type { Quarantined, StorageArea } from '../storage/profiles';
import { type MessageIn, messagesFrom } from './define';
import type { Result } from './result';

const id = z.string().min(1).max(64);

export const PROFILE_MESSAGES = messagesFrom('own-page', {
  'profile-get': {},
  /**
   * Saves a profile and makes it active: the one with this id, by default the active one, and a new one
   * when there is none. Null removes it.
   */
  'profile-save': {
    profile: ProfileSchema.nullable(),
    /** What was stored when the typing began: what came in since then is kept. */
    begun: ProfileSchema.nullable().optional(),
    id: id.optional(),
    label: z.string().max(60).optional(),
  },
  /** Makes another profile the active one. */
  'profile-switch': { id },
  /** Keeps the profiles in the browser account as well, or on this computer only. */
  'profile-move': { area: z.enum(['computer', 'account']) },
  /** Puts back what was set aside and can be read again, or forgets what was set aside. */
  'kept-aside': { action: z.enum(['recover', 'discard']) },
  /** Deletes everything that Onbehalf keeps: profiles, customer book, request log, choices. */
  'forget-everything': {},
});
export type ProfileMessage = MessageIn<typeof PROFILE_MESSAGES>;

/** Everything the extension's pages show about profiles. */
export interface ProfileState {
  /** The active profile as the checks use it, the policy applied; null: not set up. */
  profile: Profile | null;
  /** The id of the active profile. */
  active: string | null;
  /** The profiles as the user typed them. */
  profiles: ProfileEntry[];
  area: StorageArea;
  policy: Policy;
  /** The fields that the organization has set. */
  locked: Lockable[];
  policyProblems: PolicyProblem[];
  quarantined: Quarantined[];
}

/** The background's answer to every profile message. */
export type ProfileAnswer = Result<{ state: ProfileState }, ProfileFailure>;

/**
 * `storage`: the browser could not read or write. `invalid`: not a profile. `full`: no more profiles.
 * `tooLarge`: does not fit into the browser account. `forbidden`: the organization does not allow it.
 */
export type ProfileFailure = 'storage' | 'invalid' | 'full' | 'tooLarge' | 'forbidden';
