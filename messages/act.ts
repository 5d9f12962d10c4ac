/** What the background asks of the script that acts in the frame holding the form, and what that answers. */

import type { Field } from '../request/fields';

/** The fields that "Fill in my details" fills, in the order of the form. */
export const CONTACT_FIELDS = ['first-name', 'last-name', 'email', 'phone', 'country'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** What to write into one field. */
export interface FillValue {
  field: ContactField;
  /** Typed into text fields, and shown to the user. */
  text: string;
  /** For lists: every spelling that names the same choice, in any language. */
  spellings?: string[];
}

export type ToAct =
  | { kind: 'act-reveal'; field: Field }
  | { kind: 'act-fill'; values: FillValue[] }
  | { kind: 'act-undo' };

export interface RevealResult {
  /** False when the field is not in the document, or not visible. */
  shown: boolean;
}

export interface FilledField {
  field: ContactField;
  /** What should stand there now. */
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
