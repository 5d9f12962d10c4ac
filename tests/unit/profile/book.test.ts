import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activeEntry,
  EMPTY_BOOK,
  joinBooks,
  MAX_PROFILES,
  readBook,
  withActive,
  withoutProfile,
  withProfile,
} from '../../../profile/book';
import { ProfileSchema } from '../../../profile/profile';

const profile = (firstName: string) =>
  ProfileSchema.parse({ version: 1, firstName, lastName: 'Lin', emails: ['a@partner.example'] });

const STORED = join(import.meta.dirname, 'stored');

describe('what earlier versions stored', () => {
  test.each(readdirSync(STORED))('%s is read, and no value of it is lost', (file) => {
    const stored = JSON.parse(readFileSync(join(STORED, file), 'utf8'));
    const read = readBook(stored);
    if (!('book' in read)) throw new Error(read.problem);
    expect(activeEntry(read.book)).not.toBeNull();
    const before =
      stored.version === 1
        ? [stored]
        : stored.profiles.map((entry: { profile: unknown }) => entry.profile);
    expect(read.book.profiles.map((entry) => entry.profile)).toEqual(before);
    expect(readBook(read.book)).toEqual(read);
  });

  test('there is an example of every version', () => {
    const versions = readdirSync(STORED).map((file) => Number(/\d+/.exec(file)?.[0]));
    expect(versions.sort()).toEqual(Array.from({ length: EMPTY_BOOK.version }, (_, at) => at + 1));
  });
});

test('nothing stored is an empty book', () => {
  expect(readBook(undefined)).toEqual({ book: EMPTY_BOOK });
});

test.each([
  null,
  'profiles',
  [],
  {},
  { version: 3, active: null, profiles: [] },
  { version: '1' },
  { version: 1 },
  { version: 2, active: 'x', profiles: [{ id: 'x' }] },
  { version: Number.NaN },
])('%j cannot be read, and says why', (stored) => {
  const read = readBook(stored);
  expect('problem' in read && read.problem.length > 0).toBe(true);
});

test('an active profile that is not there gives way to the first', () => {
  const entry = { id: 'a', label: '', profile: profile('Ada') };
  const read = readBook({ version: 2, active: 'gone', profiles: [entry] });
  expect('book' in read && read.book.active).toBe('a');
});

test('adding, changing, switching, removing', () => {
  let book = withProfile(EMPTY_BOOK, 'a', profile('Ada'), 'Day');
  book = withProfile(book, 'b', profile('Bo'));
  expect(activeEntry(book)?.profile.firstName).toBe('Bo');
  book = withProfile(book, 'a', profile('Eda'));
  expect(activeEntry(book)).toMatchObject({ id: 'a', label: 'Day', profile: { firstName: 'Eda' } });
  expect(withActive(book, 'b').active).toBe('b');
  expect(withActive(book, 'gone')).toBe(book);
  expect(withoutProfile(book, 'a')).toMatchObject({ active: 'b', profiles: [{ id: 'b' }] });
  expect(withoutProfile(withoutProfile(book, 'a'), 'b')).toEqual(EMPTY_BOOK);
});

test('joining two books keeps every profile of both, once', () => {
  const here = withProfile(withProfile(EMPTY_BOOK, 'a', profile('Ada')), 'b', profile('Bo'));
  const there = withProfile(withProfile(EMPTY_BOOK, 'x', profile('Ada')), 'b', profile('Cy'));
  const joined = joinBooks(here, there);
  expect(joined.profiles.map((entry) => entry.profile.firstName)).toEqual(['Ada', 'Bo', 'Cy']);
  expect(new Set(joined.profiles.map(({ id }) => id)).size).toBe(3);
  expect(joined.active).toBe('b');
  expect(joinBooks(EMPTY_BOOK, there)).toEqual(there);
  expect(joinBooks(here, here)).toEqual(here);
});

test('any value is read or refused without an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
      const read = readBook(value);
      expect('book' in read || 'problem' in read).toBe(true);
      if ('book' in read) expect(read.book.profiles.length).toBeLessThanOrEqual(MAX_PROFILES);
    }),
    { numRuns: 300 },
  );
});
