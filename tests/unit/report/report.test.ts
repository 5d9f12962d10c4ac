/** Reports of pages: what is replaced, what stays, and that whatever was related stays so. */

import { describe, expect, it } from 'vitest';
import type { FrameSnapshot, Snapshot } from '../../../messages/snapshot';
import { cloudOf, PAGES, pageOf } from '../../../portals/pages';
import { EXAMPLES } from '../../../portals/pages.examples';
import { tenantFrom } from '../../../portals/tenant';
import { addressHints } from '../../../portals/tenant-hints';
import { samePhone } from '../../../profile/phone';
import type { Profile } from '../../../profile/profile';
import { replaceAddress } from '../../../report/address';
import { Pseudonyms } from '../../../report/pseudonyms';
import { pseudonymousProfile, relationsOf } from '../../../report/relations';
import { makeReport } from '../../../report/report';
import { Texts } from '../../../report/text';
import { ownerOf } from '../../../request/email';
import type { Taught } from '../../../taught/taught';
import { PageSchema } from '../../replay/page-schema.ts';
import { PROFILE } from '../../tools/pages/profile.ts';

const profile = { ...PROFILE, supportPlans: ['Unified'] } as Profile;

function replacing() {
  const pseudonyms = new Pseudonyms();
  const own = pseudonymousProfile(profile, pseudonyms);
  const relations = relationsOf(profile, []);
  const texts = new Texts({ pseudonyms, relations, organizations: ['contoso.onmicrosoft.com'] });
  return { pseudonyms, own, texts };
}

describe('addresses', () => {
  it.each(PAGES)('of %s lead to the same page, and name nobody', (page) => {
    const { pseudonyms, texts } = replacing();
    for (const example of EXAMPLES[page]) {
      const made = new URL(replaceAddress(example, pseudonyms, texts));
      expect(`${example} ${pageOf(made)}`).toBe(`${example} ${page}`);
      expect(cloudOf(made)).toBe(cloudOf(new URL(example)));
      expect(made.href.toLowerCase()).not.toMatch(
        /contoso|northwind|0f0e0d0c|7b2c1d30|a0b1c2d3e4f5/,
      );
      const [before, after] = [new URL(example), made].map((url) =>
        Object.values(addressHints(url)).map((tenant) =>
          tenant ? [tenant.domains.length, tenant.tenantId?.length] : [],
        ),
      );
      expect(after).toEqual(before);
    }
  });

  it('of none of the pages lead to none', () => {
    const { pseudonyms, texts } = replacing();
    for (const example of EXAMPLES.none) {
      const made = replaceAddress(example, pseudonyms, texts);
      if (made !== '') expect(pageOf(new URL(made))).toBe(null);
    }
  });
});

describe('texts', () => {
  const made = (text: string) => replacing().texts.replace(text);

  it.each([
    ['Support plan', 'Support plan'],
    ['支援方案', '支援方案'],
    ['E-Mail-Adresse *', 'E-Mail-Adresse *'],
    ['Email (required)', 'Email (required)'],
    ['Phone number (mobile)', 'Phone number (xxxxxx)'],
    ['Contoso Ltd | Account', 'Xxxxxxx Xxx | Account'],
    ['Azure CSP', 'Cloud Solution Provider'],
    ['Basic', 'Xxxxx'],
    ['UNIFIED', 'Plan of our own I'],
    ['台灣', 'Iceland'],
    ['Taiwan (+886)', 'Iceland'],
    ['Japan', 'Xxxxx'],
    ['lin ada', 'Nobody Person'],
    ['02 5550 0100', '+111 1 1111 1111'],
    ['02 5550 0101', '00 0000 0000'],
    ['Select a country', 'Select Xxxxxx x xxxxxxx'],
    ['B - Moderate impact', 'B - Moderate impact'],
    ['B - something new', 'B - xxxxxxxxx xxx'],
    ['user_062ae1ae82754ff498ae3b1c5d7e9f01', `user_a${'0'.repeat(31)}`],
    ['Call Ada at 17:30.', 'Xxxx Xxx xx 20:00.'],
  ])('%j becomes %j', (text, wanted) => {
    expect(made(text)).toBe(wanted);
  });

  it('whose e-mail address it is stays as it was', () => {
    const { texts, own, pseudonyms } = replacing();
    const domain = 'contoso.onmicrosoft.com';
    const customer = { kind: 'customer' as const, ...tenantFrom({ domain }) };
    const pseudonym = { ...customer, domains: [pseudonyms.domain(domain)] };
    for (const address of [
      ...['ada.lin@partner.example', ' ADA.LIN@PARTNER.EXAMPLE', 'bob@partner.example'],
      ...['bob@mail.partner.example', 'ada.lin@partner.exampl', 'ada.lin@partnerexample'],
      ...[
        'x@contoso.onmicrosoft.com',
        'x@contoso.example',
        'x@gmail.com',
        'ａda.lin@partner.example',
      ],
      ...['user_062ae1ae82754ff4@partner.example', 'ada_contoso.com#EXT#@contoso.onmicrosoft.com'],
    ]) {
      const replaced = texts.replace(address);
      expect(`${address} ${ownerOf(replaced, own, pseudonym)}`).toBe(
        `${address} ${ownerOf(address, profile, customer)}`,
      );
      expect(replaced.toLowerCase()).not.toMatch(/ada\.lin|partner|contoso|bob|ext_|062ae/);
    }
  });

  it('no other number is taken for the profile’s', () => {
    const { texts, own } = replacing();
    for (const number of [
      '+886 2 5550 0101',
      '1111 1111',
      '+1 111 111 1111',
      '0000',
      '886255500101',
    ])
      expect(samePhone(texts.replace(number), own.phone, 'IS')).toBe(false);
  });
});

