/**
 * A saved page tells nothing: two pages that differ in their secrets alone, whatever these are and wherever and however they
 * are written, become the same file; and no secret is in it.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SnapshotNode } from '../../messages/snapshot';
import { isPlaceholder } from '../../page/text';
import { mailbox } from '../../portals/made/mailbox';
import { isRouteWord } from '../../portals/route-words';
import { countryCode } from '../../profile/country';
import type { Profile } from '../../profile/profile';
import { isKnown } from '../../report/known';
import { makeReport } from '../../report/report';
import { isNamePart, TAGS, VALUES } from '../../report/vocabulary';
import { isCloudSolutionProvider } from '../../request/plan';
import { isEnglish, issueKind } from '../../request/severity';
import { isSharedDomain } from '../../text/domain';
import { amount } from '../tools/amounts.ts';
import { PROFILE } from '../tools/pages/profile.ts';
import { type Secret, type Spelled, secret } from './secrets';

const ABOUT = { locale: 'en', version: '1', browser: 'b', date: '2026-01-01' };
const MAILBOX = new RegExp(mailbox, 'u');

/** A place in which a page says a secret. */
type Place = (spelled: Spelled) => { pieces: SnapshotNode[]; url?: string };

const ATTRIBUTES = [
  ...['id', 'class', 'name', 'for', 'slot', 'data-automation-id', 'data-testid', 'data-customer'],
  ...['aria-labelledby', 'aria-label', 'aria-controls', 'title', 'placeholder', 'value', 'label'],
  ...[
    'style',
    'lang',
    'role',
    'type',
    'dir',
    'autocomplete',
    'size',
    'aria-level',
    'aria-haspopup',
  ],
  ...['data-placeholder', 'aria-valuetext', 'alt', 'src', 'srcset', 'frame', 'drawn', 'onclick'],
];

const TAG_NAMES = ['div', 'input', 'span', 'label', 'option', 'textarea', 'h1', 'header', 'a'];

const nameOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);

const IN_ADDRESSES = [
  '/',
  '/?q=',
  '/#view/',
  '/#@',
  '/dashboard/',
  '/en-us/',
  '/?x=1&delegatedOrg=',
];

/** Where a page can say something. */
const framePath: fc.Arbitrary<Place> = fc.oneof(
  // As a text: alone, beside a caption, or spelled by elements
  fc.constantFrom('', 'Support plan: ', 'Contact | ').map(
    (before): Place =>
      ({ all }) => ({ pieces: [['div', {}], before + all, 0] }),
  ),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('span', 'b', 'card-box', 'header')).map(
    ([length, tag]): Place =>
      ({ own }) => ({
        pieces: (own.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? []).flatMap(
          (part): SnapshotNode[] => [[tag, {}], part, 0],
        ),
      }),
  ),
  fc.tuple(fc.constantFrom(...TAG_NAMES), fc.constantFrom(...ATTRIBUTES)).map(
    ([tag, attribute]): Place =>
      ({ all }) => ({ pieces: [[tag, { [attribute]: all }], 0] }),
  ),
  // As names of the page's own
  fc.constant<Place>(({ all }) => ({
    pieces: [[`card-${nameOf(all)}`, { [`aria-${nameOf(all)}`]: 'true' }], 0],
  })),
  fc.constantFrom('color:', 'width:', 'content:').map(
    (property): Place =>
      ({ all }) => ({ pieces: [['div', { style: `${property}${all};` }], 0] }),
  ),
  // In addresses
  fc.constantFrom(...IN_ADDRESSES).map(
    (before): Place =>
      ({ all }) => ({ pieces: [['a', { href: `https://portal.azure.com${before}${all}` }], 0] }),
  ),
  fc
    .constantFrom('mailto:', 'tel:', 'javascript:', 'https://www.', 'https://portal.azure.com.')
    .map(
      (scheme): Place =>
        ({ all }) => ({ pieces: [['a', { href: scheme + all }], 0] }),
    ),
  fc.constant<Place>(({ all }) => ({
    pieces: [],
    url: `https://portal.azure.com/${encodeURIComponent(all)}/#view/${all}`,
  })),
);

type Said = readonly [Secret, Place];

