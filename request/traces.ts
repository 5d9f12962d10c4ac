/** What the text of a request gives away, as far as its frame tells: never the text. */

import type { Tenant } from '../portals/tenant';

/** The fields that hold what the user writes. */
export const TEXT_FIELDS = ['summary', 'description'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What a secret is called where it is quoted, in the form that programs write it. */
export const SECRETS = {
  signature: 'sig=',
  bearer: 'Bearer ',
  token: '',
  'private-key': '-----BEGIN PRIVATE KEY-----',
  'account-key': 'AccountKey=',
  'access-key': 'SharedAccessKey=',
  'client-secret': 'client_secret=',
  password: 'password=',
} as const satisfies Record<string, string>;
export type SecretKind = keyof typeof SECRETS;
export const SECRET_KINDS = Object.keys(SECRETS) as [SecretKind, ...SecretKind[]];

/** So many characters of a secret are quoted at most, and a quarter of it: enough to find it, too few to use it. */
export const QUOTED = 4;

export interface Secret {
  kind: SecretKind;
  /** Its first characters; empty for a private key. */
  begins: string;
}

/** @returns a secret as it may be shown. */
export const quoteSecret = ({ kind, begins }: Secret): string =>
  begins ? `${SECRETS[kind]}${begins}…` : SECRETS[kind];

/** Hosts that Microsoft makes of a directory's first label, or of a domain: what follows it there. */
export const DERIVED = [
  '.sharepoint.com',
  '-my.sharepoint.com',
  '-admin.sharepoint.com',
  '.mail.onmicrosoft.com',
  '.mail.protection.outlook.com',
] as const;
export type Derived = (typeof DERIVED)[number];

/** A text of the book that stands in a request. */
export interface FoundTrace {
  kind: 'domain' | 'tenant-id' | 'name';
  /** What stands in the request. */
  text: string;
  /** Whose it is; of several customers with one name all. */
  customers: readonly Tenant[];
}

/** What one field gives away. */
export interface FieldTraces {
  field: TextField;
  /** False where it could not be compared. */
  isRead: boolean;
  /** It was compared while another step was shown. */
  isRemembered: boolean;
  traces: readonly FoundTrace[];
  secrets: readonly Secret[];
}

/** What the text fields of one frame give away. */
export interface FrameTraces {
  frameId: number;
  /** The comparison could not be made, or not be heard of: what is known is of a text from before. */
  hasFailed: boolean;
  fields: readonly FieldTraces[];
}
