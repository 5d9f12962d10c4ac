import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachNear, holdsNear } from '../../../customer/near';

it.each([
  ['contoso', 'contoso'],
  ['the contoso group', 'contsoo'],
  ['contoso', 'ocntoso'],
  ['contoso', 'contoos'],
  ['contoso', 'contooso'],
  ['contoso', 'xcontoso'],
  ['contoso', 'ontoso'],
  ['contoso', 'contos'],
  ['contoso', 'kontoso'],
  ['contoso', 'cantoso'],
  ['台湾麵包', '台湾面包'],
])('%s holds nearly %s', (text, word) => expect(holdsNear(text, word)).toBe(true));

it.each([
  ['contoso', 'cantosa'],
  ['contoso', 'fabrikam'],
  ['conto\nso', 'contoso'],
  ['conto\nso', 'contxso'],
  ['abc', 'abd'],
  ['', 'contoso'],
])('%j does not hold nearly %s', (text, word) => expect(holdsNear(text, word)).toBe(false));

it('finds every word with one error in it, wherever it stands', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 9 });
  const around = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n'), maxLength: 9 });
  fc.assert(
    fc.property(
      letters,
      around,
      around,
      fc.nat(8),
      fc.nat(3),
      (word, before, after, place, kind) => {
        const at = place % word.length;
        const [start, end] = [word.slice(0, at), word.slice(at)];
        const text = [
          `${start}x${end}`,
          `${start}${end.slice(1)}`,
          `${start}x${end.slice(1)}`,
          `${start}${end[1] ?? ''}${end[0]}${end.slice(2)}`,
        ][kind];
        expect(holdsNear(`${before}${text}${after}`, word)).toBe(true);
      },
    ),
  );
});

it('finds nothing that is two errors away', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 6, maxLength: 9 });
  fc.assert(
    fc.property(word, fc.nat(8), fc.integer({ min: 2, max: 4 }), (text, place, gap) => {
      const [first, second] = [place % text.length, (place + gap) % text.length];
      fc.pre(Math.abs(first - second) > 1);
      const typed = [...text].with(first, 'x').with(second, 'y').join('');
      expect(holdsNear(text, typed)).toBe(false);
    }),
  );
});

it('goes on where it is told to', () => {
  const seen: number[] = [];
  eachNear('contoso contoso\ncontoso', 'contosx', (at) => {
    seen.push(at);
    return Math.max(16, at + 1);
  });
  expect(seen[0]).toBe(0);
  expect(seen).toContain(16);
  expect(seen).not.toContain(8);
});
