/** `npm run learn`: what users taught, in the languages' files and as pages. */

import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../portals/languages';
import type { Language } from '../../../portals/languages/language';
import type { Taught } from '../../../taught/taught';
import { learn, tagFor } from '../../tools/learn/into-language';
import { pagesLearnt } from '../../tools/pages/tables/learnt';

const BLANK = { fields: null, headings: null, words: {} } as unknown as Language;
const of = { lang: 'hu', when: '2026-11-30' };
const caption = (text: string, field: string, lang = 'hu'): Taught => ({
  kind: 'caption',
  ...of,
  lang,
  field,
  text,
});

it('a caption goes behind what is known of its field, as a candidate, and changes no other file', () => {
  const { changed, learnt, left } = learn(
    [caption('E-mail-cím', 'email'), caption('Csomag', 'support-plan')],
    LANGUAGES,
    BLANK,
  );
  expect(Object.keys(changed)).toEqual(['hu-HU']);
  expect(changed['hu-HU']?.fields).toEqual({
    ...LANGUAGES['hu-HU']?.fields,
    email: ['?E-mail-cím'],
    'support-plan': ['~Támogatási csomag', '?Csomag'],
  });
  expect(learnt.map(({ tag, field }) => `${tag} ${field}`)).toEqual([
    'hu-HU email',
    'hu-HU support-plan',
  ]);
  expect(left).toEqual([]);
});

it('a caption is written without the marks around it', () => {
  const { changed } = learn([caption('* E-mail-cím: *', 'email')], LANGUAGES, BLANK);
  expect(changed['hu-HU']?.fields?.email).toEqual(['?E-mail-cím']);
});

it('headings, severities and what stands for nothing chosen have their places', () => {
  const { changed, learnt } = learn(
    [
      { kind: 'heading', ...of, text: 'Új kérés' },
      { kind: 'option', ...of, option: 'severity-a', text: 'Leállás' },
      { kind: 'option', ...of, option: 'placeholder', text: 'Nincs még' },
    ],
    LANGUAGES,
    BLANK,
  );
  const hungarian = changed['hu-HU'];
  expect(hungarian?.headings?.['new-support-request']).toContain('?Új kérés');
  expect(hungarian?.severities?.['severity-name-a']).toContain('?Leállás');
  expect(hungarian?.words.placeholder).toContain('?Nincs még');
  expect(learnt).toEqual([]);
});

it('what is there, what is for one user, and a language without a file are left out and named', () => {
  const { changed, left } = learn(
    [
      caption('TÁMOGATÁSI csomag', 'support-plan'),
      { kind: 'not-contact', ...of, text: 'Postafiók' },
      caption('Supportaftale', 'support-plan', 'eo'),
    ],
    LANGUAGES,
    BLANK,
  );
  expect(changed).toEqual({});
  expect(left).toHaveLength(3);
  const named = learn([caption('Supportaftale', 'support-plan', 'eo')], LANGUAGES, BLANK, {
    eo: 'eo-EO',
  });
  expect(named.changed['eo-EO']?.fields).toEqual({ 'support-plan': ['?Supportaftale'] });
});

it('a page language finds its file', () => {
  const tags = ['hu-HU', 'pt-BR', 'pt-PT', 'zh-CN', 'zh-TW'];
  expect(
    ['hu', 'PT-br', 'pt', 'zh-Hant-HK', 'zh-Hans', 'da'].map((lang) => tagFor(lang, tags)),
  ).toEqual(['hu-HU', 'pt-BR', undefined, 'zh-TW', 'zh-CN', undefined]);
});

it('each language that was taught has a page, and what it says stands on it', () => {
  const [page, ...others] = pagesLearnt([
    { tag: 'hu-HU', field: 'email', text: 'E-mail-cím' },
    { tag: 'hu-HU', field: 'first-name', text: 'Kereszt<név>' },
  ]);
  expect(others).toEqual([]);
  const html = Object.values(page?.documents ?? {}).join();
  expect(html).toContain('<label for="email">E-mail-cím</label>');
  expect(html).not.toContain('<név>');
});
