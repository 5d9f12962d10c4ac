import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCustomer } from '../../../customer/domain';
import type { DomainProblem } from '../../../customer/parsed-customer';

const TENANT = '12345678-90ab-cdef-1234-567890abcdef';

const domain = (ascii: string, unicode = ascii) => ({ kind: 'domain', ascii, unicode });

describe('what people paste is read', () => {
  it.each([
    'contoso.com',
    'CONTOSO.COM ',
    ' \tcontoso.com\r\n',
    'contoso.com.',
    'contoso.com。',
    'contoso。com',
    'ｃｏｎｔｏｓｏ．ｃｏｍ',
    'https://contoso.com/',
    'https://contoso.com',
    'http://contoso.com/',
    'HTTPS://Contoso.com/',
    '//contoso.com/',
    'contoso.com/',
    '[contoso.com]',
    '[contoso.com]。',
    '<contoso.com>',
    '<https://contoso.com/>',
    '"contoso.com"',
    '“contoso.com”',
    '「contoso.com」',
    '（contoso.com）',
    '`contoso.com`',
    'contoso.com,',
    '[Contoso](https://contoso.com/)',
    'ada@contoso.com',
    'ada.lin@contoso.com',
    'mailto:ada@contoso.com',
    'mailto:ada@contoso.com?subject=Hello',
    'Ada Lin <ada@contoso.com>',
    '@contoso.com',
    '#@contoso.com',
    'ada_fabrikam.com#EXT#@contoso.com',
    'https://portal.azure.com/contoso.com',
    'https://portal.azure.com/contoso.com。',
    'portal.azure.com/contoso.com',
    'https://portal.azure.us/contoso.com',
    'https://portal.azure.cn/contoso.com#home',
    'https://ms.portal.azure.com/#@contoso.com/resource/subscriptions/1/overview',
    'https://portal.azure.com/#@contoso.com/resource/x/supportrequest',
    'https://portal.azure.com/signin/index/@contoso.com',
    'https://portal.azure.com/#%40contoso.com/dashboard',
    'https://entra.microsoft.com/contoso.com#view/x',
    'https://admin.cloud.microsoft/?delegatedOrg=contoso.com#/homepage',
    'https://admin.cloud.microsoft/exchange?x=1&delegatedOrg=contoso.com',
    'https://admin.teams.microsoft.com/?delegatedOrg=contoso.com',
    'https://admin.microsoft.com/?#/support?delegatedOrg=contoso.com',
    'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize',
  ])('%s', (input) => {
    expect(parseCustomer(input)).toEqual(domain('contoso.com'));
  });

  it('keeps the initial domain of a tenant', () => {
    expect(parseCustomer('contoso.onmicrosoft.com.')).toEqual(domain('contoso.onmicrosoft.com'));
  });

  it.each([
    ['münchen.example', 'xn--mnchen-3ya.example', 'münchen.example'],
    ['MÜNCHEN.example', 'xn--mnchen-3ya.example', 'münchen.example'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example', 'münchen.example'],
    ['https://portal.azure.com/m%C3%BCnchen.example', 'xn--mnchen-3ya.example', 'münchen.example'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah', '例え.テスト'],
    ['аpple.com', 'xn--pple-43d.com', 'аpple.com'],
    ['ﬁ.com', 'fi.com', 'fi.com'],
    ['xn--a.com', 'xn--a.com', 'xn--a.com'],
  ])('%s has the ASCII form %s', (input, ascii, unicode) => {
    expect(parseCustomer(input)).toEqual(domain(ascii, unicode));
  });

  it.each([
    TENANT,
    TENANT.toUpperCase(),
    ` {${TENANT}} `,
    `https://portal.azure.com/${TENANT}`,
    `https://portal.azure.com/${TENANT}/#@contoso.com/resource/x`,
    `https://portal.azure.com/#@${TENANT}/x`,
    `https://partner.microsoft.com/dashboard/v2/customers/${TENANT}/account`,
    `https://partner.microsoft.com/en-us/dashboard/commerce2/customers/${TENANT}/subscriptions`,
    `https://partner.microsoft.com/commerce/customers/${TENANT}/subscriptions`,
    `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${TENANT}&CSDEST=Support`,
    `https://admin.microsoft.com/Partner/BeginClientSession.aspx?ctid=${TENANT}`,
    `https://security.microsoft.com/?tid=${TENANT}`,
    `https://admin.powerplatform.microsoft.com/account/login/${TENANT}`,
  ])('tenant ID: %s', (input) => {
    expect(parseCustomer(input)).toEqual({ kind: 'tenant-id', id: TENANT });
  });
});

const long = (length: number) => `${'a.'.repeat((length - 3) / 2)}com`;

describe('the rest is refused, each for its own reason', () => {
  it.each<[string, DomainProblem]>([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['""', 'empty'],
    ['[]', 'empty'],
    ['contoso', 'no-dot'],
    ['contoso.', 'no-dot'],
    ['https://contoso/', 'no-dot'],
    ['ada@contoso', 'no-dot'],
    ['192.168.0.1', 'ip-address'],
    ['https://192.168.0.1/', 'ip-address'],
    ['0x7f.1', 'ip-address'],
    ['2130706433', 'ip-address'],
    ['１２７.０.０.１', 'ip-address'],
    ['256.1.1.1', 'ip-address'],
    ['1.2.3.4.5', 'ip-address'],
    ['::1', 'ip-address'],
    ['[::1]', 'ip-address'],
    ['https://[2001:db8::1]/', 'ip-address'],
    ['ada@127.0.0.1', 'ip-address'],
    ['contoso.com@evil.com', 'user-info'],
    ['contoso.co.uk@evil.com', 'user-info'],
    ['contoso.onmicrosoft.com@evil.com', 'user-info'],
    ['https://contoso.com@evil.com', 'user-info'],
    ['https://ada@contoso.com/', 'user-info'],
    ['https://ada:secret@contoso.com/', 'user-info'],
    ['ada:secret@contoso.com', 'user-info'],
    ['https://portal.azure.com@evil.com/contoso.com', 'user-info'],
    ['ada@grace@contoso.com', 'user-info'],
    ['contoso.com:443', 'port'],
    ['contoso.com:8080', 'port'],
    ['https://contoso.com:443/', 'port'],
    ['https://portal.azure.com:8443/contoso.com', 'port'],
    ['contoso.com/about', 'path'],
    ['https://contoso.com/about', 'no-customer'],
    ['contoso.com/../evil', 'path'],
    ['contoso.com/..', 'path'],
    ['contoso.com\\evil', 'path'],
    ['contoso.com?x', 'path'],
    ['contoso.com#x', 'path'],
    ['ada@contoso.com?x', 'path'],
    [long(255), 'too-long'],
    [`${'a'.repeat(64)}.com`, 'label-too-long'],
    [`${'ü'.repeat(60)}.com`, 'label-too-long'],
    ['contoso\u200b.com', 'invisible'],
    ['con\u00adtoso.com', 'invisible'],
    ['\u202emoc.osotnoc', 'invisible'],
    ['contoso\u200d.com', 'invisible'],
    ['con\ufefftoso.com', 'invisible'],
    ['conto\u2066so.com', 'invisible'],
    ['contoso.com\u0000', 'invisible'],
    ['https://portal.azure.com/contoso%E2%80%8B.com', 'invisible'],
    ['conto so.com', 'characters'],
    ['contoso.com\nfabrikam.com', 'several'],
    ['conto_so.com', 'characters'],
    ['-contoso.com', 'characters'],
    ['contoso-.com', 'characters'],
    ['contoso..com', 'characters'],
    ['contoso.com..', 'characters'],
    ['.contoso.com', 'characters'],
    ['conto%73o.com', 'characters'],
    ['contoso|.com', 'characters'],
    ['contoso.com,fabrikam.com', 'several'],
    ['javascript:alert(1)', 'characters'],
    ['https://portal.azure.com/contoso.com%2Fevil', 'characters'],
    ['ftp://contoso.com/', 'scheme'],
    ['chrome-extension://contoso.com/', 'scheme'],
    ['https://portal.azure.com/', 'no-customer'],
    ['portal.azure.com', 'no-customer'],
    ['https://portal.azure.com/#home', 'no-customer'],
    ['https://partner.microsoft.com/dashboard/v2/customers/list', 'no-customer'],
    ['https://login.microsoftonline.com/common/oauth2/authorize', 'no-customer'],
  ])('%j: %s', (input, reason) => {
    expect(parseCustomer(input)).toEqual({ kind: 'error', reason });
  });

  it('does not even look at a whole document', () => {
    expect(parseCustomer('a.'.repeat(9000))).toEqual({ kind: 'error', reason: 'too-long' });
  });

  it('takes the longest name there is', () => {
    expect(parseCustomer(long(253))).toEqual(domain(long(253)));
    expect(parseCustomer(`${long(253)}.`)).toEqual(domain(long(253)));
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'contoso',
      '.com',
      '.',
      '。',
      '@',
      '/',
      '\\',
      ':',
      '?',
      '#',
      '%2f',
      '[',
      ']',
      '<',
      '>',
      '..',
    ],
    ...[
      'https://',
      'portal.azure.com/',
      'ü',
      'xn--',
      '\u200b',
      '\u202e',
      ' ',
      '0x7f',
      '1',
      '-',
      '_',
    ],
    ...['ß', 'İ', '٣', '\t', '#@', 'delegatedOrg=', '?CTID=', TENANT, '"', 'ﬁ', '\ud800', '🍞'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.domain(),
    fc.emailAddress(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  );

  it('never throws, and what it accepts stays one path segment on the portal', () => {
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parseCustomer(input);
        if (parsed.kind !== 'domain') return;
        expect(parsed.ascii).toMatch(/^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/);
        const url = new URL(`https://portal.azure.com/${parsed.ascii}`);
        expect(url.origin).toBe('https://portal.azure.com');
        expect(url.pathname).toBe(`/${parsed.ascii}`);
        expect(url.search + url.hash).toBe('');
        expect(new URL(`https://${parsed.unicode}`).hostname).toBe(parsed.ascii);
      }),
      { numRuns: 5000 },
    );
  });

  it('reads its own answer as the same again', () => {
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parseCustomer(input);
        if (parsed.kind === 'domain') {
          expect(parseCustomer(parsed.ascii)).toEqual(parsed);
          expect(parseCustomer(parsed.unicode)).toEqual(parsed);
        }
        if (parsed.kind === 'tenant-id') expect(parseCustomer(parsed.id)).toEqual(parsed);
      }),
      { numRuns: 3000 },
    );
  });
});
