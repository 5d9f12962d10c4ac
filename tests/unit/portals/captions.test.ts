import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import form from '../../../portals/captions/form.json';
import other from '../../../portals/captions/other.json';
import titles from '../../../portals/captions/titles.json';
import { FIELDS } from '../../../request/fields';
import { ROOT } from '../../tools/paths';

type Captions = Record<string, Record<string, string[]>>;

const LANGUAGES = Object.keys(titles);

/** The two files that the watcher needs are one set of names. */
const watched: Captions = Object.fromEntries(
  Object.entries(form as Captions).map(([language, fields]) => [
    language,
    { ...(titles as Captions)[language], ...fields },
  ]),
);

const NOT_FIELDS = [
  'new-support-request',
  'contact-section',
  'create',
  'submit',
  'contact-me',
  'contact-support',
  'create-service-request',
  'new-service-request',
  'need-help',
  'help-and-support',
  'review-and-create',
];

/** Written anew, so that the product's own normalisation cannot hide a clash from this test. */
const normalise = (text: string) =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/\u0307/g, '')
    .replace(/[\s*::]+/gu, ' ')
    .trim();

const plain = (text: string) => text.replace(/^[~?]/, '');

describe.each([
  ['form', watched],
  ['other', other as Captions],
])('%s captions', (name, captions) => {
  it('hold the same languages, in order', () => {
    expect(Object.keys(captions)).toEqual([...LANGUAGES].sort());
  });

  it('carry one valid mark and a clean text', () => {
    for (const [language, fields] of Object.entries(captions)) {
      for (const [field, texts] of Object.entries(fields)) {
        expect(texts.length, `${language} ${field}`).toBeGreaterThan(0);
        for (const text of texts) {
          expect(plain(text), `${language} ${field}`).toMatch(/^[^\s~?*:].*[^\s*:]$|^[^\s~?*:]$/u);
        }
      }
    }
  });

  it('name one thing each within a language, and no spelling twice', () => {
    for (const [language, fields] of Object.entries(captions)) {
      const seen = new Map<string, string>();
      for (const [field, texts] of Object.entries(fields)) {
        for (const text of texts) {
          const key = normalise(plain(text));
          // "Customer request" and the page's title are the same words in some languages.
          const before = seen.get(key);
          const page = field === 'customer-requests-page' && before === 'customer-request';
          if (!page) expect(before, `${name} ${language} "${text}"`).toBeUndefined();
          seen.set(key, field);
        }
      }
    }
  });
});

describe('the form captions', () => {
  const captions = watched;

  it('stand in one of the two files only', () => {
    expect(Object.keys(form)).toEqual(LANGUAGES);
    for (const [language, fields] of Object.entries(form as Captions)) {
      const both = Object.keys(fields).filter((key) => (titles as Captions)[language]?.[key]);
      expect(both, language).toEqual([]);
    }
  });

  it('use the keys of the fields', () => {
    const known = new Set<string>([...FIELDS, ...NOT_FIELDS]);
    for (const fields of Object.values(captions)) {
      expect(Object.keys(fields).filter((key) => !known.has(key))).toEqual([]);
    }
  });

  it('name no two fields by one text across languages', () => {
    const seen = new Map<string, string>();
    for (const fields of Object.values(captions)) {
      for (const [field, texts] of Object.entries(fields)) {
        if (!(FIELDS as readonly string[]).includes(field)) continue;
        for (const text of texts.map((each) => normalise(plain(each)))) {
          expect(seen.get(text) ?? field, text).toBe(field);
          seen.set(text, field);
        }
      }
    }
  });

  it('have what the form cannot do without', () => {
    for (const [language, fields] of Object.entries(captions)) {
      const needed = ['support-plan', 'severity', 'subscription', 'new-support-request', 'create'];
      // No source prints the Hungarian contact fields.
      if (language !== 'hu-HU') needed.push('first-name', 'last-name', 'email', 'phone');
      for (const field of [...needed, 'country']) {
        expect(fields[field], `${language} ${field}`).toBeDefined();
      }
    }
  });
});

it('the documents say how many languages there are', () => {
  for (const document of ['README.md', 'store/listing/en.yml', 'store/listing/zh_TW.yml']) {
    const [, count] =
      /(\d+) (?:languages|種語言)/.exec(readFileSync(join(ROOT, document), 'utf8')) ?? [];
    expect([document, count]).toEqual([document, String(LANGUAGES.length)]);
  }
});

describe('the other captions', () => {
  it('name the plan in every language', () => {
    for (const [language, fields] of Object.entries(other as Captions)) {
      expect(fields['cloud-solution-provider'], language).toBeDefined();
    }
  });
});
