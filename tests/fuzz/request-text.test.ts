/** Texts of requests: whatever is written, the frame says no word of it, and soon. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { TRACES_MESSAGES } from '../../messages/traces';
import { QUOTED } from '../../request/traces';
import { safeParse } from '../../text/safe-parse';
import { customer, FABRIKAM, looker } from '../unit/page/traces-book';
import { holds } from './property';

const BOOK = [
  FABRIKAM,
  ...Array.from({ length: 2000 }, (_, n) =>
    customer({ name: `Nordvel ${n} Holdings`, domain: `nordvel${n}.example` }),
  ),
];

let look: Awaited<ReturnType<typeof looker>>;
beforeAll(async () => {
  look = await looker(BOOK);
});

const SECRET = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWabcdefghjkmnpqrstuvw23456789'),
  minLength: 40,
  maxLength: 80,
});
const AROUND = fc.string({ unit: 'grapheme', maxLength: 60 });
const WRITTEN = fc.constantFrom(
  (secret: string) => `?sv=1&sig=${secret}`,
  (secret: string) => `Bearer ${secret}`,
  (secret: string) => `eyJ${secret}.eyJ${secret}`,
  (secret: string) => `AccountKey=${secret}==;`,
  (secret: string) => `SharedAccessKey=${secret}`,
  (secret: string) => `client_secret=${secret}`,
  (secret: string) => `Password=${secret};`,
  (secret: string) => `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`,
);

/** Pieces that patterns begin with, to be repeated. */
const PIECE = fc.constantFrom(
  ...'a . - a. .a a- eyJ eyJa. sig= Bearer password= %25 %2e [. ( dot \\n \\u00 日本 fabrikam ＠ Aa. 0 0- -----BEGIN'.split(
    ' ',
  ),
  ' dot ',
  'fabrikam residences ',
  '\u200b',
  '\n',
);

describe('the text of a request', () => {
  test('no secret leaves the frame, but its first characters', () => {
    holds(
      'request',
      0.2,
      fc.tuple(AROUND, WRITTEN, SECRET, AROUND),
      ([before, write, secret, after]) => {
        const said = JSON.stringify(look.scan([`${before} ${write(secret)} ${after}`]));
        for (let at = 0; at + QUOTED < secret.length; at++)
          expect(said).not.toContain(secret.slice(at, at + QUOTED + 1));
        expect(said).toMatch(/"begins"/);
      },
    );
  });

  test('no word of prose leaves it: nothing but numbers and known names', () => {
    holds('text', 0.2, fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const { hits } = look.scan([text])[0] ?? { hits: [] };
      expect(
        hits.flat().every((hit) => Object.keys(hit).every((key) => /^(?:hash|derived)$/.test(key))),
      ).toBe(true);
      expect(hits.flat().every(({ hash }) => Number.isSafeInteger(hash))).toBe(true);
    });
  });

  test('what stands between any other texts is found', () => {
    holds('text', 0.2, fc.tuple(AROUND, AROUND), ([before, after]) => {
      expect(look(`${before}\n(x@fabrikam.com)\n${after}`)).toContain('fabrikam.com');
    });
  });

  test('pieces that are repeated take no longer for that', () => {
    holds(
      'text',
      0.05,
      fc.tuple(fc.array(PIECE, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4000 })),
      ([pieces, times]) => {
        // Slower than its share of time is a failure as well.
        expect(look.scan([pieces.join('').repeat(times)])).toBeDefined();
      },
    );
  });

  test('a message of anything is parsed or refused, never more', () => {
    const { schema } = TRACES_MESSAGES['request-traces'];
    holds('message', 0.1, fc.anything(), (value) => {
      expect(safeParse(schema, value).success).toBe(false);
    });
  });
});
