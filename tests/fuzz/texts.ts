/** Texts as people paste them, as pages print them, and as an attacker makes them. */

import fc from 'fast-check';

const INVISIBLE = '\u200b\u200d\u200e\u202e\u2066\u2069\ufeff\u00ad\u2060\ue000'.split('');
const NAMES =
  'contoso.com|CONTOSO.onmicrosoft.com|münchen.example|xn--mnchen-3ya.example|例え.jp|contoso。com|a.b|localhost|127.0.0.1|[::1]|0x7f.1|evil.example|portal.azure.com'.split(
    '|',
  );
const PIECES = [
  ...NAMES,
  ...'https://|http://|//|/|\\|?|#|@|:|:443|:0|.|..|。|%2e|%00|%|&|=|;|,|(|)|[|]|<|>|{|}|"|\'|`|“|”|「|」| |\t|\n|\u0000|-|--|_|*|~'.split(
    '|',
  ),
  ...'javascript:|data:|mailto:|user:pass@|#EXT#|user_0123456789abcdef|delegatedOrg=|CTID=|tid=|#@|signin/index/|common|ada@|12345678-90ab-cdef-1234-567890abcdef'.split(
    '|',
  ),
  ...'Support plan|支援方案|Email *|(required)|Select …|選取|Cloud Solution Provider|CSP|雲端解決方案提供者|First name|姓氏|+886 2 5550 0100'.split(
    '|',
  ),
  ...INVISIBLE,
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

/** The same few characters many times over, with something else at the end: what makes patterns backtrack. */
const repeated = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: 3000 }), piece)
  .map(([unit, times, end]) => unit.join('').repeat(times).slice(0, 12_000) + end);

/** Any text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: repeated },
);

/** Texts that mostly are a domain, with something done to them. */
export const nearDomain: fc.Arbitrary<string> = fc
  .tuple(piece, fc.oneof(fc.domain(), fc.constantFrom(...NAMES)), piece)
  .map((parts) => parts.join(''));

/** Any value that JSON can carry, with the keys that make trouble. */
export const anyValue: fc.Arbitrary<unknown> = fc.anything({
  key: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'kind', 'version', 'emails'),
    fc.string({ maxLength: 8 }),
  ),
  values: [fc.boolean(), fc.double(), fc.constant(null), fc.constant(undefined), anyText],
  maxDepth: 4,
  maxKeys: 8,
});

/**
 * A sound value with one or more places changed: nearer to what is accepted than anything made up.
 * @param sound the value as it should be.
 */
export function spoilt<T extends object>(sound: T): fc.Arbitrary<unknown> {
  const place = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 });
  const change = fc.tuple(place, fc.constantFrom('replace', 'remove', 'add'), anyValue);
  return fc.array(change, { maxLength: 3 }).map((changes) => {
    const copy = structuredClone(sound);
    for (const [path, how, value] of changes) spoil(copy, path, how, value);
    return copy;
  });
}

function spoil(root: object, path: number[], how: string, value: unknown): void {
  let target = root as Record<string, unknown>;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(target);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const inner = target[key];
    if (depth < path.length - 1 && typeof inner === 'object' && inner !== null) {
      target = inner as Record<string, unknown>;
      continue;
    }
    if (how === 'remove') delete target[key];
    else target[how === 'add' ? `${key}More` : key] = value;
    return;
  }
}
