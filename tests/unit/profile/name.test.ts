import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameName } from '../../../profile/name';

const ADA = { firstName: 'Ada', lastName: 'Lin' };

test.each([
  ['Ada', 'Lin', ADA],
  ['LIN', 'ada', ADA],
  [' Ada ', 'Lin\u00a0', ADA],
  ['Ａｄａ', 'Ｌｉｎ', ADA],
  ['Ada Lin', '', ADA],
  ['', 'Lin, Ada', ADA],
  ['Jose  Maria', 'Nunez', { firstName: 'José María', lastName: 'Núñez' }],
  ['JOSÉ MARÍA', 'NÚÑEZ', { firstName: 'José María', lastName: 'Núñez' }],
  ['Soren', 'Lukasz', { firstName: 'Søren', lastName: 'Łukasz' }],
  ['Siobhán', 'O’Brien', { firstName: 'Siobhán', lastName: "O'Brien" }],
  ['Joerg', 'Mueller', { firstName: 'Jörg', lastName: 'Müller' }],
  ['Jörg', 'Müller', { firstName: 'Joerg', lastName: 'Mueller' }],
  ['艾達', '林', { firstName: '艾達', lastName: '林' }],
  ['林艾達', '', { firstName: '艾達', lastName: '林' }],
  ['Ludwig', 'Van Beethoven', { firstName: 'Ludwig', lastName: 'van Beethoven' }],
  ['Ludwig van', 'Beethoven', { firstName: 'Ludwig', lastName: 'van Beethoven' }],
  ['VAN DEN BERG', 'Anna-Maria', { firstName: 'Anna Maria', lastName: 'van den Berg' }],
  ['María José', 'García-López', { firstName: 'Maria Jose', lastName: 'Garcia Lopez' }],
  ['J.P.', "D'Angelo", { firstName: 'J. P.', lastName: 'D’Angelo' }],
  ['Nguyễn', 'Văn An', { firstName: 'Van An', lastName: 'Nguyen' }],
  ['İpek', 'Işık', { firstName: 'ipek', lastName: 'ışık' }],
])('%s | %s', (first, last, profile) => expect(sameName(first, last, profile)).toBe(true));

test.each([
  ['Ada', 'Chen', ADA],
  ['Ada', '', ADA],
  ['', '', ADA],
  ['-', '.', { firstName: '-', lastName: '.' }],
  ['Adam', 'Lin', ADA],
  // An initial may be anybody's, and a part of a name another person's.
  ['A.', 'Lin', ADA],
  ['Ada', 'Lin Jr.', ADA],
  ['Ada', 'Lind', ADA],
  ['Anna', 'van den Berg', { firstName: 'Anna Maria', lastName: 'van den Berg' }],
  // In these scripts a mark is a letter of its own.
  ['カ', '林', { firstName: 'ガ', lastName: '林' }],
  ['कल', 'राम', { firstName: 'काल', lastName: 'राम' }],
])('not %s | %s', (first, last, profile) => expect(sameName(first, last, profile)).toBe(false));

test('a name is itself in either order and any case, and no text makes it throw', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÖÙ-öù-ÿ]{2,12}$/);
  fc.assert(
    fc.property(word, word, (firstName, lastName) => {
      const profile = { firstName, lastName };
      expect(sameName(lastName.toUpperCase(), firstName.toLowerCase(), profile)).toBe(true);
      expect(sameName(`${firstName}q`, lastName, profile)).toBe(false);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (first, last) => {
      expect(() => sameName(first, last, ADA)).not.toThrow();
    }),
  );
});
