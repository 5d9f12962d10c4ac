/** What may be taught: everything that is refused here could make a wrong request look right. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldNames } from '../../../portals/made/taught';
import { FIELDS } from '../../../request/fields';
import { entriesIn, taughtFile } from '../../../taught/file';
import { lessonsOf } from '../../../taught/lessons';
import { MOST_TAUGHT, readTaught, type Taught } from '../../../taught/taught';

const WHEN = '2026-11-30';
const caption = (text: string, field = 'email', lang = 'hu'): Taught => ({
  kind: 'caption',
  field,
  lang,
  text,
  when: WHEN,
});
const harmless = (text: string, field = 'email') => ({ ...caption(text, field), kind: 'harmless' });
const whyOf = (one: unknown) => readTaught([one]).refused[0]?.why;

const GOOD = [
  caption('E-mail-cím'),
  caption('Keresztnév', 'first-name'),
  caption('Antaŭnomo', 'first-name', 'eo'),
  { kind: 'option', option: 'severity-a', lang: 'eo', text: 'Haltigita', when: WHEN },
  { kind: 'option', option: 'placeholder', lang: 'eo', text: 'Ankoraŭ ne elektita', when: WHEN },
  harmless('Forbind nu', 'phone'),
];

describe('what may be taught', () => {
  it.each(['E-mail-адрес', 'Имя AD', 'Όνομα Azure', 'Azureแผน', 'IDवाला'])(
    '%s, in two scripts, is taken',
    (text) => {
      expect(whyOf(caption(text, 'first-name', 'ru'))).not.toBe('text');
    },
  );

  it('a known label with a sign or a number around it keeps its field', () => {
    expect(readTaught([caption('✉ Email'), caption('“Email”')]).refused).toEqual([]);
    for (const text of ['✉ Email', '“Email”', 'E·mail', 'Email 2', '2. Email']) {
      expect([text, whyOf(caption(text, 'phone'))]).toEqual([text, 'known']);
      const aside = { kind: 'not-contact', lang: 'hu', text, when: WHEN };
      expect([text, whyOf(aside)]).toEqual([text, 'known']);
    }
  });

  it('labels, choices and harmless texts are taken as they are', () => {
    expect(readTaught(GOOD)).toEqual({ taught: GOOD, refused: [] });
  });

  it.each<[string, unknown, string]>([
    ['no object', 7, 'shape'],
    ['nothing', null, 'shape'],
    ['another kind', { ...caption('Valami'), kind: 'ok' }, 'shape'],
    ['something more', { ...caption('Valami'), always: true }, 'shape'],
    ['a prototype', JSON.parse(`{"__proto__":{"kind":"caption"},"text":"x"}`), 'shape'],
    [
      'a prototype beside all else',
      JSON.parse(JSON.stringify(caption('Valami')).replace('{', '{"__proto__":{"a":1},')),
      'shape',
    ],
    ['a day that is none', { ...caption('Valami'), when: '2026-02-31' }, 'shape'],
    ['a language that is none', caption('Valami', 'email', '__proto__'), 'language'],
    ['a field that is none', caption('Valami', '__proto__'), 'field'],
    ['a heading as a field', caption('Valami', 'create'), 'field'],
    ['10,000 characters', caption('a'.repeat(10_000)), 'text'],
    ['markup', caption('<img src=x onerror=alert(1)>'), 'text'],
    ['what is not seen', caption('E\u200bmail'), 'text'],
    ['a known label in letters of another script', caption('Supp\u043ert plan', 'phone'), 'text'],
    ['a letter that is empty', caption('Mail\u3164adres'), 'text'],
    ['an empty cell', caption('E\u2800mail', 'phone'), 'text'],
    ['a variant of a letter', caption('Em\ufe0fail', 'phone'), 'text'],
    ['a known label with a Cherokee letter', caption('\u13ackmail', 'phone'), 'text'],
    ['a known label with a bold letter', caption('\u{1d404}mail', 'phone'), 'text'],
    ['marks that turn the text', caption('\u202eliamE\u202c', 'phone'), 'text'],
    ['a mark of the languages’ files', caption('~Valami'), 'text'],
    ['another such mark', caption('?Valami'), 'text'],
    ['no letter', caption('***'), 'text'],
    ['a prototype as text', caption('__proto__'), 'contact'],
    ['an address as a label', caption('ada@contoso.example'), 'contact'],
    ['the plan as a label', caption('Cloud Solution Provider', 'support-plan'), 'contact'],
    ['a known label of another field', caption('Support plan', 'email'), 'known'],
    ['the same in other letters', caption('ＳＵＰＰＯＲＴ  plan *', 'email'), 'known'],
    ['a known label with a suffix', caption('Email (work)', 'phone'), 'known'],
    ['a known label of the same field', caption('Email', 'email'), 'known'],
    ['a label known in another language', caption('Apellidos', 'email', 'hu'), 'known'],
    ['a known button', caption('Create', 'email', 'en'), 'known'],
    ['an address as harmless', harmless('it@contoso.example'), 'contact'],
    ['an alias as harmless', harmless('user_062ae1ae82754ff498ae3'), 'contact'],
    ['a guest as harmless', harmless('ada#EXT#'), 'contact'],
    ['a number as harmless', harmless('tel. 555 01'), 'contact'],
    ['digits of another script', harmless('tel. ٥٥٥٠١'), 'contact'],
    ['a plan as harmless', harmless('Basic support'), 'contact'],
    ['the plan as harmless', harmless('Not a Cloud Solution Provider'), 'contact'],
    ['a label as harmless', harmless('Additional email for notification'), 'known'],
    ['harmless beside the plan', harmless('Not eligible', 'support-plan'), 'field'],
    ['the plan as a choice', { ...GOOD[4], text: 'CSP' }, 'contact'],
    ['a plan to choose', { ...GOOD[4], option: 'cloud-solution-provider' }, 'field'],
    ['a known severity', { ...GOOD[4], text: 'Critical impact (Severity A)' }, 'known'],
  ])('%s is refused, and the rest is kept', (_name, one, why) => {
    const { taught, refused } = readTaught([GOOD[0], one, GOOD[1]]);
    expect(taught).toEqual([GOOD[0], GOOD[1]]);
    expect(refused).toMatchObject([{ at: 1, why }]);
    expect(refused[0]?.text.length).toBeLessThanOrEqual(80);
  });

  it('one text cannot name two fields', () => {
    const { taught, refused } = readTaught([caption('Cím'), caption('cím:', 'phone', 'de')]);
    expect(taught).toEqual([caption('Cím')]);
    expect(refused).toEqual([{ at: 1, text: 'cím:', why: 'twice' }]);
  });

  it('the same is kept once', () => {
    expect(readTaught([caption('Cím'), caption('CÍM *')])).toEqual({
      taught: [caption('Cím')],
      refused: [],
    });
  });

  it('only some hundreds are kept', () => {
    const many = Array.from({ length: MOST_TAUGHT + 3 }, (_, at) =>
      caption(`Felirat ${String.fromCodePoint(0x4e00 + at)}`),
    );
    const { taught, refused } = readTaught(many);
    expect(taught).toHaveLength(MOST_TAUGHT);
    expect(refused.map(({ why }) => why)).toEqual(['many', 'many', 'many']);
  });

  it('anything can be read', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (one, list) => {
        expect(readTaught(one).taught).toEqual([]);
        expect(readTaught(list).taught).toEqual([]);
      }),
    );
  });

  it('no text of any make becomes a label of a field whose value it may be', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(whyOf(harmless(address))).toMatch(/^(?:contact|text)$/);
      }),
    );
  });

  it('only fields of a request can be taught', () => {
    expect(fieldNames.filter((name) => !FIELDS.some((field) => field === name))).toEqual([]);
  });
});

describe('the file', () => {
  it('holds what was taught', () => {
    const { taught } = readTaught(GOOD);
    expect(readTaught(entriesIn(taughtFile(taught)))).toEqual({ taught, refused: [] });
  });

  it.each([
    ['no JSON', 'x'],
    ['another file', '{"version":1}'],
    ['no list', '{"onbehalfTaught":1,"taughtCaptions":{}}'],
    ['another version', '{"onbehalfTaught":2,"taughtCaptions":[]}'],
    ['too large', `{"onbehalfTaught":1,"taughtCaptions":[]}${' '.repeat(500_001)}`],
    ['nothing', 'null'],
  ])('%s is none', (_name, content) => {
    expect(entriesIn(content)).toBeNull();
  });
});

it("the organization's word counts before the user's", () => {
  const lessons = lessonsOf([caption('Cím')], [caption('Cím', 'phone'), caption('Telefon szám 1')]);
  expect(lessons).toEqual([
    { ...caption('Cím'), by: 'organization' },
    { ...caption('Telefon szám 1'), by: 'you' },
  ]);
});
