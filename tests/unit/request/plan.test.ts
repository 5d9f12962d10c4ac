import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../portals/languages';
import { textsOf, wordsOf } from '../../../portals/languages/language';
import {
  isAllowedPlan,
  isCloudSolutionProvider,
  mayBePlanName,
  readPlan,
} from '../../../request/plan';

const named = Object.entries(LANGUAGES).map(([language, one]) => ({
  language,
  names: textsOf({ one }, 'plans', 'cloud-solution-provider'),
  kinds: textsOf({ one }, 'fields', 'support-plan'),
  words: wordsOf({ one }, 'beside-plan'),
}));
const NAMES = ['CSP', ...named.flatMap(({ names }) => names)];

describe('the name of the program', () => {
  test.each(named)('in $language, alone and beside the kind of plan', ({ names, kinds, words }) => {
    expect(words).not.toEqual([]);
    for (const name of names) {
      for (const text of [
        name,
        name.toUpperCase(),
        name.toLowerCase(),
        `${name} (CSP)`,
        `Azure Support Plan - ${name}`,
        `Microsoft Azure ${name}`,
        `${name} – included at no additional cost`,
        ...kinds.flatMap((kind) => [`${kind}: ${name}`, `${name} ${kind}`]),
        ...words.map((word) => `${name} (${word})`),
      ])
        expect(readPlan(text), text).toEqual({ kind: 'program' });
    }
  });
  test.each([
    'CSP',
    'csp support',
    'Azure (CSP)',
    'CSP方案',
    'Ｃloud Ｓolution Ｐrovider',
    'ｸﾗｳﾄﾞ ｿﾘｭｰｼｮﾝ ﾌﾟﾛﾊﾞｲﾀﾞｰ',
    'CSP; Cloud Solution Provider'.replace(';', ','),
    'Support plan: Cloud Solution Provider',
    'Microsoft Azure Cloud Solution Provider',
    'Cloud Solution Provider, no additional cost',
    'Cloud  Solution\u00a0Provider *',
    '\u2066Cloud Solution Provider\u2069',
    'Microsoft® Azure™ CSP',
    'CSP-Supportplan',
    'クラウドソリューションプロバイダー',
    'BULUT ÇÖZÜMÜ SAĞLAYICISI',
    'Plan de soporte técnico de Azure: Proveedor de soluciones en la nube (sin cargo)',
  ])('%s', (text) => {
    expect(readPlan(text)).toEqual({ kind: 'program' });
  });
});

