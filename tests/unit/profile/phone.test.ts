import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internationalPhone, samePhone } from '../../../profile/phone';

describe('the same number', () => {
  test.each([
    ['+886 2 5550 0100', '02 5550 0100', 'TW'],
    ['+886 2 5550 0100', '(02) 5550-0100', undefined],
    ['+886 2 5550 0100', '＋８８６－２－５５５０－０１００', undefined],
    ['+886 2 5550 0100', '00886 2 5550 0100', undefined],
    ['+886 2 5550 0100', '886255500100', undefined],
    ['+886 2 5550 0100', '+886 (0)2 5550 0100', undefined],
    ['+886 2 5550 0100', ' +886.2.5550.0100 ', 'JP'],
    ['+886 2 5550 0100', '\u202a+886 2 5550 0100\u202c', undefined],
    ['+44 20 7946 0958', '020 7946 0958', 'GB'],
    ['+44 20 7946 0958', '+44 (0)20 7946 0958', undefined],
    ['+1 425 555 0100', '(425) 555-0100', 'US'],
    ['+1 425 555 0100', '1-425-555-0100', undefined],
    ['+1 425 555 0100', '011 1 425 555 0100', undefined],
    ['+1 425 555 0100 ext. 12', '425-555-0100 x12', 'US'],
    ['+886 2 5550 0100 #12', '02-5550-0100 分機 12', 'TW'],
    ['+39 06 5550 0100', '06 5550 0100', 'IT'],
    ['+886 2 5550 0100', 'tel:+886-2-5550-0100', undefined],
    ['+886 2 5550 0100 ext. 12', 'tel:+886255500100;ext=12', undefined],
    ['+886 2 5550 0100 ext. 12', '+886255500100,,12', undefined],
    ['+33 1 55 55 01 00 ext. 12', '01 55 55 01 00 poste 12', 'FR'],
    ['+34 915 550 100 ext. 12', '915 550 100 extensión 12', 'ES'],
    ['+55 11 5555 0100 ext. 12', '(11) 5555-0100 ramal 12', 'BR'],
    ['+48 22 555 01 00 ext. 12', '22 555 01 00 wew. 12', 'PL'],
    ['+39 06 5550 0100 ext. 12', '06 5550 0100 int. 12', 'IT'],
    ['+49 30 5550 0100 ext. 12', '030 55500100 Durchwahl 12', 'DE'],
    ['+31 20 555 0100 ext. 12', '020 555 0100 tst. 12', 'NL'],
    ['+46 8 555 010 00 ext. 12', '08-555 010 00 ankn. 12', 'SE'],
    ['+7 495 555-01-00 ext. 12', '8 495 555-01-00 доб. 12', 'RU'],
    ['+90 212 555 01 00 ext. 12', '0212 555 01 00 dahili 12', 'TR'],
    ['+55 11 5555 0100 ext. 12', '(11) 5555-0100 r. 12', 'BR'],
    ['+48 22 555 01 00 ext. 12', '22 555 01 00 w. 12', 'PL'],
    ['+351 215 550 100 ext. 12', '21 555 0100 extensão 12', 'PT'],
    ['+43 1 555 0100 ext. 12', '01 5550100 Klappe 12', 'AT'],
    ['+45 55 50 01 00 ext. 12', '55500100 lokal 12', 'DK'],
    ['+82 2 555 0100 ext. 12', '02-555-0100 (내선 12)', 'KR'],
    ['+1 425 555 0100 ext. 12', '+14255550100,,12#', undefined],
    ['+886 2 5550 0100', 'callto:+886255500100', undefined],
    ['+1 425 555 0100', 'Tel.: (425) 555-0100', 'US'],
    ['+81 3 5555 0100', '03ー5555ー0100', 'JP'],
    ['+972 2 555 0100', '٠٢-٥٥٥-٠١٠٠', 'IL'],
    ['+1 425 555 0100 ext. 12', '425-555-0100 extension #12', 'US'],
    ['+49 30 5550 0100 ext. 12', '030 55500100, Durchwahl: -12', 'DE'],
    ['+49 30 5550 0100 ext. 12', '030 55500100 Nst. 12', 'DE'],
    ['+48 22 555 01 00 ext. 12', '22 555 01 00 wewnętrzny 12', 'PL'],
    ['+380 44 555 0100 ext. 12', '044 555 0100 дод. 12', 'UA'],
    ['+81 3 5555 0100 ext. 12', '03-5555-0100 内線番号：12', 'JP'],
    ['+82 2 555 0100 ext. 12', '02-555-0100 내선번호 12', 'KR'],
    ['+86 10 5555 0100 ext. 12', '(010) 5555 0100 分机号：12', 'CN'],
    ['+886 2 5550 0100 ext. 12', '02-55500100 轉分機 12', 'TW'],
    ['+47 55 55 01 00 ext. 12', '55 55 01 00 linje 12', 'NO'],
    ['+30 21 0555 0100 ext. 12', '210 5550100 εσωτ. 12', 'GR'],
    ['+972 2 555 0100 ext. 12', '02-5550100 שלוחה 12', 'IL'],
    ['+66 2 555 0100 ext. 12', '02-555-0100 ต่อ 12', 'TH'],
    ['+84 28 5555 0100 ext. 12', '028 5555 0100 máy lẻ 12', 'VN'],
    ['+49 30 5550 0100', 'T: +49 (0) 30 / 555 001-00', undefined],
    ['+49 30 5550 0100', '☎️ 0049/30/55500100', undefined],
    ['+33 1 55 55 01 00', 'Tél. : 01 55 55 01 00', 'FR'],
    ['+886 2 5550 0100', '電話：(02) 5550-0100', 'TW'],
    ['02 5550 0100', '02-55500100', undefined],
    ['ask reception', 'ask reception', undefined],
  ])('%s is %s', (a, b, country) => {
    expect(samePhone(a, b, country)).toBe(true);
    expect(samePhone(b, a, country)).toBe(true);
  });

  test.each([
    ['+886 2 5550 0100', '02 5550 0101', 'TW'],
    ['+886 2 5550 0100', '+81 2 5550 0100', 'TW'],
    ['+886 2 5550 0100', '5550 0100', 'TW'],
    ['+886 2 5550 0100', '+886 2 5550 0100 ext. 12', 'TW'],
    ['+886 2 5550 0100 ext. 12', '+886 2 5550 0100 ext. 13', 'TW'],
    ['+886 2 5550 0100 ext. 12', '+886 2 5550 010012', 'TW'],
    ['+886 2 5550 0100', '', 'TW'],
    ['', '', 'TW'],
    [' ', ' ', undefined],
    ['+886 2 5550 0100', 'call me', undefined],
    ['ask reception', 'ask the desk', undefined],
    ['n/a', '-', undefined],
    ['+49 30 5550 0100', 'Fax: 030 55500100', 'DE'],
    ['+1 425 555 0100', '425-555-O100', 'US'],
    ['+1 425 555 0100', '+1 425 555 0100 / +1 425 555 0101', undefined],
    ['+49 30 5550010012', '+49 30 55500100 ext. 12', undefined],
    ['+41 44 555 01 00', '+49 44 555 01 00', undefined],
    ['1', '1.', undefined],
    ['+49 30 123456', '+30 123456', 'DE'],
    ['+886 2 5550 0100', 'tel:+886-2-5550-0100;ext=12', undefined],
    ['+33 1 55 55 01 00', '01 55 55 01 00 poste 12', 'FR'],
    ['+886 2 5550 0100 ext. 12', '+886255500100,,13', undefined],
    ['+49 30 5550 0100', '030 55500100-12', 'DE'],
    ['+1 425 555 0100 ext. 12', '(425) 555-0100 / 12', 'US'],
  ])('%s is not %s', (a, b, country) => {
    expect(samePhone(a, b, country)).toBe(false);
    expect(samePhone(b, a, country)).toBe(false);
  });

  test('any two texts: symmetric, no exception, and a text without digits equals only itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (a, b, country) => {
        expect(samePhone(a, b, country)).toBe(samePhone(b, a, country));
        if (!/\d/.test(a.normalize('NFKC')) && a !== b) {
          expect(samePhone(a, `${a}x`, country)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('punctuation never makes another number of it, a changed digit always does', () => {
    const digits = fc.stringMatching(/^[2-9]\d{7}$/);
    const separator = fc.constantFrom('', ' ', '-', '.', '\u00a0', '－');
    fc.assert(
      fc.property(digits, separator, fc.nat(7), (number, gap, at) => {
        const spelled = `02${gap}${number.slice(0, 4)}${gap}${number.slice(4)}`;
        expect(samePhone(`+8862${number}`, spelled, 'TW')).toBe(true);
        const other = [...number].map((d, i) => (i === at ? String((Number(d) + 1) % 10) : d));
        expect(samePhone(`+8862${other.join('')}`, spelled, 'TW')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

test('a number is kept in international form', () => {
  expect(internationalPhone('(02) 5550-0100', 'TW')).toBe('+886 2 5550 0100');
  expect(internationalPhone('02-5550-0100 分機 12', 'TW')).toBe('+886 2 5550 0100 ext. 12');
  expect(internationalPhone('+1 (425) 555-0100')).toBe('+1 425 555 0100');
  expect(internationalPhone('02 5550 0100')).toBeNull();
  expect(internationalPhone('call me', 'TW')).toBeNull();
});
