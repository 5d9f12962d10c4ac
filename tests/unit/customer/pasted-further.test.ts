/** Links rewritten by browsers and mail filters, output of programs, lists, mails: one customer, or the reason why not. */

import { describe, expect, it } from 'vitest';
import { cloudOfDomain } from '../../../customer/cloud';
import { parseCustomer } from '../../../customer/domain';
import { linksFor } from '../../../customer/links';
import type { DomainProblem } from '../../../customer/parsed-customer';
import { CLOUDS } from '../../../portals/hosts';
import { tenantFrom } from '../../../portals/tenant';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';
const C = 'cccccccc-0000-4000-8000-000000000003';
const INITIAL = 'contoso.onmicrosoft.com';
const AZURE = 'https://portal.azure.com/contoso.com';
const encoded = encodeURIComponent(AZURE);

const read = (text: string): string => {
  const parsed = parseCustomer(text);
  return parsed.kind === 'domain' ? parsed.ascii : parsed.kind === 'tenant-id' ? parsed.id : '';
};

/** A link as browsers and people change it; what it names stays. */
const CHANGES: Readonly<Record<string, (url: URL) => string>> = {
  'a parameter before': (url) =>
    url.href.replace('?', '?ref=mail&').replace(/^([^?#]+)(#|$)/, '$1?x=1$2'),
  'a parameter behind': (url) => {
    const changed = new URL(url);
    changed.searchParams.append('utm_source', 'mail');
    return changed.href;
  },
  'capital letters in the host': (url) => url.href.replace(url.host, url.host.toUpperCase()),
  'capital letters in a parameter': (url) =>
    url.href.replace(/[?&][\w]+=/g, (name) => name.toUpperCase()),
  'an encoded value': (url) => url.href.replace('contoso.com', 'contoso%2Ecom'),
  'a fragment': (url) => (url.hash ? url.href : `${url.href}#home`),
  http: (url) => url.href.replace('https:', 'http:'),
  'no scheme': (url) => url.href.replace('https://', ''),
  brackets: (url) => `<${url.href}>`,
  Markdown: (url) => `[Contoso](${url.href})`,
  'Markdown with a title': (url) => `[Contoso](<${url.href}> "Open the portal")`,
  markup: (url) => `<a class="x" href="${url.href}">Contoso</a>`,
  'a name before': (url) => `Contoso: ${url.href}`,
  'Safe Links': (url) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url.href)}&data=05%7Cada%40partner.example%7C${B}&reserved=0`,
  'Safe Links of GCC High': (url) =>
    `https://usgcc.safelinks.protection.office365.us/?url=${encodeURIComponent(url.href)}`,
  'a portal’s mail': (url) =>
    `https://nam.safelink.emails.azure.net/redirect/?destination=${encodeURIComponent(url.href)}&p=x`,
  Proofpoint: (url) => `https://urldefense.com/v3/__${url.href}__;Iw!!abc$`,
  'a search engine': (url) => `https://www.google.com/url?q=${encodeURIComponent(url.href)}&sa=D`,
};

describe.each(CLOUDS)('every link that we make for the cloud %s, changed', (cloud) => {
  const customer = { domain: 'contoso.com', tenantId: A };
  const urls = linksFor(tenantFrom(customer), cloud).flatMap(({ url }) => url ?? []);
  it.each(Object.entries(CHANGES))('%s', (_, change) => {
    const changed = urls.map((url) => change(new URL(url)));
    expect(changed.filter((text) => !Object.values(customer).includes(read(text)))).toEqual([]);
  });
});

describe('names its customer', () => {
  it.each([
    // Links.
    [
      `https://portal.azure.com/?feature.x=true#@${INITIAL}/resource/subscriptions/${B}/overview`,
      INITIAL,
    ],
    [
      `https://portal.azure.com/#blade/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/Overview/tenantId/${A}`,
      A,
    ],
    [`https://portal.azure.com/#view/Microsoft_AAD_IAM/TenantOverview.ReactView?tenantId=${A}`, A],
    [
      'https://admin.microsoft.com/adminportal/home#/support/requests?delegatedOrg=contoso.com',
      'contoso.com',
    ],
    [`https://make.powerautomate.com/environments/Default-${A}/flows`, A],
    [
      `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=${B}&domain_hint=contoso.com`,
      'contoso.com',
    ],
    [
      `https://gbr01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://eur01.safelinks.protection.outlook.com/?url=${encoded}`)}`,
      'contoso.com',
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__portal.azure.com_contoso.com&d=x',
      'contoso.com',
    ],
    [`https://linkprotect.cudasvc.com/url?a=${encoded}&c=x`, 'contoso.com'],
    // Parts of links.
    [`#@contoso.com/resource/subscriptions/${B}`, 'contoso.com'],
    [`tenantId=${A}&subscriptionId=${B}`, A],
    ['?source=mail&delegatedOrg=contoso.com', 'contoso.com'],
    // Lists, emphasis, marks at the ends.
    ['• contoso.com', 'contoso.com'],
    ['1. contoso.com', 'contoso.com'],
    ['> contoso.com', 'contoso.com'],
    ['**contoso.com**', 'contoso.com'],
    ['_contoso.com_', 'contoso.com'],
    ['\u200bcontoso.com', 'contoso.com'],
    ['\ufeffcontoso.com', 'contoso.com'],
    [`\u202a${A}\u202c`, A],
    ['contoso.com\u200e', 'contoso.com'],
    // Blocks of lines.
    [`Tenant ID: ${A}\nSubscription ID: ${B}\nDomain: ${INITIAL}`, INITIAL],
    [`Subscription ID: ${B}\nTenant ID: ${A}`, A],
    [`Object ID: ${B}\nTenant ID: ${A}`, A],
    [
      `Name: Contoso\nMicrosoft ID: ${A}\nPrimary domain name: ${INITIAL}\nRelationship: Cloud Reseller`,
      INITIAL,
    ],
    [`Company name\nContoso\nMicrosoft ID\n${A}\nPrimary domain name\n${INITIAL}`, INITIAL],
    [`Tenant ID\n${A}\nCopy to clipboard`, A],
    [`租户 ID：${A}\n订阅 ID：${B}`, A],
    [`Identyfikator katalogu: ${A}`, A],
    [`Klientorganisations-ID: ${A}`, A],
    [`Lejer-id: ${A}`, A],
    [`Azure AD Tenant ID: ${A}`, A],
    // Signatures.
    [
      'Best regards,\nAda Lin\nIT Manager | Contoso Ltd\nT +49 30 1234567 | ada@contoso.com\nwww.contoso.com',
      'contoso.com',
    ],
    ['Ada Lin\nContoso\nada@contoso.com\nhttps://www.linkedin.com/company/contoso', 'contoso.com'],
    ['"Ada Lin" <ada@contoso.com>; "Ben" <ben@contoso.com>', 'contoso.com'],
    // Output of programs.
    [`{"customerId":"${A}","defaultDomainName":"${INITIAL}","displayName":"Contoso"}`, INITIAL],
    [`{\n  "id": "${B}",\n  "tenantId": "${A}",\n  "subscriptionId": "${C}"\n}`, A],
    [`{"partner":{"tenantId":"${B}"},"customer":{"tenantId":"${A}"}}`, A],
    [`<tenantId>${A}</tenantId>`, A],
    [`<tr><td>Contoso</td><td>contoso.com</td></tr>`, 'contoso.com'],
    [`AZURE_TENANT_ID=${A}`, A],
    [`export ARM_TENANT_ID="${A}"`, A],
    [`$tenantId = '${A}'`, A],
    [
      `CustomerId        : ${A}\nDefaultDomainName : ${INITIAL}\nDisplayName       : Contoso`,
      INITIAL,
    ],
    [
      `Account             TenantId                             Environment\n-------             --------                             -----------\nada@partner.example ${A} AzureCloud`,
      A,
    ],
    [`Account: ada@partner.example\nTenant ID: ${A}`, A],
    // Records of the domain name system.
    ['enterpriseregistration.contoso.com', 'contoso.com'],
    ['lyncdiscover.contoso.com', 'contoso.com'],
    ['_dmarc.contoso.com', 'contoso.com'],
    ['selector1-contoso-com._domainkey.contoso.onmicrosoft.com', INITIAL],
    // Full width, as East Asian keyboards type.
    [
      A.toUpperCase().replace(/[!-~]/g, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      ),
      A,
    ],
  ])('%j', (text, customer) => {
    expect(read(text)).toBe(customer);
  });
});

