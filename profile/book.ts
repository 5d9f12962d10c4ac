/** The profile book: several profiles, one of them active. Pure; where it is kept is `storage/profiles.ts`'s matter. */

import { z } from 'zod';
import { safeParse } from '../text/safe-parse';
import { type Profile, ProfileSchema } from './profile';

const EntrySchema = z.object({
  id: z.string().min(1).max(64),
  /** What the user calls it ("Night shift"); empty: it goes by the person's name. */
  label: z.string().trim().max(60).default(''),
  profile: ProfileSchema,
});

const BookSchema = z.object({
  version: z.literal(2),
  /** The id of the active profile; null only when there is none. */
  active: z.string().max(64).nullable(),
  profiles: z.array(EntrySchema).max(20),
});

export type ProfileEntry = z.output<typeof EntrySchema>;
export type ProfileBook = z.output<typeof BookSchema>;

export const MAX_PROFILES = 20;
export const EMPTY_BOOK: ProfileBook = {
  version: 2,
  active: null,
  profiles: [],
};

/** Each step takes what the version before wrote. Version 1 was one bare profile. */
const MIGRATIONS: Record<number, (stored: unknown) => unknown> = {
  1: (profile) => ({
    version: 2,
    active: 'first',
    profiles: [{ id: 'first', label: '', profile }],
  }),
};

/**
 * Reads a stored book of any version.
 * @param stored what the storage holds; undefined when it holds nothing.
 * @returns the book in today's shape, or why it cannot be read. A book of a later version is not read
 * either: it belongs to a newer Onbehalf and must not be overwritten.
 */
export function readBook(stored: unknown): { book: ProfileBook } | { problem: string } {
  if (stored === undefined) return { book: EMPTY_BOOK };
  let value: unknown = stored;
  for (let version = versionOf(value); version in MIGRATIONS; version = versionOf(value)) {
    value = MIGRATIONS[version]?.(value);
  }
  const parsed = safeParse(BookSchema, value);
  if (!parsed.success) return { problem: problemOf(parsed.error) };
  const { active, profiles } = parsed.data;
  const known = profiles.some(({ id }) => id === active);
  return {
    book: known ? parsed.data : { ...parsed.data, active: profiles[0]?.id ?? null },
  };
}

function versionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('version' in value)) return 0;
  return typeof value.version === 'number' ? value.version : Number.NaN;
}

const problemOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'value'}: ${issue.message}` : 'value';
};

/** @returns the active profile's entry, or null when there is none. */
export const activeEntry = (book: ProfileBook): ProfileEntry | null =>
  book.profiles.find(({ id }) => id === book.active) ?? null;

/**
 * Puts a profile into the book and makes it the active one.
 * @param id of the entry to change; any other id adds an entry.
 * @param label what the user calls it; left out: as it was.
 */
export function withProfile(
  book: ProfileBook,
  id: string,
  profile: Profile,
  label?: string,
): ProfileBook {
  const before = book.profiles.find((entry) => entry.id === id);
  const entry = { id, label: label ?? before?.label ?? '', profile };
  const profiles = before
    ? book.profiles.map((other) => (other === before ? entry : other))
    : [...book.profiles, entry];
  return { version: 2, active: id, profiles };
}

/** Takes a profile out; when it was the active one, the first of the others becomes active. */
export function withoutProfile(book: ProfileBook, id: string): ProfileBook {
  const profiles = book.profiles.filter((entry) => entry.id !== id);
  const active = book.active === id ? (profiles[0]?.id ?? null) : book.active;
  return { version: 2, active, profiles };
}

/** Makes another profile the active one; an unknown id changes nothing. */
export const withActive = (book: ProfileBook, id: string): ProfileBook =>
  book.profiles.some((entry) => entry.id === id) ? { ...book, active: id } : book;

/**
 * Joins two books without losing a profile: equal profiles count once, those under one id but with
 * different content are both kept.
 * @param book stays active where both have an active profile.
 */
export function joinBooks(book: ProfileBook, other: ProfileBook): ProfileBook {
  const same = (a: ProfileEntry, b: ProfileEntry) =>
    JSON.stringify(a.profile) === JSON.stringify(b.profile);
  const added = other.profiles
    .filter((entry) => !book.profiles.some((mine) => same(mine, entry)))
    .map((entry) =>
      book.profiles.some(({ id }) => id === entry.id)
        ? {
            ...entry,
            id: `${entry.id.slice(0, 50)}-${crypto.randomUUID().slice(0, 8)}`,
          }
        : entry,
    );
  const profiles = [...book.profiles, ...added].slice(0, MAX_PROFILES);
  return { version: 2, active: book.active ?? other.active, profiles };
}
