/** What is read without the URL parser is read as the URL parser reads it. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiDomain, isPlainDomain } from '../../../text/domain';

it('a plain domain is what the URL parser gives back', () => {
  const label = fc.oneof(
    fc.string({ minLength: 1, maxLength: 70, unit: fc.constantFrom(...'abcxyz0189-_ü%') }),
    fc.constantFrom('xn--a', '0x7f', '1', 'com', '-a', 'a-', 'a--b', '08', 'x'.repeat(64)),
  );
  const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
  let plain = 0;
  fc.assert(
    fc.property(name, (text) => {
      if (!isPlainDomain(text)) return;
      plain += 1;
      expect(new URL(`https://${text}/`).hostname).toBe(text);
      if (text.length < 254) expect(asciiDomain(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(20);
});

it.each([
  '127.0.0.1',
  '0x7f.1',
  '1.0x7f',
  'a.1',
  'xn--a.com',
  'a.xn--mnchen-3ya',
  'A.com',
  'a..b',
  'a',
])('%s needs the parser', (text) => expect(isPlainDomain(text)).toBe(false));
