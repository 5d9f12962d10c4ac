import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../portals/languages';
import {
  asPrinted,
  captionsOf,
  GROUPS,
  type Group,
  type Language,
  WORDS,
} from '../../../portals/languages/language';
import { FIELDS } from '../../../request/fields';
import { readLanguages } from '../../tools/languages';
import { ROOT } from '../../tools/paths';

const FILES = Object.entries(LANGUAGES);
/** Those whose captions a document prints: not those of which nothing is known but what users taught. */
const KNOWN = FILES.filter(([, { fields }]) =>
  Object.values(fields ?? {}).some((texts) => texts.some((text) => !text.startsWith('?'))),
);

/** Those in which a form is read: a word list that is missing counts, wherever the captions are from. */
const READ = FILES.filter(([, { fields }]) => fields !== null);

/** Written separately, so that the product's own normalization cannot hide a clash from this test. */
const normalize = (text: string) =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/\u0307/g, '')
    .replace(/[\s*::]+/gu, ' ')
    .trim();

/** Captions that are looked up together. */
const TOGETHER: readonly (readonly Group[])[] = [['fields', 'headings', 'buttons'], ['pages']];

describe.each(FILES)('%s', (tag, language) => {
  it('says of every group and every list what is known of it', () => {
    expect(Object.keys(language)).toEqual([...GROUPS, 'words']);
    expect(Object.keys(language.words)).toEqual([...WORDS]);
  });

  it('has no empty group and no empty list: what is not known is null', () => {
    for (const group of GROUPS) expect(Object.keys(language[group] ?? [1]), group).not.toEqual([]);
    for (const list of WORDS) expect(language.words[list] ?? [1], list).not.toEqual([]);
    for (const group of GROUPS)
      for (const [name, texts] of Object.entries(language[group] ?? {}))
        expect(texts, name).not.toEqual([]);
  });

  it('carries one valid mark and a clean text', () => {
    const captions = Object.values(captionsOf({ [tag]: language }, GROUPS)).flatMap((all) =>
      Object.values(all).flat(),
    );
    for (const text of captions.map(asPrinted))
      expect(text).toMatch(/^[^\s~?*:].*[^\s*:]$|^[^\s~?*:]$/u);
    for (const text of Object.values(language.words).flatMap((list) => list ?? []))
      expect(asPrinted(text)).toMatch(/^\S.*\S$|^\S$/u);
  });

  it.each(TOGETHER)('names one thing by one text', (...groups) => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [name, texts] of Object.entries(
      captionsOf({ [tag]: language }, groups)[tag] ?? {},
    )) {
      for (const text of texts) {
        const key = normalize(asPrinted(text));
        const before = seen.get(key);
        // "Customer request" and the page's title are the same words in some languages.
        const isPage = name === 'customer-requests-page' && before === 'customer-request';
        if (before && !isPage) twice.push(`"${text}": ${before} and ${name}`);
        seen.set(key, name);
      }
    }
    expect(twice).toEqual([]);
  });

  it('uses the names of the fields, and English has every name', () => {
    const fields: readonly string[] = FIELDS;
    expect(Object.keys(language.fields ?? {}).filter((name) => !fields.includes(name))).toEqual([]);
    const english = LANGUAGES['en-US'] as Language;
    // Only the editions for some languages print a company's name there.
    const names = (group: Group) => Object.keys(english[group] ?? {}).concat('company-name');
    for (const group of GROUPS)
      expect(
        Object.keys(language[group] ?? {}).filter((name) => !names(group).includes(name)),
        group,
      ).toEqual([]);
  });
});

describe('all languages together', () => {
  it('are the files of the folder, in the order of their tags', () => {
    expect(FILES.map(([tag]) => tag)).toEqual(Object.keys(readLanguages()));
    expect(FILES.map(([tag]) => tag)).toEqual(FILES.map(([tag]) => tag).sort());
  });

  it('name no two fields by one text', () => {
    const seen = new Map<string, string>();
    for (const fields of Object.values(captionsOf(LANGUAGES, ['fields']))) {
      for (const [field, texts] of Object.entries(fields)) {
        for (const text of texts.map((each) => normalize(asPrinted(each)))) {
          expect(seen.get(text) ?? field, text).toBe(field);
          seen.set(text, field);
        }
      }
    }
  });

  it.each(KNOWN)('%s has what the form cannot do without', (tag, language) => {
    const needed = ['support-plan', 'severity', 'subscription', 'country'];
    // No source prints the Hungarian contact fields.
    if (tag !== 'hu-HU') needed.push('first-name', 'last-name', 'email', 'phone');
    for (const name of needed) expect(language.fields?.[name], name).toBeDefined();
    expect(language.headings?.['new-support-request']).toBeDefined();
    expect(language.buttons?.create).toBeDefined();
    expect(language.plans?.['cloud-solution-provider']).toBeDefined();
  });

  // Without them an invitation passes for a choice, English for another language, a person that Microsoft will contact for
  // nobody, and hardly a caption is recognized.
  it.each(READ)('%s has the lists that captions cannot do without', (_, { words }) => {
    for (const list of [
      'required',
      'optional',
      'placeholder',
      'english',
      'beside-plan',
      'about-contact',
      'hint',
      // What was read of a request that was created would count for the next one.
      'request',
      'created',
      'not-created',
    ] as const)
      expect(words[list], list).not.toBeNull();
  });

  it('share few lists: a file made from a copy has lists of its own', () => {
    const base = (tag: string) => tag.slice(0, 2);
    const copied = FILES.flatMap(([tag, { words }]) =>
      FILES.filter(([other]) => other > tag && base(other) !== base(tag)).map(([other, more]) => {
        const same = WORDS.filter(
          (list) => words[list] !== null && `${words[list]}` === `${more.words[list]}`,
        );
        return { tag, other, same };
      }),
    ).filter(({ same }) => same.length > 3);
    expect(copied).toEqual([]);
  });

  it('are as many as the documents say', () => {
    for (const document of ['README.md', 'store/listing/en.yml', 'store/listing/zh_TW.yml']) {
      const [, count] =
        /(\d+) (?:languages|種語言)/.exec(readFileSync(join(ROOT, document), 'utf8')) ?? [];
      expect([document, count]).toEqual([document, String(KNOWN.length)]);
    }
  });
});
