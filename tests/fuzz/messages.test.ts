/** Messages: nothing of a wrong shape is taken, and what is taken is small. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Kind, MESSAGES } from '../../messages/messages';
import { safeParse } from '../../text/safe-parse';
import { OWN_MESSAGES } from '../trust/own-messages';
import { holds } from './property';
import { anyValue, spoilt } from './texts';

const READING = {
  kind: 'reading',
  doc: 'abc',
  url: 'https://portal.azure.com/',
  loadedFrom: 'https://portal.azure.com/',
  lang: 'en',
  readings: [
    {
      field: 'email',
      caption: 'Email',
      state: 'filled',
      value: 'ada@partner.example',
      required: true,
      source: 'control',
      form: 0,
    },
  ],
  hints: [{ from: 'avatar-user', text: 'ada@partner.example', painted: true }],
  settled: true,
  titled: false,
  pane: false,
  paneForms: null,
  alerts: ['An alert'],
  hiddenFrames: ['https://x.portal.azure.net/'],
  shownFrames: ['https://y.portal.azure.net/'],
};
const SOUND = [
  READING,
  { kind: 'accept', check: 'directory', accepted: true },
  { kind: 'answer', check: 'directory', answer: 'is-ours' },
  { kind: 'open-link', url: 'https://portal.azure.com/contoso.com' },
  {
    kind: 'panel-position',
    position: { folded: false, side: 'left', top: 10 },
    seenProblems: ['a'],
  },
  {
    kind: 'facts-publisher',
    doc: 'a',
    url: 'https://x/',
    links: ['a'],
    emails: [],
    phones: [],
    settled: true,
  },
];
const OWN = Object.values(OWN_MESSAGES);

/** As the router parses: by the schema of the kind that a message names. */
function parse(message: unknown, isOwnPage: boolean) {
  const kind = (message as { kind?: unknown } | null | undefined)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(MESSAGES, kind))
    return { success: false as const };
  const { from, schema } = MESSAGES[kind as Kind];
  if ((from === 'own-page') !== isOwnPage) return { success: false as const };
  return safeParse(schema, message);
}

test('the sound ones are taken, or the others would prove nothing', () => {
  expect(SOUND.map((message) => parse(message, false).success)).toEqual(SOUND.map(() => true));
  expect(OWN.filter((message) => parse(message, true).success)).toEqual(OWN);
});

test('from a page', () => {
  const any = fc.oneof(anyValue, ...SOUND.map(spoilt));
  let taken = 0;
  holds('message', 0.7, any, (message) => {
    const parsed = parse(message, false);
    if (!parsed.success) return;
    taken += 1;
    // Taken as it came: nothing added, nothing coerced, no key beside the known ones.
    expect(JSON.stringify(sorted(parsed.data))).toBe(JSON.stringify(sorted(message)));
    for (const text of texts(parsed.data)) expect(text.length).toBeLessThanOrEqual(8000);
    expect(JSON.stringify(parsed.data).length).toBeLessThan(1_000_000);
  });
  expect(taken).toBeGreaterThan(5);
});

test('from the extension’s own pages', () => {
  const any = fc.oneof(anyValue, ...OWN.map(spoilt));
  let taken = 0;
  holds('message', 0.3, any, (message) => {
    const parsed = parse(message, true);
    if (parsed.success) taken += 1;
    // What only they may send is nothing that a page can send.
    if (OWN.some(({ kind }) => kind === (message as { kind?: unknown } | null)?.kind))
      expect(parse(message, false).success).toBe(false);
  });
  expect(taken).toBeGreaterThan(5);
});

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* texts(inner);
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
}
