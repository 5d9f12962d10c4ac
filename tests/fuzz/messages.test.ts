/** Messages: nothing of a wrong shape is taken, and what is taken is small. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CustomerMessageSchema } from '../../messages/customers';
import { LogMessageSchema } from '../../messages/log';
import { FromPortalSchema } from '../../messages/portal';
import { ProfileMessageSchema } from '../../messages/profiles';
import { SnapshotMessageSchema } from '../../messages/snapshot';
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
  signs: [{ from: 'avatar-user', text: 'ada@partner.example' }],
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
  { kind: 'panel-place', place: { folded: false, side: 'left', top: 10 }, seen: ['a'] },
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

test('the sound ones are taken, or the others would prove nothing', () => {
  expect(SOUND.map((message) => safeParse(FromPortalSchema, message).success)).toEqual(
    SOUND.map(() => true),
  );
  const schemas = [
    CustomerMessageSchema,
    ProfileMessageSchema,
    LogMessageSchema,
    SnapshotMessageSchema,
  ];
  const taken = OWN.filter((message) => schemas.some((one) => safeParse(one, message).success));
  expect(taken).toEqual(OWN);
  // What the extension's own pages may send is nothing that a page can send.
  expect(OWN.filter((message) => safeParse(FromPortalSchema, message).success)).toEqual([]);
});

test('from a page', () => {
  const any = fc.oneof(anyValue, ...SOUND.map(spoilt));
  let taken = 0;
  holds('message', 0.7, any, (message) => {
    const parsed = safeParse(FromPortalSchema, message);
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
  holds('message', 0.3, any, (message) => {
    for (const schema of [CustomerMessageSchema, ProfileMessageSchema]) safeParse(schema, message);
    // What only they may send is nothing that a page can send.
    if (typeof message === 'object' && message !== null && 'kind' in message) {
      if (OWN.some(({ kind }) => kind === message.kind)) {
        expect(safeParse(FromPortalSchema, message).success).toBe(false);
      }
    }
  });
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
