/** Identifiers are plain words of the field, and one word has one meaning. */

import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../tools/source';

/** Words that named several things, or things that have a usual name, and what to say instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  look: 'read, check, find, measure, outcome or variant (lookUp and looksLike… are fine)',
  looks: 'valueKind',
  looked: 'what was read or measured',
  glance: 'pollValues',
  inkling: 'prefilter',
  closer: 'detector',
  arm: 'startReader',
  armed: 'hasReader',
  disarm: 'stopReader',
  cue: 'selector',
  cues: 'selectors',
  sign: 'hint, of a directory; character, of a text; icon or glyph, of a button',
  signs: 'hints, or characters',
  signed: 'knows…',
  place: 'position, storage area, anchor, frame path, context or node',
  places: 'nodes, roots or indexes',
};

const COMMENTS_AND_TEXTS =
  /\/\*[\s\S]*?\*\/|(?<![:\\'"/])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;

/** @returns the identifiers of a source text that have one of those words, with their words parted by capitals. */
export function privateWords(code: string): string[] {
  const plain = code
    .replaceAll(COMMENTS_AND_TEXTS, ' ')
    .replaceAll(/`(?:[^`\\]|\\.)*`/g, (text) => (text.match(/\$\{[^}]*\}/g) ?? []).join());
  const names = new Set(plain.match(/[A-Za-z_$][\w$]*/g));
  return [...names].filter((name) => {
    if (/^looks?(?:Up|Like)|LookUp|^signIn|SignIn/.test(name)) return false;
    const words = name
      .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[ _]/);
    return words.some((word) => Object.hasOwn(INSTEAD, word));
  });
}

/** Turns of phrase that a newcomer reads twice, and what to say instead. */
const RIDDLES: readonly (readonly [RegExp, string])[] = [
  [/keeps? us out/i, 'is inaccessible'],
  [/as people see it/i, 'the view'],
  [/\bsuch (?:a|as) one\b/i, 'such as …'],
  [/\bcloser look\b/i, 'the detector'],
  [/\bstand-ins?\b/i, 'pseudonym'],
  [/\banew\b/i, 'again, or rebuilt'],
  [/\bstands? there\b/i, 'is there, or is shown'],
  [/\bthe former\b/i, 'the previous'],
  [/\bin the midst\b/i, 'while, or in the middle'],
  [/\bhears? of\b/i, 'gets, or is called for'],
  [/\bis told (?:apart|by|from)\b/i, 'is distinguished by'],
  [/\bfirst answers?\b/i, 'first response'],
  [/\bkept aside\b/i, 'set aside'],
];

describe('comments', () => {
  it.each(RIDDLES)('have no %s; better: %s', (riddle) => {
    const comments = (text: string) =>
      text.match(/\/\*[\s\S]*?\*\/|(?<![:\\'"/])\/\/[^\n]*/g)?.join('\n') ?? '';
    const found = sourceFiles().filter(({ text }) => riddle.test(comments(text)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('private words', () => {
  const files = sourceFiles();

  it('name nothing in the code', () => {
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap(({ path, text }) =>
      privateWords(text).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('are found in names, not in comments and texts', () => {
    expect(
      privateWords(
        'const lookAt = 1; // look\nf("look", LOOKS, isArmed, `a look at $' + '{closer}`)',
      ),
    ).toEqual(['lookAt', 'LOOKS', 'isArmed', 'closer']);
    expect(privateWords('lookUp(looksLikeEmail, mayLookUp, charm)')).toEqual([]);
  });
});
