/** What the extension's own pages ask of the background about profiles, and what it answers. */

import { z } from 'zod';
import type { ProfileEntry } from '../partner/book';
import { type Profile, ProfileSchema } from '../partner/profile';

const id = z.string().min(1).max(64);

export const PROFILE_MESSAGES = [
  z.strictObject({ kind: z.literal('profile-get') }),
  /**
   * Saves a profile and makes it active: the one with this id, by default the active one, and a new one
   * when there is none. Null removes it.
   */
  z.strictObject({
    kind: z.literal('profile-save'),
    profile: ProfileSchema.nullable(),
    id: id.optional(),
    label: z.string().max(60).optional(),
  }),
  /** Makes another profile the active one. */
  z.strictObject({ kind: z.literal('profile-switch'), id }),
] as const;

export const ProfileMessageSchema = z.discriminatedUnion('kind', [...PROFILE_MESSAGES]);
export type ProfileMessage = z.output<typeof ProfileMessageSchema>;

/** Everything the extension's pages show about profiles. */
export interface ProfileState {
  /** The active profile as the checks use it; null: not set up. */
  profile: Profile | null;
  /** The id of the active profile. */
  active: string | null;
  profiles: ProfileEntry[];
}

/** The background's answer to every profile message. */
export type ProfileAnswer =
  | { ok: true; state: ProfileState }
  | { ok: false; reason: ProfileFailure; detail: string };

/** `storage`: the browser could not read or write. `invalid`: not a profile. `full`: no more profiles. */
export type ProfileFailure = 'storage' | 'invalid' | 'full';
