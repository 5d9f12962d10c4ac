/** The texts for the stores: read from `store/`, each file of the one shape that it may have. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../paths.ts';

/**
 * The narrowest of what the three stores allow.
 * Source: "Manifest name" of MDN (2024-02) for the name (Edge 45, Firefox 50, Chrome 75); Chrome's manifest
 * reference for the summary; Edge's form for description (250 to 10,000) and search terms; Chrome's form for reasons.
 */
const LIMITS = { name: 45, summary: 132, description: [250, 10_000], reason: 1000 } as const;

const text = (most: number) => z.string().trim().min(1).max(most);
const reason = text(LIMITS.reason);
const sentence = z.string().trim().min(20).max(LIMITS.reason);

/** The pictures of a listing, in the order in which they are shown. Chrome shows five at most. */
export const SHOTS = [
  'azure-form',
  'azure-form-ready',
  'microsoft-365',
  'partner-center',
  'popup',
] as const;
export type Shot = (typeof SHOTS)[number];

export const ListingSchema = z.strictObject({
  name: text(LIMITS.name),
  summary: text(LIMITS.summary),
  description: z.string().trim().min(LIMITS.description[0]).max(LIMITS.description[1]),
  searchTerms: z
    .array(text(30))
    .max(7)
    .refine((terms) => terms.join(' ').split(/\s+/).length <= 21, 'more than 21 words'),
  screenshots: z.record(z.enum(SHOTS), text(100)),
  art: z.strictObject({ line: text(50), popup: text(60) }),
});
export type Listing = z.output<typeof ListingSchema>;

const PermissionsSchema = z.strictObject({
  singlePurpose: sentence,
  permissions: z.record(z.string(), sentence),
  hosts: sentence,
  hostReasons: z.record(z.string().startsWith('https://'), sentence),
});
export type Permissions = z.output<typeof PermissionsSchema>;

const DataUseSchema = z.strictObject({
  remoteCode: z.strictObject({ used: z.literal(false), why: sentence }),
  handled: z.strictObject({
    personallyIdentifiableInformation: reason,
    healthInformation: reason,
    financialAndPaymentInformation: reason,
    authenticationInformation: reason,
    personalCommunications: reason,
    location: reason,
    webHistory: reason,
    userActivity: reason,
    websiteContent: reason,
  }),
  confirmed: z.array(sentence),
  firefox: z.strictObject({
    required: z.record(z.string(), sentence),
    optional: z.record(z.string(), sentence),
  }),
});
export type DataUse = z.output<typeof DataUseSchema>;

const FOLDER = join(ROOT, 'store');
const read = (...path: string[]): string => readFileSync(join(FOLDER, ...path), 'utf8');

/** @returns the listings by language, named as the interface's locales are. Throws when one is not of its shape. */
export function listings(): Map<string, Listing> {
  const names = readdirSync(join(FOLDER, 'listing')).sort();
  return new Map(
    names.map((name) => [
      name.replace(/\.yml$/, ''),
      ListingSchema.parse(parse(read('listing', name))),
    ]),
  );
}

export const permissionTexts = (): Permissions =>
  PermissionsSchema.parse(parse(read('permissions.yml')));
export const dataUse = (): DataUse => DataUseSchema.parse(parse(read('data-use.yml')));
export const reviewNotes = (): string => read('review-notes.md');
