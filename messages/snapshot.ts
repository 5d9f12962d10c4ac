/** A picture of a tab's page, as the script that takes it hands it over: whole, for a moment, to be replaced. */

import { z } from 'zod';
import type { Cloud } from '../portals/hosts';
import type { PageId } from '../portals/pages';
import type { Tenant } from '../portals/tenant';
import type { Profile } from '../profile/profile';
import type { Field } from '../request/fields';
import type { CheckId, Status, Verdict } from '../request/finding';
import type { Taught } from '../taught/taught';
import { type MessageIn, messagesFrom } from './define';
import type { Result } from './result';

/** More of one frame is left out; the picture says so. Counted in characters. */
const MAX_FRAME = 2_000_000;
/** More frames of a tab are left out. */
export const MAX_FRAMES = 60;

const name = z.string().regex(/^[a-z][a-z0-9._-]{0,60}$/);

/**
 * A document in order. A text; the begin of an element, with its attributes; the begin of an element's open shadow
 * root; the end of what was begun last.
 */
const SnapshotNodeSchema = z.union([
  z.string().max(MAX_FRAME),
  z.tuple([name, z.record(z.string().max(60), z.string().max(20_000))]),
  z.literal(1),
  z.literal(0),
]);
export type SnapshotNode = z.output<typeof SnapshotNodeSchema>;

export const FrameSnapshotSchema = z.strictObject({
  url: z.string().max(8000),
  /** Where it stands: its number among its parent's frames, and so on from the top; empty for the top. */
  framePath: z.array(z.number().int().min(-1).max(1000)).max(20),
  pieces: z.array(SnapshotNodeSchema).max(400_000),
  /** Not all of it is there. */
  isCut: z.boolean(),
});
export type FrameSnapshot = z.output<typeof FrameSnapshotSchema>;

const tabId = z.number().int().min(0);

export const SNAPSHOT_MESSAGES = messagesFrom('own-page', {
  /** Takes a picture of a tab. */
  'snapshot-take': { tabId },
});
export type SnapshotMessage = MessageIn<typeof SNAPSHOT_MESSAGES>;
export type SnapshotAnswer = Result<{ snapshot: Snapshot | null }>;

/** What is said of a page, as far as a replay compares it. */
export interface Said {
  page: PageId;
  cloud: Cloud;
  customer: Tenant | null;
  verdict: Verdict | null;
  badge: string;
  findings: { check: CheckId; status: Status }[];
}

/** A page as it is, with what was made of it; never kept. */
export interface Snapshot {
  frames: FrameSnapshot[];
  /** Frames that could not be taken in. */
  lost: number;
  /** What the user sees; null where nothing is recognised. */
  asShown: Said | null;
  /** What the page says by itself: without other steps, the customer book, the user's answers. */
  byItself: Said | null;
  profile: Profile | null;
  /** What was taught of the labels on this page. */
  taught: Taught[];
  /** Fields that were expected and not found. */
  missing: Field[];
  /** The country that the form shows. */
  country: string;
}
