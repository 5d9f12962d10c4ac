/** Sentences, commands, error messages and links that programs rewrote: what they name, and what is not guessed. */

import { describe, expect, it } from 'vitest';
import { parseCustomer } from '../../../customer/domain';
import type { DomainProblem } from '../../../customer/parsed-customer';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';
const INITIAL = 'contoso.onmicrosoft.com';

const read = (text: string): string => {
  const parsed = parseCustomer(text);
  return parsed.kind === 'domain' ? parsed.ascii : parsed.kind === 'tenant-id' ? parsed.id : '';
};

describe('names its customer', () => {
  it.each([
    // Mails.
    [`Hi, the customer's domain is ${INITIAL}. Thanks`, INITIAL],
    [`Please open a ticket for Contoso. Their tenant ID is ${A}.`, A],
    ['Please help: ada@contoso.com cannot sign in', 'contoso.com'],
    ['From: ada@contoso.com', 'contoso.com'],
    [`客戶網域是${INITIAL}，謝謝`, INITIAL],
    [`Die Mandanten-ID ist ${A}, bitte prüfen`, A],
    ['客戶網域：contoso.com', 'contoso.com'],
    ['Kunde: Contoso GmbH, Domäne: contoso.de', 'contoso.de'],
    [`Contoso GmbH (contoso.de) – Mandanten-ID ${A}`, A],
    ['Contoso: contoso.com', 'contoso.com'],
    // Commands and what they print.
    [`Connect-AzAccount -Tenant ${A}`, A],
    [`Connect-AzAccount -TenantId ${INITIAL}`, INITIAL],
    ['az login --tenant contoso.com', 'contoso.com'],
    ['Connect-ExchangeOnline -DelegatedOrganization contoso.com', 'contoso.com'],
    ["AADSTS90002: Tenant 'contoso.com' not found.", 'contoso.com'],
    [`{"tenantId":"${A}"}`, A],
    // Parts of addresses.
    [`?tid=${A}`, A],
    [`&CTID=${A}`, A],
    ['delegatedOrg=contoso.com', 'contoso.com'],
    // Links.
    [`https://portal.azure.com/signin/index/${A}`, A],
    ['https://outlook.office365.com/ecp/?exsvurl=1&realm=contoso.com', 'contoso.com'],
    [`https://make.powerapps.com/environments/Default-${A}/home`, A],
    [`https://entra.microsoftonline.cn/${A}`, A],
    [
      'https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fportal.azure.com%2Fcontoso.com',
      'contoso.com',
    ],
    [`https://portal.azure.com/${INITIAL}?tid=${A}`, A],
    // Hosts before the domain.
    ['*.contoso.com', 'contoso.com'],
    ['autodiscover.contoso.com', 'contoso.com'],
  ])('%j', (text, customer) => {
    expect(read(text)).toBe(customer);
  });
});

describe('names none, and says why', () => {
  it.each<[string, DomainProblem]>([
    ['https://portal.azure.com/contoso.com?delegatedOrg=fabrikam.com', 'several'],
    [`Please look at contoso.com and ${INITIAL}`, 'several'],
    [`${INITIAL}和fabrikam.onmicrosoft.com`, 'several'],
    [`Subscription ${B}, please`, 'other-id'],
    [`Set-AzContext -Subscription ${B}`, 'other-id'],
    [`https://make.powerapps.com/environments/${B}/home`, 'no-customer'],
    ['https://portal.azure.com/[customerdomainname]', 'placeholder'],
    ['https://portal.azure.com/%7BtenantId%7D', 'placeholder'],
    ['<your-tenant>.onmicrosoft.com', 'placeholder'],
    ['{tenant}.onmicrosoft.com', 'placeholder'],
    ['undefined.onmicrosoft.com', 'placeholder'],
    [A.slice(0, -1), 'bad-id'],
    [`${A}0`, 'bad-id'],
    [A.replaceAll('-', ''), 'bad-id'],
    ['contoso.onmicrosoft', 'misspelled'],
    // A name with a dot in it is a name.
    ['Meier & Co.Ltd', 'characters'],
    ['See contoso.com for details', 'characters'],
    ['javascript:alert.com', 'characters'],
  ])('%j: %s', (text, reason) => {
    expect(parseCustomer(text)).toEqual({ kind: 'error', reason });
  });
});
