/** A language is one file: a made-up one, and what the product makes of it with nothing else changed. */

import { describe, expect, it } from 'vitest';
import { indexCaptions } from '../../../page/read/captions';
import { WATCHED } from '../../../portals/headings';
import { LANGUAGES } from '../../../portals/languages';
import { beginningsOf } from '../../../portals/languages/beginnings';
import { keyTexts, pickCaptions } from '../../../portals/languages/key-texts';
import {
  captionsOf,
  GROUPS,
  type Language,
  type Languages,
  textsOf,
  WORDS,
  wordsOf,
} from '../../../portals/languages/language';
import { anywhere, near, whole } from '../../../portals/languages/patterns';
import { foldText } from '../../../text/fold';
import { sourceFiles } from '../../tools/source';

/** Of no country; its letters are Latin, its words are nobody's. */
const MADE_UP: Language = {
  fields: { 'support-plan': ['Zorgplån'], email: ['?Postfåk'] },
  headings: { 'new-support-request': ['Nyt zorgbegehr'], 'contact-support': ['Zorg kontaktur'] },
  buttons: { create: ['Skapur'] },
  plans: { 'cloud-solution-provider': ['Wolkenløsningsbringer'] },
  severities: { 'severity-name-a': ['Kritiskur (grad A)'] },
  pages: { 'domain-name': ['Domæne'] },
  words: {
    ...(Object.fromEntries(WORDS.map((list) => [list, null])) as Language['words']),
    required: ['krævur'],
    placeholder: ['vælur …'],
    lacking: ['manglur'],
    right: ['rettur*'],
  },
};
const ALL: Languages = { ...LANGUAGES, 'xx-XX': MADE_UP };
const NOTHING = Object.fromEntries([
  ...GROUPS.map((group) => [group, null]),
  ['words', Object.fromEntries(WORDS.map((list) => [list, null]))],
]) as unknown as Language;

describe('a language added as one file', () => {
  it('is read by the form, whatever other languages there are', () => {
    const { lookUp } = indexCaptions(
      keyTexts(captionsOf(ALL, ['fields', 'headings', 'buttons'])),
      'xx',
    );
    expect(['Zorgplån *', 'POSTFÅK:', 'Nyt zorgbegehr', 'skapur'].map(lookUp)).toEqual([
      'support-plan',
      'email',
      'new-support-request',
      'create',
    ]);
  });

  it('lets a frame pass by how its captions begin', () => {
    const watched = pickCaptions(captionsOf(ALL, ['fields', 'headings']), WATCHED);
    const { titles, labels, labelled } = beginningsOf(watched, ['support-plan']);
    expect(titles.split('|')).toContain('nytzorgb');
    expect(titles.split('|')).toContain('zorgkont');
    expect(labels.split('|')).toContain('zorgplan');
    expect(labelled).toContain('Zorgplån');
  });

  it('brings its plans, severities, columns and words', () => {
    expect(textsOf(ALL, 'plans', 'cloud-solution-provider')).toContain('Wolkenløsningsbringer');
    expect(textsOf(ALL, 'severities', 'severity-name-a')).toContain('Kritiskur (grad A)');
    expect(textsOf(ALL, 'pages', 'domain-name')).toContain('Domæne');
    const invites = new RegExp(whole(wordsOf(ALL, 'placeholder')), 'u');
    expect(invites.test(foldText('Vælur en plån'))).toBe(true);
    const refuses = new RegExp(near(wordsOf(ALL, 'lacking'), wordsOf(ALL, 'right'), 60), 'u');
    expect(refuses.test(foldText('Der manglur rettura.'))).toBe(true);
    expect(refuses.test(foldText('Der manglur. En rettur.'))).toBe(false);
  });

  it('of which nothing is known changes nothing, and a list that nobody knows finds nothing', () => {
    const bare: Languages = { ...LANGUAGES, 'yy-YY': NOTHING };
    expect(captionsOf(bare, GROUPS)).toEqual(captionsOf(LANGUAGES, GROUPS));
    for (const list of WORDS) expect(wordsOf(bare, list)).toEqual(wordsOf(LANGUAGES, list));
    const none: Languages = { 'yy-YY': NOTHING };
    for (const pattern of [whole(wordsOf(none, 'placeholder')), anywhere(wordsOf(none, 'legal'))])
      for (const text of ['', 'anything', '-'])
        expect(new RegExp(pattern, 'u').test(text)).toBe(false);
  });
});

describe('what the portals print', () => {
  const OUTSIDE = sourceFiles().filter(
    ({ path }) => !/^(?:portals|guide\/(?:text|synonyms)|components)\//.test(path),
  );

  /** Why a file has letters of other scripts and yet no text of a portal. */
  const NOT_THE_PORTALS: Readonly<Record<string, string>> = {
    'profile/full-name.ts': 'how people write names',
    'profile/phone.ts': 'how people write extensions',
    'profile/country-variants.ts': 'how people write countries',
    'customer/search-index.ts': 'how people write names',
    'customer/in-text.ts': 'what surrounds and separates pasted names',
    'customer/everyday-words.ts': 'words that names share with everyday text',
    'text/fold-name.ts': 'folding',
    'text/organization-name.ts': 'what companies are called beside their names',
    'guide/match.ts': 'folding',
  };

  it('stands in no other folder, in letters of its own', () => {
    const letters =
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}]/u;
    const found = OUTSIDE.filter(({ code }) => letters.test(code)).map(({ path }) => path);
    expect(found.sort()).toEqual(Object.keys(NOT_THE_PORTALS).sort());
  });

  it('stands in no other folder, as a caption of several words', () => {
    const captions = Object.values(captionsOf(LANGUAGES, GROUPS))
      .flatMap((all) => Object.values(all).flat())
      .map((text) => text.replace(/^[~?]/, ''))
      .filter((text) => /\p{L}{2} \p{L}{2}/u.test(text));
    const found = OUTSIDE.filter(({ path }) => !(path in NOT_THE_PORTALS)).flatMap(
      ({ path, code }) =>
        captions
          .filter((text) =>
            new RegExp(`['"\`/|(]${text.replace(/[.+*?()[\]]/g, '\\$&')}['"\`/|)]`, 'i').test(code),
          )
          .map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
