/** The fields of a support request that the checks look at, and how one of them reads on a page. */

export const FIELDS = [
  'support-plan',
  'severity',
  'subscription',
  'issue-type',
  'support-language',
  'contact-method',
  'first-name',
  'last-name',
  'email',
  'additional-email',
  'phone',
  'country',
  // Known fields that no check judges; reading them tells that a filled-in field is accounted for.
  'service',
  'service-type',
  'resource',
  'summary',
  'description',
  // Whose directory the form says it belongs to; it counts with the other signs.
  'directory',
  'problem-type',
  'problem-subtype',
  'availability',
  'time-zone',
  'diagnostics',
  'save-contact',
  'support-method',
] as const;

export type Field = (typeof FIELDS)[number];

export const CONTACT_FIELDS: readonly Field[] = [
  'first-name',
  'last-name',
  'email',
  'phone',
  'country',
];

/** The fields that a verdict of an Azure request rests on. */
export const JUDGED_FIELDS: readonly Field[] = ['support-plan', ...CONTACT_FIELDS];

/** In these the user writes what they like, names others on purpose, or chooses what the request is about. */
export const FREE_FIELDS: readonly Field[] = [
  'summary',
  'description',
  'additional-email',
  'subscription',
  'resource',
];

/** `unknown` stands for a filled-in field whose caption is in no list of ours. */
export type FieldOrUnknown = Field | 'unknown';

/** What the page shows for one field of one visible form. */
export interface Reading {
  field: FieldOrUnknown;
  /** The caption as the page prints it, shortened. */
  caption: string;
  /** `empty`: nothing typed or chosen. `unreadable`: there is a control, but its value cannot be had. */
  state: 'filled' | 'empty' | 'unreadable';
  /** The value as shown, shortened; empty unless `filled`. */
  value: string;
  /** Marked as required on the page. */
  required: boolean;
  /** `control`: an input of the form. `text`: a plain row of the last step. */
  source: 'control' | 'text';
  /** Which form of the document it belongs to, counted from 0 as they come. */
  form: number;
  /** Whether it stands in the contact's section; left out where no heading parts that from the rest. */
  inContact?: boolean;
  /** For `unknown`: what the value or its control looks like. */
  valueKind?: 'email' | 'phone' | 'account' | 'plan' | 'other';
  /** The caption is known by nothing but what a user taught: as it was taught. */
  taught?: string;
}
