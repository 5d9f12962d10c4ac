/** One word per thing in every language of the interface, and the punctuation that its readers expect. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../tools/paths';

/** What a text must not contain, and what it has instead. */
type Discarded = readonly (readonly [pattern: RegExp, instead: string])[];

const HALF_WIDTH = /[㐀-鿿][:;,!?(]|[:;,!?][㐀-鿿]/;
const STRAIGHT: Discarded[number] = [/’/, "the straight apostrophe, as in this file's other texts"];

const DISCARDED: Readonly<Record<string, Discarded>> = {
  de: [
    [/ …$/, 'no space before the ellipsis of a command'],
    [/"/, '„ “'],
    [/\b(?:du|dein|dir)\b/i, 'Sie'],
  ],
  en: [
    STRAIGHT,
    [/e-mail/i, 'email'],
    [/\bchosen\b/, 'selected'],
    [/organisation|favourite/i, 'organization, favorite'],
    [/\bcaption/i, 'label'],
    [/\btype (?:a|the|your)\b/i, 'enter'],
    [
      /\b(?:can|(?:is|are|was|were|do|does|did|has|have|could|would|will) )not\b/i,
      "can't, isn't, doesn't …",
    ],
    [/\bfirst answer/i, 'first response'],
    [/\bLeft out:/, 'Skipped:'],
  ],
  es: [
    [/"/, '« »'],
    [/\bemail\b|\be-mail\b/i, 'correo electrónico'],
    [/\b(?:tú|tus|ti)\b/i, 'su, usted'],
    [/\blink\b|\benlace/i, 'vínculo'],
    [/\bfichero/i, 'archivo'],
  ],
  fr: [
    [/'/, '’'],
    [/"/, '« »'],
    [/annuaire/, 'répertoire'],
    [/\bcourriel|\bemail\b/i, 'e-mail'],
    [/[^\u00a0\u202f ][;!?](?:\s|$)|[^\u00a0\u202f \d]:(?:\s|$)/, 'a space before ; : ! ?'],
  ],
  it: [
    STRAIGHT,
    [/"/, '“ ”'],
    [/\bpresent(?:a|ano|are|ata|ate|arla)\b/, 'aprire una richiesta'],
    [/\b(?:link|bottone)\b/i, 'collegamento, pulsante'],
    [/(?:^|\. )(?:Immettere|Copiare|Selezionare|Controllare|Verificare|Scegliere)\b/, 'tu'],
  ],
  ja: [
    [/あなた/, 'ご自身'],
    [/[:;,!?][ぁ-ヿ㐀-鿿]/, 'a space after : and ?'],
    [/[“”"]/, '「」'],
    [/サポート リクエストの/, 'サポート要求'],
    [/最初の応答/, '初回応答'],
  ],
  ko: [
    [/버튼/, '단추'],
    [/[‘’]/, '“ ”'],
    [/전화 번호/, '전화번호'],
    [/회사의 (?:디렉터리|것)/, '자사'],
    [/마켓플레이스/, 'Marketplace'],
  ],
  pt_BR: [
    [/severidade/i, 'gravidade'],
    [/tíquete/i, 'chamado'],
    [/e-mail/i, 'email'],
    [/\banotaç/i, 'nota'],
    [/\b(?:escolhid|aperte)/i, 'selecionado, pressione'],
    [/"/, '“ ”'],
  ],
  zh_CN: [
    [/您/, '你'],
    [/客户簿/, '客户名册'],
    [/回应/, '响应'],
    [/信箱|邮箱地址/, '电子邮件地址'],
    [HALF_WIDTH, 'full-width punctuation'],
  ],
  zh_TW: [
    [/聯絡/, '連絡'],
    [/你/, '您'],
    [/這部電腦/, '這台電腦'],
    [/祕密|秘密/, '機密'],
    [/經銷商/, '轉銷商'],
    [/信箱|地址/, '電子郵件'],
    [/[已尚]未?選擇/, '選取'],
    [HALF_WIDTH, 'full-width punctuation'],
  ],
};

type Tree = { readonly [key: string]: string | Tree };

const texts = (tree: Tree, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === 'object' ? texts(value, at) : [[at, String(value)]];
  });

const textsOf = (language: string) =>
  texts(parse(readFileSync(join(ROOT, 'locales', `${language}.yml`), 'utf8')));

describe('the words of the interface', () => {
  const languages = readdirSync(join(ROOT, 'locales')).map((file) => file.replace(/\.yml$/, ''));

  test('are listed for every language', () => {
    expect(Object.keys(DISCARDED).sort()).toEqual(languages.sort());
  });

  test.each(Object.entries(DISCARDED))('%s has one word for one thing', (language, discarded) => {
    const found = textsOf(language).flatMap(([key, text]) =>
      discarded
        .filter(([pattern]) => pattern.test(text))
        .map(([, instead]) => `${key}: ${text} (better: ${instead})`),
    );
    expect(found).toEqual([]);
  });
});
