/** What the background asks of the script that acts in the frame holding the form, and what that answers. */

import type { Field } from '../request/fields';

/** The fields that "Fill in my details" fills, in the order of the form. */
export const CONTACT_FIELDS = ['first-name', 'last-name', 'email', 'phone', 'country'] as const;

/** The fields that one press can put right: the plan, the contact details, and who is notified as well. */
export const ACT_FIELDS = ['support-plan', ...CONTACT_FIELDS, 'additional-email'] as const;
export type ActField = (typeof ACT_FIELDS)[number];

/** What to write into one field. */
export interface FillValue {
  field: ActField;
  /** Which form of the document, as the finding says; only that one is written into. */
  form: number;
  /** Typed into text fields, and shown to the user. */
  text: string;
  /** For lists: every spelling that names the same choice, in any language. */
  spellings?: string[];
  /** For lists: words that may accompany a spelling without changing it ("support", "plan"). */
  besides?: string[];
  /** Written only where nothing stands. */
  onlyEmpty?: true;
}

export type ToAct =
  /** `text`: what stands in the way of believing the field; it is shown rather than the field, which may be missing. */
  | { kind: 'act-reveal'; field: Field | undefined; text: string | undefined }
  /** `doc`: the document that was judged; in any other nothing is written. */
  | { kind: 'act-fill'; doc: string; values: FillValue[] }
  | { kind: 'act-undo' }
  /**
   * Asked of the document that holds a frame: whether that frame is in sight. `index`: its number among the document's
   * frames; -1 for one in a shadow root. Answered with `FrameResult`.
   */
  | { kind: 'act-frame'; index: number };

export interface FrameResult {
  /** False when the frame is faded, tiny or covered, or not found. */
  shown: boolean;
}

export interface RevealResult {
  /** False when the field is not in the document, or not visible. */
  shown: boolean;
}

export interface FilledField {
  field: ActField;
  /** What the field should hold now. */
  wanted: string;
  /** What the field itself says afterwards. */
  found: string;
  /** The page took the value. */
  taken: boolean;
}

export interface FillResult {
  fields: FilledField[];
  /** The values before can be put back. */
  canUndo: boolean;
}
