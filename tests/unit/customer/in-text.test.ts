/** A customer among other words: labels, names, cells, sentences, and links in the state in which they are pasted. */

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseCustomer } from '../../../customer/domain';
import type { DomainProblem } from '../../../customer/parsed-customer';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';
const ZERO = '00000000-0000-0000-0000-000000000000';
const AZURE = 'https://portal.azure.com/contoso.com';
const SESSION = 'https://admin.microsoft.com/Partner/BeginClientSession.aspx';

const read = (text: string): string => {
  const parsed = parseCustomer(text);
  return parsed.kind === 'domain' ? parsed.ascii : parsed.kind === 'tenant-id' ? parsed.id : '';
};

describe('names its customer', () => {
  it.each([
    [`Tenant ID ${A}`, A],
    [`Tenant ID\t${A}`, A],
    [`Microsoft ID\n${A}`, A],
    [`"tenantId": "${A}",`, A],
    [`tenant_id = "${A}"`, A],
    [`Directory (tenant) ID : ${A}`, A],
    [`Tenant ID (Directory ID): ${A}`, A],
    [`Mandant: ${A}`, A],
    [`Identificador de inquilino: ${A}`, A],
    [`Name\tContoso\nTenant ID\t${A}\nPrimary domain\tcontoso.com`, 'contoso.com'],
    ['Primary domain contoso.com', 'contoso.com'],
    ['Contoso Ltd. (UK) (contoso.onmicrosoft.com)', 'contoso.onmicrosoft.com'],
    ['Contoso <contoso.onmicrosoft.com>', 'contoso.onmicrosoft.com'],
    ['Contoso [contoso.com]', 'contoso.com'],
    ['Contoso - contoso.com', 'contoso.com'],
    ['Contoso – contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['Contoso, Ltd, contoso.com', 'contoso.com'],
    ['Contoso | contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    [`Contoso\t${B}\tcontoso.com`, 'contoso.com'],
    [`contoso.onmicrosoft.com (${A})`, 'contoso.onmicrosoft.com'],
    ['ada@partner.example\nCONTOSO (CONTOSO.ONMICROSOFT.COM)', 'contoso.onmicrosoft.com'],
    ['ada@contoso.com, ben@contoso.com', 'contoso.com'],
    ['contoso.com (Contoso Ltd)', 'contoso.com'],
    ['ada@contoso.com (Ada Lin)', 'contoso.com'],
    [`Tenant ID: ${A} (Contoso)`, A],
    [`Domain: contoso.com, Tenant ID: ${A}`, 'contoso.com'],
    [`Subscription ID: ${B}, Tenant ID: ${A}`, A],
    ['SMTP:ada@contoso.com', 'contoso.com'],
    [`Contoso: ${AZURE}`, 'contoso.com'],
    [`Please look at ${AZURE}#home today.`, 'contoso.com'],
  ])('%j', (text, customer) => {
    expect(read(text)).toBe(customer);
  });
});

describe('a link as it is pasted', () => {
  it.each([
    [`<${AZURE}>`, 'contoso.com'],
    [`${AZURE}).`, 'contoso.com'],
    [`${AZURE}!`, 'contoso.com'],
    [`${AZURE}?utm_source=mail&feature.x=1#home`, 'contoso.com'],
    ['https://portal.azure.com:443/contoso.com', 'contoso.com'],
    [encodeURIComponent(AZURE), 'contoso.com'],
    [`view-source:${AZURE}`, 'contoso.com'],
    [`microsoft-edge:${AZURE}`, 'contoso.com'],
    [`https://portal.azure.com/#@${A}/resource/subscriptions/${B}/overview`, A],
    [`${SESSION}?CTID=${A}&amp;CSDEST=MicrosoftStaffHub`, A],
    [`${SESSION}?csdest=ServiceStatus&ctid=${A}&utm_source=mail`, A],
    ['https://devicemanagement.microsoft.com/contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['https://outlook.office365.com/owa/contoso.com', 'contoso.com'],
    [`https://app.powerbi.com/groups/me/reports/${B}?ctid=${A}`, A],
    [`https://sts.windows.net/${A}/`, A],
    [`https://api.partnercenter.microsoft.com/v1/customers/${A}/subscriptions/${B}`, A],
    [`https://lighthouse.microsoft.com/view/x/TenantDetails.ReactView/tenantId/${A}`, A],
    [
      'https://admin.cloud.microsoft/?delegatedOrg=contoso.com&DelegatedOrg=CONTOSO.com',
      'contoso.com',
    ],
  ])('%s', (text, customer) => {
    expect(read(text)).toBe(customer);
  });
});

describe('names none, and says why', () => {
  it.each<[string, DomainProblem]>([
    // A subscription's ID looks like a tenant's.
    [`Subscription ID ${A}`, 'other-id'],
    [`Subscription ID\n${A}`, 'other-id'],
    [`Azure subscription 1 (${A})`, 'other-id'],
    [`Abonnement-ID: ${A}`, 'other-id'],
    [`訂用帳戶識別碼：${A}`, 'other-id'],
    [`Application (client) ID: ${A}`, 'other-id'],
    [`Contoso\t${A}`, 'other-id'],
    [`https://portal.azure.com/#/resource/subscriptions/${A}/overview`, 'no-customer'],
    [`https://partner.microsoft.com/commerce/granularadminaccess/${A}-${B}`, 'no-customer'],
    [
      `https://admin.cloud.microsoft/#/partners/invitation/granularAdminRelationships/${A}-${B}`,
      'no-customer',
    ],
    [`https://login.microsoftonline.com/common/adminconsent?client_id=${A}`, 'no-customer'],
    [
      'https://admin.cloud.microsoft/?delegatedOrg=contoso.com&delegatedOrg=fabrikam.com',
      'several',
    ],
    ['contoso.com, fabrikam.com', 'several'],
    ['contoso.com\nfabrikam.com', 'several'],
    ['Contoso\tcontoso.com\nFabrikam\tfabrikam.com', 'several'],
    [`Tenant ID: ${A}\nTenant ID: ${B}`, 'several'],
    ['Contoso (gmail.com)', 'shared'],
    ['Contoso (contoso.sharepoint.com)', 'microsoft-host'],
    ['contoso.azurewebsites.net', 'microsoft-host'],
    ['contoso.b2clogin.com', 'microsoft-host'],
    ['contoso-com.mail.protection.partner.outlook.cn', 'microsoft-host'],
    [ZERO, 'placeholder'],
    [`Tenant ID: ${ZERO}`, 'placeholder'],
    ['#N/A', 'placeholder'],
    ['[object Object]', 'placeholder'],
    ['{{customer.domain}}', 'placeholder'],
    ['https://admin.cloud.microsoft/?delegatedOrg=%5Bcustomerdomainname%5D', 'placeholder'],
    [`${SESSION}?CTID=${ZERO}&CSDEST=Support`, 'no-customer'],
    // A name with a dot in it is a name, and a website is no directory.
    ['Amazon.com, Inc.', 'characters'],
    ['See contoso.com for details', 'characters'],
    ['Website: https://www.contoso.com/about', 'characters'],
    ['https://portal.azure.com.evil.example/contoso.com', 'no-customer'],
  ])('%j: %s', (text, reason) => {
    expect(parseCustomer(text)).toEqual({ kind: 'error', reason });
  });
});

it('reads each character a few times at most, whatever a text repeats', () => {
  const piece = fc.string({
    minLength: 1,
    maxLength: 3,
    unit: fc.constantFrom(...' ,;|:.-@/\\#?%&=([{<>}])"\'\t\na1あ。」'),
  });
  const head = fc.constantFrom(
    '',
    'https://portal.azure.com/',
    'https://',
    'Tenant ID: ',
    'a (',
    '{"',
    '</',
    'a -\n-- --\n',
    'a=1&',
  );
  const canParse = vi.spyOn(URL, 'canParse');
  fc.assert(
    fc.property(head, piece, fc.constantFrom('', 'x', '.com', ')'), (start, part, end) => {
      const text = start + part.repeat(Math.floor(7900 / part.length)) + end;
      canParse.mockClear();
      parseCustomer(text);
      const read = canParse.mock.calls.reduce((sum, [url]) => sum + String(url).length, 0);
      expect(read).toBeLessThan(text.length * 12);
      expect(canParse.mock.calls.length).toBeLessThan(200);
    }),
  );
  canParse.mockRestore();
});