const frame = (
  pieces: FrameSnapshot['pieces'],
  more: Partial<FrameSnapshot> = {},
): FrameSnapshot => ({
  url: 'https://portal.azure.com/contoso.onmicrosoft.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
  framePath: [],
  pieces,
  isCut: false,
  ...more,
});

const picture = (frames: FrameSnapshot[]): Snapshot => ({
  frames,
  lost: 0,
  asShown: null,
  byItself: null,
  taught: [],
  missing: [],
  profile,
  country: 'Taiwan',
});
const ABOUT = { locale: 'zh-TW', version: '1.2.3', browser: 'Chrome 150', date: '2026-01-02' };

describe('what was taught', () => {
  const caption: Taught = {
    kind: 'caption',
    lang: 'hu',
    field: 'email',
    text: 'E-mail-cím',
    when: '2026-11-30',
  };
  const pieces: FrameSnapshot['pieces'] = [
    ['html', {}],
    ['body', {}],
    ['label', {}],
    'E-mail-cím *',
    0,
    ['p', {}],
    'Titkos szöveg',
    0,
    0,
    0,
  ];
  const made = (taught: Taught[]) =>
    JSON.parse(
      makeReport({ ...picture([frame(pieces)]), taught, missing: ['phone'] }, ABOUT)?.text ?? '{}',
    );

  it('goes into the report with what was missing, and its labels stay on the page', () => {
    const report = made([caption]);
    expect(PageSchema.parse(report)).toMatchObject({ taught: [caption], missing: ['phone'] });
    expect(JSON.stringify(report.files)).toContain('E-mail-cím *');
    expect(JSON.stringify(report.files)).not.toContain('Titkos');
  });

  it('is the only reason why such a label stays', () => {
    const report = made([]);
    expect(report).not.toHaveProperty('taught');
    expect(JSON.stringify(report.files)).not.toContain('E-mail-cím');
  });
});

describe('a report', () => {
  const page = [
    ['html', { lang: 'en' }],
    ['body', {}],
    ['label', { for: 'contoso-email', class: 'fxs-x secret1234 contosofield' }],
    'Email',
    0,
    [
      'input',
      { id: 'contoso-email', value: 'Zoë@contoso.com', onclick: 'x()', style: 'color:url(a)' },
    ],
    0,
    ['p', { title: 'Line one\nLine two', style: 'display:none;' }],
    'Contoso "owes" <b>me</b> & 1234',
    0,
    ['x-box', {}],
    1,
    ['iframe', { frame: '0' }],
    0,
    0,
    0,
  ] as FrameSnapshot['pieces'];
  const inner = frame([['html', {}], 'inside'], {
    url: 'https://portal.azure.com/contoso.onmicrosoft.com/?x=1',
    framePath: [0],
  });
  const report = makeReport(picture([inner, frame(page)]), ABOUT);
  const file = JSON.parse(report?.text ?? '{}');
  const html: string = file.files?.['top.html'].join('');

  it('is a page that can be replayed', () => {
    expect(PageSchema.safeParse(file).error).toBeUndefined();
    expect(file.url).toBe(
      'https://portal.azure.com/standin-b.onmicrosoft.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    );
    // Two documents of one path have two addresses, and the frame leads to its own.
    expect(Object.keys(file.documents)).toEqual([
      'https://portal.azure.com/standin-b.onmicrosoft.com/',
      'https://portal.azure.com/standin-b.onmicrosoft.com/2',
    ]);
    expect(html).toContain('src="https://portal.azure.com/standin-b.onmicrosoft.com/2?x=2"');
    expect(file).toMatchObject({ locale: 'zh-TW', expect: { page: null } });
  });

  it('keeps ties, shapes and what is hidden, and nothing else', () => {
    expect(html).toContain('<label for="n1-email" class="fxs-n2 n3 n4">Email</label>');
    expect(html).toContain('<input id="n1-email" value="person-b@standin-b.test">');
    expect(html).toContain('<div title="Xxxx xxx&#10;Xxxx xxx" style="display:none;">');
    expect(html).toContain('Xxxxxxx &quot;xxxx&quot; &lt;x&gt;xx&lt;/x&gt; &amp; 2000</div>');
    expect(html).toContain('<n2-box><template shadowrootmode="open"><iframe');
    expect(report?.text).not.toMatch(/contoso|Zoë|onclick|url\(|1234|Ada|partner\.example|5550/i);
  });

  it('closes what a page that was cut has left open', () => {
    expect(html.match(/<\/body><\/html>$/)).not.toBeNull();
    expect(makeReport(picture([frame(page, { isCut: true })]), ABOUT)?.isCut).toBe(true);
  });

  it('is none without the top frame', () => {
    expect(makeReport(picture([inner]), ABOUT)).toBe(null);
  });
});
