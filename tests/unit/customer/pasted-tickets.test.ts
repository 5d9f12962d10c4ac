/** Tickets, mails and the output of commands: what a label names counts, and what merely looks like a domain does not. */

import { describe, expect, it } from 'vitest';
import { parseCustomer } from '../../../customer/domain';
import type { DomainProblem } from '../../../customer/parsed-customer';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';
const C = 'cccccccc-0000-4000-8000-000000000003';
const INITIAL = 'contoso.onmicrosoft.com';

const read = (text: string): string => {
  const parsed = parseCustomer(text);
  return parsed.kind === 'domain' ? parsed.ascii : parsed.kind === 'tenant-id' ? parsed.id : '';
};

describe('names its customer', () => {
  it.each([
    // The output of commands.
    [`ClientId : ${B}\nTenantId : ${A}\nScopes   : {User.Read}\nAuthType : Delegated`, A],
    [`TenantId : ${A}\nManagedByTenantIds : ${B}`, A],
    [
      JSON.stringify({
        id: B,
        managedByTenants: [{ tenantId: C }],
        tenantId: A,
        name: 'Production',
      }),
      A,
    ],
    [`TenantId: ${A}\nDomains: {contoso.com, ${INITIAL}}`, INITIAL],
    [`AADSTS700016: Application with identifier '${B}' was not found in the directory '${A}'.`, A],
    // What portals show, copied with its captions.
    [
      `Subscription ID\n${B}\nSubscription name\nProd\nDirectory\nContoso (${INITIAL})\nMy role\nOwner`,
      INITIAL,
    ],
    ['Kunde: contoso.com', 'contoso.com'],
    ['Contoso Ltd: contoso.com', 'contoso.com'],
    // Mails and signatures.
    ['Email: ada@contoso.com\nWebsite: www.contoso-group.com', 'contoso.com'],
    ['Partner: partner.example\nDomain: contoso.com', 'contoso.com'],
    [`Website: contoso.com\nTenant ID: ${A}`, A],
    // A line of a list.
    [`"Contoso","${A}","contoso.com","Cloud Reseller"`, 'contoso.com'],
    // Links.
    [`https://portal.azure.com/#tenantId=${A}&state=x`, A],
    [`https://portal.azure.com/signin/index/#view/X/~/Overview#tenantId=${A}`, A],
    [`https://partner.microsoft.com/dashboard/customer/${A}/account`, A],
    [`https://businesscentral.dynamics.com/${A}/admin`, A],
    ['https://businesscentral.dynamics.com/contoso.com/Production?company=X', 'contoso.com'],
    ['https%253A%252F%252Fportal.azure.com%252Fcontoso.com', 'contoso.com'],
    // Hyphens of word processors.
    [A.replaceAll('-', '\u2011'), A],
    [`Tenant ID: ${A.replaceAll('-', '\u2013')}`, A],
  ])('%j', (text, customer) => {
    expect(read(text)).toBe(customer);
  });
});

describe('names none, and says why', () => {
  it.each<[string, DomainProblem]>([
    ['customers.csv', 'file-name'],
    ['Attachment: invoice.pdf', 'characters'],
    ['invoice.pdf (2 MB)', 'characters'],
    ['Module: Microsoft.Graph', 'characters'],
    ['Scopes: {User.Read}', 'characters'],
    ['Scopes: {User.Read, Mail.Read}', 'characters'],
    ['Exception: System.Net.WebException', 'characters'],
    ['Contact: ada.lin', 'characters'],
    ['Nameserver: ns1.provider.example', 'characters'],
    ['MX: contoso-com.mail.protection.outlook.com', 'microsoft-host'],
    [`ManagedByTenantIds : {${B}}`, 'other-id'],
    ['Partner domain: partner.onmicrosoft.com', 'other-id'],
    // The identity provider is where the user comes from.
    [
      `AADSTS50020: User account from identity provider 'https://sts.windows.net/${A}/' does not exist in tenant 'Contoso'`,
      'characters',
    ],
    ['<abc@mail.gmail.com>', 'shared'],
    ['Reply-To: ada@contoso.com\nReturn-Path: <bounce@mailer.example>', 'several'],
    // A relationship, not a customer.
    [
      `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${A}-${B}`,
      'no-customer',
    ],
    [`https://make.powerapps.com/environments/${A}/home`, 'no-customer'],
  ])('%j: %s', (text, reason) => {
    expect(parseCustomer(text)).toEqual({ kind: 'error', reason });
  });
});
