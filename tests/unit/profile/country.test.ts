import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCode, countryCodes, countryName } from '../../../profile/country';
import { ALPHA3 } from '../../../profile/country-alpha3';
import { VARIANTS } from '../../../profile/country-variants';
import { foldName } from '../../../text/fold-name';

/** The languages that the portals offer. */
const PORTALS =
  'en zh-TW zh-CN ja de fr es pt-BR pt-PT it nl ko ru pl cs sv tr hu id da nb fi el th he ar'.split(
    ' ',
  );

describe('names', () => {
  test.each([
    [
      'TW',
      'Taiwan|台灣|臺灣|台湾|TW|tw|ＴＡＩＷＡＮ|Taiwan, Province of China|中華民國|Taiwán|Tajwan|타이완',
    ],
    [
      'TW',
      'Taiwan (+886)|Taiwan - TW|TW - Taiwan|Taiwan (TW)|+886 Taiwan|🇹🇼 Taiwan|Taiwan (台灣)|台灣（+886）',
    ],
    [
      'US',
      'USA|U.S.|United States|United States of America|美國|Vereinigte Staaten|États-Unis|etats-unis',
    ],
    ['AE', 'UAE|U.A.E.|ОАЭ|阿聯酋'],
    ['GB', 'Großbritannien|イギリス|영국|UK|GB|United Kingdom|Great Britain|英國|Royaume-Uni'],
    ['KR', 'Korea, Republic of|South Korea|대한민국|Korea|韓國|한국'],
    ['KP', "North Korea|Korea (North)|Korea, Democratic People's Republic of"],
    ['CN', "中国|中國|China|People's Republic of China|CN (+86)"],
    ['CZ', 'Czechia|Czech Republic|Česko|Cesko|Tschechien'],
    ['RU', 'Russia|Russian Federation|Россия'],
    ['VN', 'Viet Nam|Vietnam|Việt Nam|越南'],
    ['HK', 'Hong Kong SAR|Hong Kong|香港特別行政區|Hong Kong SAR China'],
    ['CI', "Côte d'Ivoire|Cote d’Ivoire|Ivory Coast"],
    ['CD', 'Congo (DRC)|Congo - Kinshasa'],
    ['CG', 'Congo|Congo - Brazzaville'],
    ['GW', 'Guinea-Bissau|Guinea - Bissau'],
    ['TR', 'Türkiye|Turkey|TURKIYE'],
    ['GE', 'Georgia'],
    [
      'GB',
      'Scotland|Wales|Northern Ireland|Schottland|スコットランド|United Kingdom of Great Britain and Northern Ireland (the)',
    ],
    ['GB', 'England, United Kingdom|Scotland, United Kingdom'],
    ['IE', 'Republic of Ireland|Éire|Ireland'],
    ['JP', '日本国|日本'],
    ['BQ', 'Bonaire, Sint Eustatius and Saba'],
    ['FK', 'Falkland Islands (the) [Malvinas]'],
    ['TW', 'R.O.C.|Taiwan, R.O.C.|Chinese Taipei'],
    ['KR', 'Korea (the Republic of)|KOREA (THE REPUBLIC OF)'],
    ['KP', "Korea (the Democratic People's Republic of)"],
    ['NL', 'Netherlands (the)'],
    ['TW', 'TWN|twn|ＴＷＮ|Taiwan (TWN)'],
    ['DE', 'DEU'],
    ['US', 'USA'],
    ['CD', 'Congo (the Democratic Republic of the)'],
    ['CG', 'Congo (the)'],
    ['MD', 'Moldova (the Republic of)'],
    ['TZ', 'Tanzania, the United Republic of'],
    ['IR', 'Iran (Islamic Republic of)'],
    ['GB', 'The UK|U.K.|England|Cymru|N. Ireland'],
    ['HK', 'Hong Kong S.A.R.|China, Hong Kong SAR|China, Hong Kong Special Administrative Region'],
    ['MO', 'Macao|Macau SAR|China, Macao SAR'],
    ['CN', 'P.R. China|China (PRC)|China (Mainland)'],
    ['NL', 'Holland|The Netherlands|Netherlands (Kingdom of the)'],
    ['KR', 'ROK|S. Korea|Korea, Rep.'],
    ['CD', 'Democratic Republic of Congo|Congo, Dem. Rep.'],
    ['AG', 'Antigua & Barbuda|Antigua and Barbuda'],
  ])('%s', (code, list) => {
    for (const name of list.split('|')) expect([name, countryCode(name)]).toEqual([name, code]);
  });

  test.each([
    'N/A',
    'Georgia, USA',
    'Channel Islands',
    'Virgin Islands',
    '',
    ' ',
    'Select a country',
    '選擇國家',
    'Atlantis',
    'Georgia (US)',
    'Samoa (American)',
    'Ireland (Northern)',
    'Taiwan / Japan',
    '+886',
    'constructor',
    '__proto__',
    'ZZ',
    'EU',
    'Taiwan '.repeat(500),
  ])('%.40s names none', (name) => {
    expect(countryCode(name)).toBeNull();
  });
});

test('every name that a browser shows, in every language of the portals, leads to its country', () => {
  const wrong: string[] = [];
  for (const language of PORTALS) {
    for (const code of countryCodes()) {
      const name = countryName(code, language);
      // Norwegian has one word for both Congos: it tells neither.
      if (name === 'Kongo') continue;
      if (countryCode(name) !== code) wrong.push(`${language} ${name}: ${countryCode(name)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the code of three letters leads to its country, and is no name of another', () => {
  const codes = new Map([...ALPHA3].map(([three, two]) => [two, three]));
  // Kosovo's is not assigned.
  expect(countryCodes().filter((code) => !codes.has(code))).toEqual(['XK']);
  for (const [three, two] of ALPHA3)
    expect([three, countryCode(three.toUpperCase())]).toEqual([three, two]);
  for (const language of PORTALS)
    for (const code of countryCodes()) {
      const named = ALPHA3.get(foldName(countryName(code, language)));
      expect([language, named ?? code]).toEqual([language, code]);
    }
});

test('no variant stands for two countries', () => {
  const seen = new Map<string, string>();
  for (const [code, list] of Object.entries(VARIANTS)) {
    for (const name of list.split('|')) {
      expect([name, seen.get(foldName(name)) ?? code]).toEqual([name, code]);
      seen.set(foldName(name), code);
    }
  }
});

test('names in the language of the user', () => {
  expect(countryName('TW', 'zh-TW')).toBe('台灣');
  expect(countryName('tw', 'en')).toBe('Taiwan');
  expect(countryName('TW', 'not a language')).toBe('Taiwan');
  expect(countryName('not a code', 'en')).toBe('not a code');
  expect(countryCodes().length).toBeGreaterThan(240);
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const code = countryCode(text);
      expect(code === null || /^[A-Z]{2}$/.test(code)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