function save(page: readonly Said[], which: 'text' | 'twin'): string {
  const made = page.map(([it, framePath]) => framePath(it[which]));
  const pieces: SnapshotNode[] = [['html', {}], ['body', {}], ...made.flatMap((one) => one.pieces)];
  const url = made.find((one) => one.url)?.url ?? 'https://portal.azure.com/#home';
  const picture = { lost: 0, asShown: null, byItself: null, country: 'Taiwan' };
  const frames = [{ url, framePath: [], pieces, isCut: false }];
  const learnt = { taught: [], missing: [] };
  return (
    makeReport({ ...picture, ...learnt, frames, profile: PROFILE as Profile }, ABOUT)?.text ?? ''
  );
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // Not UTF-8: then it spells nothing.
      return run;
    }
  });
}

/** A file as whoever looks for something in it reads it: with tags, without them, in one spelling. */
function readings(file: string): string[] {
  const html: string = Object.values(JSON.parse(file).files as Record<string, string[]>)
    .flat()
    .join('');
  return [file, html.replace(/<[^>]*>/g, '')].map((text) =>
    decoded(decoded(text))
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .toLowerCase(),
  );
}

/** Two letters stand in many words. */
const LEAST = 4;

function find(file: string, secrets: readonly Pick<Secret, 'words'>[]): string[] {
  const texts = readings(file);
  const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []));
  return secrets
    .flatMap((one) => one.words)
    .filter((word) =>
      word.length < LEAST ? words.has(word) : texts.some((text) => text.includes(word)),
    );
}

/** Parts of a word, as elements may spell it. */
const partsOf = (word: string): string[] =>
  [2, 3, 4].flatMap((length) => [...word].map((_, at) => word.slice(at, at + length)));

/** Texts that a report says in words of its own. The same few letters are asked about again and again. */
const standing = new Map<string, boolean>();
function stands(part: string): boolean {
  const known = standing.get(part);
  if (known !== undefined) return known;
  const is =
    isKnown(part) ||
    isPlaceholder(part) ||
    countryCode(part) !== null ||
    isCloudSolutionProvider(part) ||
    isEnglish(part) === true ||
    issueKind(part, '') === 'technical';
  standing.set(part, is);
  return is;
}

/** A random word, or a part of one, may be one that every page holds. */
const isEverybodys = (word: string): boolean =>
  // Its own shape; the profile's country and names; like a class of Griffel, which is left out
  /^x+$|tw|ada|lin|^f[0-9a-z]{5,7}$/.test(word) ||
  isNamePart(word) ||
  isRouteWord(word) ||
  TAGS.has(word) ||
  VALUES.has(word) ||
  MAILBOX.test(word) ||
  // A mail service where anybody can have an address is replaced by another one.
  isSharedDomain(`${word}.com`) ||
  [word, ...partsOf(word)].some((part) => part.length > 1 && stands(part));

const page = fc.array(fc.tuple(secret, framePath), { minLength: 1, maxLength: 5 });
const EMPTY = readings(save([], 'text'));

test('what a page says decides nothing of the file but shapes, and is not in it', () => {
  fc.assert(
    fc.property(page, (said) => {
      const secrets = said.map(([it]) => it);
      const words = secrets.flatMap(({ words: own, twinWords }) => [
        ...[...own, ...twinWords],
        ...[own.join(''), twinWords.join('')],
      ]);
      fc.pre(
        !words.some((word) => EMPTY.some((text) => text.includes(word)) || isEverybodys(word)),
      );
      const file = save(said, 'text');
      expect(find(file, secrets)).toEqual([]);
      expect(file).toBe(save(said, 'twin'));
    }),
    { numRuns: amount('secrets'), seed: Number(process.env.ONBEHALF_SEED) || 20_200_630 },
  );
});

test('the search finds a secret that is left in', () => {
  const it = { words: ['kovalqi'] };
  const leak = (text: string) => JSON.stringify({ files: { 'top.html': [text] } });
  for (const html of [
    '<b>Kova</b><i>lqi</i>',
    '<b class="xKOVALQIx">',
    '%4Bovalqi',
    'Ｋｏｖａｌｑｉ',
  ])
    expect(find(leak(html), [it])).toEqual(['kovalqi']);
});
