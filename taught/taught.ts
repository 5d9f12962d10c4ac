/**
 * What users teach: how a portal calls something in a language or wording that no file of ours knows. Data only, from a
 * file, a policy or a page: every entry is hostile until read here. Pure.
 */

import { z } from 'zod';
import { ANCHOR_ATTRIBUTES } from '../portals/anchors';
import { fieldNames } from '../portals/made/taught';
import { safeParse } from '../text/safe-parse';
import { type Before, objection, type Refusal } from './rules';

/** More are not kept: no portal has so many labels. */
export const MOST_TAUGHT = 500;
/** In characters. A longer text is a sentence. */
export const LONGEST_TAUGHT = 80;

/** What a choice in a list can be taught to be. The plan is not among them: "We use this plan" says that. */
export const OPTIONS = ['severity-a', 'severity-b', 'severity-c', 'placeholder'] as const;
export type Option = (typeof OPTIONS)[number];

const KINDS = ['caption', 'option', 'harmless', 'not-contact', 'heading', 'organization'] as const;

/** The portals whose shell can be taught to name the organization in another place. */
export const SHELLS = ['azure', 'entra', 'intune', 'microsoft-365'] as const;
const entry = {
  /** The page's language. */
  lang: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i),
  /** As the page prints it. */
  text: z.string().trim().min(1).max(LONGEST_TAUGHT),
  /** The day it was taught. */
  when: z.iso.date(),
};
const field = z.enum(fieldNames);

/** One thing taught. */
export const TaughtSchema = z.discriminatedUnion('kind', [
  /** The label of a field. */
  z.strictObject({ kind: z.literal('caption'), field, ...entry }),
  /** A choice in a list. */
  z.strictObject({ kind: z.literal('option'), option: z.enum(OPTIONS), ...entry }),
  /** What is next to a contact field and says nothing about it. */
  z.strictObject({ kind: z.literal('harmless'), field, ...entry }),
  /** The label of a field that is not part of the contact: an answer about something else. */
  z.strictObject({ kind: z.literal('not-contact'), ...entry }),
  /** What heads a request. */
  z.strictObject({ kind: z.literal('heading'), ...entry }),
  /** Where a portal names the organization; `text` is the id, role or automation id there. */
  z.strictObject({
    kind: z.literal('organization'),
    portal: z.enum(SHELLS),
    attribute: z.enum(ANCHOR_ATTRIBUTES),
    ...entry,
  }),
]);
export type Taught = z.output<typeof TaughtSchema>;

/** An entry that was not taken. */
export interface Refused {
  /** Its number in the list, from 0. */
  at: number;
  /** What it says, shortened; empty where it is no text. */
  text: string;
  why: Refusal;
}

/**
 * Reads a list of what was taught.
 * @param raw anything.
 * @returns the entries that may be taken, each once, and why the others may not. Never throws.
 */
export function readTaught(raw: unknown): { taught: Taught[]; refused: Refused[] } {
  const taught: Taught[] = [];
  const refused: Refused[] = [];
  const before: Before = new Map();
  const list: unknown[] = Array.isArray(raw) ? raw : [];
  // Beyond that nobody reads the reasons.
  for (const [at, one] of list.slice(0, MOST_TAUGHT * 4).entries()) {
    const why = taught.length < MOST_TAUGHT ? whyNot(one, before) : 'many';
    if (typeof why === 'object') taught.push(why.taught);
    else if (why !== 'same') refused.push({ at, text: textIn(one), why });
  }
  return { taught, refused };
}

function whyNot(one: unknown, before: Before): Refusal | 'same' | { taught: Taught } {
  // Parsers of objects skip this name; whoever writes it means harm.
  if (typeof one === 'object' && one !== null && Object.hasOwn(one, '__proto__')) return 'shape';
  const parsed = safeParse(TaughtSchema, one);
  if (!parsed.success) return reasonOf(one, parsed.error.issues[0]?.path[0]);
  return objection(parsed.data, before) ?? { taught: parsed.data };
}

function reasonOf(one: unknown, where: PropertyKey | undefined): Refusal {
  const kind = (one as { kind?: unknown } | null)?.kind;
  if (!KINDS.some((known) => known === kind)) return 'shape';
  if (where === 'lang') return 'language';
  if (['field', 'option', 'portal', 'attribute'].some((one) => one === where)) return 'field';
  return where === 'text' ? 'text' : 'shape';
}

function textIn(one: unknown): string {
  const text = (one as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text.slice(0, LONGEST_TAUGHT) : '';
}
