import { describe, expect, it } from 'vitest';
import { indexCaptions } from '../../../page/read/captions';
import { LANGUAGES } from '../../../portals/languages';
import { keyTexts } from '../../../portals/languages/key-texts';
import { asPrinted, captionsOf } from '../../../portals/languages/language';
import { captions as FORM } from '../../../portals/made/form';

const DATA = captionsOf(LANGUAGES, ['fields', 'headings', 'buttons']);

const captions = Object.entries(DATA).flatMap(([language, fields]) =>
  Object.entries(fields).flatMap(([name, texts]) =>
    texts.map((text) => ({ language, name, text: asPrinted(text) })),
  ),
);

describe('the captions of a form', () => {
  it.each(Object.keys(DATA))('are known on a page in %s, however they are spelt', (language) => {
    const { lookUp } = indexCaptions(FORM, language);
    const own = captions.filter((caption) => caption.language === language);
    expect(own.length).toBeGreaterThan(0);
    for (const { name, text } of own) {
      for (const shown of [text, `${text} *`, text.toUpperCase(), ` ${text}:`])
        expect([shown, lookUp(shown)]).toEqual([shown, name]);
      expect(lookUp(`x${text}`)).not.toBe(name);
    }
  });

  it('are known on a page in another language', () => {
    const { lookUp } = indexCaptions(FORM, 'xx');
    const known = new Set(captions.map(({ name }) => name));
    for (const { text } of captions) expect(known).toContain(lookUp(text));
  });

  it('are apart where two languages call two things the same', () => {
    const texts = keyTexts({
      'es-ES': { 'contact-me': ['Contacto'] },
      'pt-PT': { 'contact-section': ['Contacto'] },
    });
    expect(indexCaptions(texts, 'es').lookUp('contacto')).toBe('contact-me');
    expect(indexCaptions(texts, 'pt').lookUp('contacto')).toBe('contact-section');
  });

  it('stand there once where all languages call a thing the same', () => {
    const texts = keyTexts({ de: { email: ['E-Mail'] }, fr: { email: ['E-mail'] } });
    expect(
      Object.values(texts)
        .join()
        .match(/email\n/g),
    ).toHaveLength(1);
  });

  it('are no names, breaks or nothing at all', () => {
    const data = { en: { 'some-name': ['A caption', 'Another'] }, de: { other: ['Dritte'] } };
    const { lookUp } = indexCaptions(keyTexts(data), 'en');
    expect(lookUp('a caption')).toBe('some-name');
    for (const text of [
      '',
      '*',
      '\n',
      '\t',
      'some-name',
      'somename',
      'acaption\nanother',
      'dritte\tother',
    ])
      expect([text, lookUp(text)]).toEqual([text, undefined]);
  });
});
