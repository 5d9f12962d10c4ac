import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../portals/languages';
import { captionsOf, GROUPS } from '../../../portals/languages/language';
import { isAllowedPlan, isCloudSolutionProvider, isPlanName } from '../../../request/plan';
import { isEnglish, issueKind, severityLevel } from '../../../request/severity';

const languages = Object.entries(captionsOf(LANGUAGES, GROUPS));
const bare = (text: string) => text.replace(/^[~?]/, '');

describe('the support plan', () => {
  test.each(languages)(
    'is Cloud Solution Provider in %s',
    (_, { 'cloud-solution-provider': names = [] }) => {
      for (const name of names) {
        expect(isCloudSolutionProvider(bare(name)), name).toBe(true);
        expect(isCloudSolutionProvider(bare(name).toUpperCase()), name).toBe(true);
        expect(isCloudSolutionProvider(`Azure Support Plan - ${bare(name)}`), name).toBe(true);
      }
    },
  );
  test.each([
    'CSP',
    'csp support',
    'Azure (CSP)',
    'CSP方案',
    'Ｃloud Ｓolution Ｐrovider',
    'CSP; Cloud Solution Provider',
  ])('%s is', (text) => {
    expect(isCloudSolutionProvider(text)).toBe(true);
  });
  test.each([
    'Basic support',
    'Azure Support Plan - Standard',
    'Premier',
    'CSPM add-on',
    'Not Cloud Solution Provider',
    'Other than CSP',
    'Cloud Solution Provider - expired',
    'Sans Cloud Solution Provider',
    'Не Cloud Solution Provider',
    'Não CSP',
    'Na\u0303o CSP',
    'Ej CSP',
    'CSP değil',
    'CSP hariç',
    'Kein CSP',
    'Keine Cloud-Lösungsanbieter',
    'Sauf CSP',
    'Nessun CSP',
    'Oprócz CSP',
    'Kromě CSP',
    'CSP nélkül',
    'Кроме CSP',
    'Selain CSP',
    'CSPなし',
    '沒有 CSP',
    '无 CSP',
    '클라우드 솔루션 공급자 아님',
    'CSP 제외',
    'Excludes Cloud Solution Provider',
    "Isn't Cloud Solution Provider",
    'Cloud Solution Provider Enterprise',
    'Cloud Solution Provider; Pay me',
    '',
    'Cloud Provider',
  ])('%s is not', (text) => {
    expect(isCloudSolutionProvider(text)).toBe(false);
  });
  test.each(languages)('is named alone in %s', (_, { 'cloud-solution-provider': names = [] }) => {
    for (const name of names.map(bare)) {
      expect(isPlanName(name), name).toBe(true);
      expect(isPlanName(`Azure Support Plan - ${name} (CSP)`), name).toBe(true);
      expect(isPlanName(`Recommended: ${name}`), name).toBe(false);
    }
  });
  test.each([
    'Cloud Solution Provider (CSP) support',
    'CSP方案',
    'Basic support',
    'Azure Support Plan - Professional Direct',
  ])('%s is a name', (text) => {
    expect(isPlanName(text)).toBe(true);
  });
  test.each([
    'A CSP partner opens requests for customers.',
    'Cloud Solution Provider is what partners choose',
    'Current: Basic support',
    'Basic support is included. Others cost more',
    'Your support plan is whatever your organization bought last year',
  ])('%s is no name', (text) => {
    expect(isPlanName(text)).toBe(false);
  });
  test('may be one that the profile names, as a whole', () => {
    const profile = { supportPlans: ['Premier Support for Partners'] };
    expect(isAllowedPlan('premier  support for partners', profile)).toBe(true);
    expect(isAllowedPlan('Premier', profile)).toBe(false);
  });
});

describe('the severity', () => {
  test.each([
    ['A - Critical impact', 'A'],
    ['b – moderat', 'B'],
    ['Ｃ - 輕微影響', 'C'],
    ['Sev A', 'A'],
    ['嚴重影響 (嚴重性 A)', 'A'],
    ['A（緊急）', 'A'],
    ['C級', 'C'],
    ['Another', null],
    ['Aérien', null],
    ['a00x', null],
    ['', null],
  ])('%s is %s', (text, level) => {
    expect(severityLevel(text)).toBe(level);
  });
  test('knows its names in every language', () => {
    for (const [language, names] of languages) {
      for (const level of ['A', 'B', 'C'] as const) {
        for (const name of names[`severity-name-${level.toLowerCase()}`] ?? []) {
          expect(severityLevel(bare(name)), `${language}: ${name}`).toBe(level);
        }
      }
    }
  });
});

test('the kind of issue is told by the field, else by the address, else not known', () => {
  expect(issueKind('Technical', '')).toBe('technical');
  expect(issueKind('Billing', '')).toBe('other');
  expect(issueKind(null, 'view/X/NewSupportRequestV3Blade/issueType/quota/y')).toBe('other');
  expect(issueKind(null, '')).toBeNull();
});

test('English is known in other languages', () => {
  expect(['English', '英文', '英語', 'Englisch', 'anglais'].every((name) => isEnglish(name))).toBe(
    true,
  );
  expect(isEnglish('日本語')).toBe(false);
  expect(isEnglish(null)).toBeNull();
});
