import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../portals/languages';
import { captionsOf, GROUPS } from '../../../portals/languages/language';
import { isEnglish, issueKind, severityLevel } from '../../../request/severity';

const languages = Object.entries(captionsOf(LANGUAGES, GROUPS));
const bare = (text: string) => text.replace(/^[~?]/, '');

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

test('the kind of issue comes from the field, else from the address, else not known', () => {
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
