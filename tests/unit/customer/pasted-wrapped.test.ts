/** Links within links, the clouds of governments and 21Vianet, marks around a word: one customer, and never a wrong one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCustomer } from '../../../customer/domain';
import type { DomainProblem } from '../../../customer/parsed-customer';
import { PORTAL_HOSTS } from '../../../portals/hosts';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';
const GOV = 'contoso.onmicrosoft.us';
const CHINA = 'contoso.partner.onmschina.cn';
const AZURE = 'https://portal.azure.com/contoso.com';
const encoded = encodeURIComponent(AZURE);

const read = (text: string): string => {
  const parsed = parseCustomer(text);
  return parsed.kind === 'domain' ? parsed.ascii : parsed.kind === 'tenant-id' ? parsed.id : '';
};

describe('names its customer', () => {
  it.each([
    // Links of other clouds.
    [`https://login.chinacloudapi.cn/${CHINA}/oauth2/authorize`, CHINA],
    [`https://partner.outlook.cn/ecp/@${CHINA}`, CHINA],
    [`https://make.powerapps.cn/environments/Default-${A}/home`, A],
    [`https://outlook.office365.us/ecp/@${GOV}`, GOV],
    [`https://endpoint.microsoft.us/${GOV}`, GOV],
    [`https://portal.office365.us/adminportal/home#/?delegatedOrg=${GOV}`, GOV],
    [`https://portal.apps.mil/Partner/BeginClientSession.aspx?CTID=${A}&CSDEST=Support`, A],
    [`https://make.gov.powerapps.us/environments/Default-${A}/home`, A],
    [`https://make.high.powerautomate.us/environments/Default-${A}/flows`, A],
    // Links within links, whoever wrapped them.
    [`https://secure-web.cisco.com/1abc/${encoded}`, 'contoso.com'],
    [`https://filter.example/wis/clicktime/v1/query?url=${encoded}&umid=x`, 'contoso.com'],
    [`https://filter.example/url?k=1&u=${AZURE}`, 'contoso.com'],
    [`https://outlook.office.com/mail/safelink.html?url=${encoded}&corid=${B}`, 'contoso.com'],
    [
      `https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=${encoded}`,
      'contoso.com',
    ],
    [
      `https://login.microsoftonline.com/contoso.com/oauth2/authorize?redirect_uri=https%3A%2F%2Fportal.azure.com%2F`,
      'contoso.com',
    ],
    [`${AZURE}<${AZURE}>`, 'contoso.com'],
    [`Link:${AZURE}`, 'contoso.com'],
    [`https://portal.azure.com/%7B${A}%7D`, A],
    // Marks around a word.
    ['‹contoso.com›', 'contoso.com'],
    ['»contoso.com«', 'contoso.com'],
    ['‚contoso.com‘', 'contoso.com'],
    ['＜contoso.com＞', 'contoso.com'],
    ['contoso.com？', 'contoso.com'],
    ['contoso.com?', 'contoso.com'],
    ['contoso.com:', 'contoso.com'],
    ['ａｄａ＠ｃｏｎｔｏｓｏ．ｃｏｍ', 'contoso.com'],
    ['ada%40contoso.com', 'contoso.com'],
    // A domain and an ID side by side.
    [`contoso.com - ${B}`, 'contoso.com'],
    [`contoso.com ${B}`, 'contoso.com'],
    [`${B} contoso.com`, 'contoso.com'],
    [`"Contoso","${B}","contoso.com"`, 'contoso.com'],
    [`@{tenantId=${A}; displayName=Contoso}`, A],
    ['テナント「contoso.onmicrosoft.com」に', 'contoso.onmicrosoft.com'],
  ])('%j', (text, customer) => {
    expect(read(text)).toBe(customer);
  });

  it('in a link to every portal of the table', () => {
    const hosts = PORTAL_HOSTS.filter(({ role }) => role !== 'frame').map(({ host }) =>
      host.replace('*.', ''),
    );
    const links = hosts.map(
      (host) => `https://${host}/dashboard/v2/customers/${A}/account?tid=${A}`,
    );
    expect(links.filter((link) => read(link) !== A)).toEqual([]);
  });
});

describe('names none, and says why', () => {
  it.each<[string, DomainProblem]>([
    // The end of a label is another customer's.
    ['bücher.onmicrosoft.com', 'characters'],
    ['Kunde bücher.onmicrosoft.com', 'characters'],
    ['my_contoso.onmicrosoft.com', 'characters'],
    ['b%C3%BCcher.onmicrosoft.com', 'characters'],
    ['contoso.onmicrosoft.comé', 'misspelled'],
    ['contoso.onmicrosoft.com\u0301', 'misspelled'],
    // No registry has these in a name, and the URL parser takes them all the same.
    ['con›toso.com', 'characters'],
    ['☎contoso.com', 'characters'],
    // What is cut off ends in an ellipsis.
    ['contoso.com…', 'characters'],
    ['contoso.onmic…', 'characters'],
    // Two customers.
    [`${AZURE}<https://portal.azure.com/fabrikam.com>`, 'several'],
    [
      `https://filter.example/?a=${encoded}&b=${encodeURIComponent('https://portal.azure.com/fabrikam.com')}`,
      'no-customer',
    ],
    ['https://filter.example/?url=https%3A%2F%2Fwww.contoso.com%2F', 'no-customer'],
    ['https://filter.example/?url=https%3A%2F%2Fportal.azure.com%2Fundefined', 'no-customer'],
    // Files of the sign-in pages.
    ['https://login.microsoftonline.com/getuserrealm.srf?login=ada@contoso.com', 'no-customer'],
    ['https://login.microsoftonline.com/login.srf', 'no-customer'],
    ['contoso.b2clogin.us', 'microsoft-host'],
    ['contoso.b2clogin.cn', 'microsoft-host'],
    [`Contoso - ${B}`, 'other-id'],
  ])('%j: %s', (text, reason) => {
    expect(parseCustomer(text)).toEqual({ kind: 'error', reason });
  });
});

it('no part of a label is taken for a customer, whatever letters the rest of it has', () => {
  const label = fc.string({
    minLength: 1,
    maxLength: 6,
    unit: fc.constantFrom(...'abz09-_üßéıñøжи\u0301%'),
  });
  const around = fc.constantFrom(
    ['', ''],
    ['Kunde ', ' bitte'],
    ['https://portal.azure.com/', ''],
    ['ada@', ''],
  );
  fc.assert(
    fc.property(label, around, (name, [before = '', after = '']) => {
      const parsed = parseCustomer(`${before}${name}.onmicrosoft.com${after}`);
      if (parsed.kind !== 'domain') return;
      expect(`${name}.onmicrosoft.com`.normalize('NFC')).toBe(parsed.unicode);
    }),
    {
      numRuns: 2000,
      examples: [
        ['%0aa', ['https://portal.azure.com/', '']],
        ['%09a', ['https://portal.azure.com/', '']],
      ],
    },
  );
});