describe('names none, and says why', () => {
  it.each<[string, DomainProblem]>([
    ['contoso.com (formerly fabrikam.com)', 'several'],
    ['contoso.com or fabrikam.com', 'several'],
    [`${AZURE} and https://portal.azure.com/fabrikam.com`, 'several'],
    ['ada@contoso.com and ben@fabrikam.com', 'several'],
    [`https://portal.azure.com/${A}?tid=${B}`, 'several'],
    [JSON.stringify({ value: [{ customerId: A }, { customerId: B }] }), 'several'],
    [
      `CustomerId                           Name\n----------                           ----\n${A} Contoso\n${B} Fabrikam`,
      'several',
    ],
    [
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://www.contoso.com/news')}`,
      'no-customer',
    ],
    // IDs of something else.
    [`${A}-${B}`, 'other-id'],
    [`urn:uuid:${A}`, 'other-id'],
    [`Our partner tenant ID is ${A}`, 'other-id'],
    [`Reseller tenant ID: ${A}`, 'other-id'],
    [`{"partner":{"tenantId":"${B}"}}`, 'other-id'],
    [`Trace ID: ${A}\nCorrelation ID: ${B}\nTimestamp: 2026-11-30 10:00:00Z`, 'other-id'],
    [`/subscriptions/${A}/resourceGroups/rg`, 'no-customer'],
    [`subscriptionId=${A}&x=1`, 'other-id'],
    // Placeholders.
    ['xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'placeholder'],
    ['https://portal.azure.com/YOURTENANT.onmicrosoft.com', 'placeholder'],
    ['your-domain.onmicrosoft.com', 'placeholder'],
    ['$tenantId', 'placeholder'],
    // Known inside a network only.
    ['contoso.local', 'internal'],
    ['dc01.contoso.lan', 'internal'],
    ['ada@contoso.internal', 'internal'],
    // Nearly an initial domain.
    ['contoso.onmircosoft.com', 'misspelled'],
    ['contoso.onmicrosoft.co', 'misspelled'],
    ['contoso.onmicrosoft.cn', 'misspelled'],
    ['contoso.onmicosoft.com', 'misspelled'],
    // Everybody's.
    ['ada@bluewin.ch', 'shared'],
    ['ada@ms45.hinet.net', 'shared'],
    ['ada@yandex.com.tr', 'shared'],
    ['contoso.visualstudio.com', 'microsoft-host'],
    ['contoso.us.portal.cloudappsecurity.com', 'microsoft-host'],
    ['ada:pw@contoso.com', 'user-info'],
    ['\u202econtoso.com', 'invisible'],
    ['con\u200btoso.com', 'invisible'],
  ])('%j: %s', (text, reason) => {
    expect(parseCustomer(text)).toEqual({ kind: 'error', reason });
  });
});

it('a directory of 21Vianet is in China by its name', () => {
  expect(
    ['contoso.partner.onmschina.cn', 'contoso.onmschina.cn', 'contoso.cn'].map(cloudOfDomain),
  ).toEqual(['china', 'china', 'public']);
});