describe('the name among other words is not the name', () => {
  test.each([
    ['Cloud Solution Provider (inactive)', 'inactive'],
    ['Cloud Solution Provider - expired', 'expired'],
    ['Cloud Solution Provider (trial)', 'trial'],
    ['Cloud Solution Provider (legacy)', 'legacy'],
    ['Cloud Solution Provider – pending', 'pending'],
    ['Cloud Solution Provider: not eligible', 'not eligible'],
    ['Contact your CSP', 'contact your'],
    ['Ask your Cloud Solution Provider', 'ask your'],
    ['Not Cloud Solution Provider', 'not'],
    ['not CSP', 'not'],
    ['Non CSP', 'non'],
    ['ex-CSP', 'ex'],
    ['CSP or Developer', 'or developer'],
    ['Cloud Solution Provider Enterprise', 'enterprise'],
    ['Cloud Solution Provider; Pay me', '; pay me'],
    ['CSP?', '?'],
    ['CSP ✗', '✗'],
    ['≠ CSP', '≠'],
    ['Cloud Solution Provider…', '…'],
    ['CSP 2', '2'],
    ['Sans Cloud Solution Provider', 'sans'],
    ['Ikke Cloud Solution Provider', 'ikke'],
    ['Kein CSP', 'kein'],
    ['CSP değil', 'değil'],
    ["CSP'siz", 'siz'],
    ['Nicht-Cloud-Lösungsanbieter', 'nicht'],
    ['CSP-frei', 'frei'],
    ['Sin CSP', 'sin'],
    ['Bez CSP', 'bez'],
    ['CSP yok', 'yok'],
    ['CSPなし', 'なし'],
    ['CSP以外', '以外'],
    ['非CSP', '非'],
    ['沒有 CSP', '沒有'],
    ['不支援 CSP', '不'],
    ['CSP 제외', '제외'],
    ['클라우드 솔루션 공급자 미지원', '미'],
    ['Не Cloud Solution Provider', 'не'],
    ['Free CSP', 'free'],
    ['no CSP', 'no'],
    ['CSP, no, cost', 'no cost'],
    ['Premier (CSP)', 'premier'],
    // Words of two languages.
    ['CSP sin costo, ohne Aufpreis', ''],
  ])('%s', (text, rest) => {
    const read = readPlan(text);
    expect(read.kind).toBe('unclear');
    if (rest) expect(read).toEqual({ kind: 'unclear', rest });
  });
  test.each([
    'Basic support',
    'Azure Support Plan - Standard',
    'Premier',
    'CSPM add-on',
    'CSPX',
    'aCSP',
    // Cyrillic, Greek, an accent, and letters struck through.
    'Сloud Solution Provider',
    'СSP',
    'CSΡ',
    'Clóud Solution Provider',
    'Solutıon Provıder',
    'C̶S̶P̶',
    // Other characters of which compatibility forms make the same letters.
    'ⅭSP',
    '𝐂𝐒𝐏',
    'ⒸⓈⓅ',
    '🄲🅂🄿',
    'Cloud Provider',
    'Microsoft Azure support plan',
    'Partner Cloud Support',
    '',
  ])('%s does not name it at all', (text) => {
    expect(isCloudSolutionProvider(text)).toBe(false);
  });
  test('whatever stands beside it', () => {
    const known = new Set(
      wordsOf(LANGUAGES, 'beside-plan').flatMap((phrase) => phrase.toLowerCase().split(/[\s'’-]/)),
    );
    const words = fc.stringMatching(/^[\p{L}\p{N}?!≠✗~^<>=+#%$.;]{1,12}$/u).filter((word) => {
      const plain = word.normalize('NFKC').toLowerCase();
      return (
        plain.trim() !== '' &&
        !known.has(plain) &&
        !NAMES.some((name) => name.toLowerCase().includes(plain)) &&
        !/csp/.test(plain)
      );
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        words,
        fc.boolean(),
        fc.constantFrom(' ', ' - ', ' (', ', '),
        (name, word, isFirst, between) => {
          const text = isFirst ? `${word}${between}${name}` : `${name}${between}${word}`;
          // Chinese, Japanese and Korean words may be joined of known ones.
          if (
            [...known].some(
              (each) =>
                each &&
                /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(each) &&
                word.includes(each),
            )
          )
            return;
          expect(isCloudSolutionProvider(text)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a plan that the profile names', () => {
  const profile = { supportPlans: ['Premier Support for Partners', 'Unified+'] };
  test.each([
    ['premier  support for partners', true],
    ['Premier Support for Partners', true],
    ['Unified+', true],
    ['Premier', false],
    ['Premier Support for Partners?', false],
    ['✗ Premier Support for Partners', false],
    ['Unified', false],
    ['', false],
    ['*', false],
  ])('%j: %s', (text, isAllowed) => {
    expect(isAllowedPlan(text, profile)).toBe(isAllowed);
  });
  test.each([
    ['Signature Cloud Support', 'Partner Cloud Support'],
    ['Partner Signature 5pack', 'Partner Cloud Support 5'],
    ['Partner Gold 20pack', 'Partner On-premises Support 20'],
    ['Partner Cloud Support', 'Signature Cloud Support'],
  ])('%s is called %s since 2025', (before, now) => {
    expect(isAllowedPlan(now, { supportPlans: [before] })).toBe(true);
  });
  test('of another size is another', () => {
    expect(
      isAllowedPlan('Partner Cloud Support 50', { supportPlans: ['Partner Signature 5pack'] }),
    ).toBe(false);
  });
});

describe('plain text beside the caption', () => {
  test.each(['Basic support', 'Azure Support Plan - Professional Direct'])(
    '%s is a name',
    (text) => {
      expect(mayBePlanName(text)).toBe(true);
    },
  );
  test.each([
    'Current: Basic support',
    'Basic support is included. Others cost more',
    'Your support plan is whatever your organization bought last year',
  ])('%s is no name', (text) => {
    expect(mayBePlanName(text)).toBe(false);
  });
});
