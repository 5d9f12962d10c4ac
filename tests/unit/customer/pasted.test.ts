/** What people really paste into the popup. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCustomer } from '../../../customer/domain';
import { linksFor } from '../../../customer/links';
import type { DomainProblem } from '../../../customer/parsed-customer';
import { unwrap } from '../../../customer/unwrap';
import type { Cloud } from '../../../portals/hosts';
import { tenantFrom } from '../../../portals/tenant';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';
const C = 'cccccccc-0000-4000-8000-000000000003';

const read = (text: string): string => {
  const parsed = parseCustomer(text);
  return parsed.kind === 'domain' ? parsed.ascii : parsed.kind === 'tenant-id' ? parsed.id : '';
};

describe('names its customer', () => {
  it.each([
    ['https://www.contoso.com/', 'contoso.com'],
    ['www.contoso.com', 'contoso.com'],
    ['WWW.CONTOSO.CO.UK', 'contoso.co.uk'],
    ['www.com', 'www.com'],
    [
      'https://admin.exchange.microsoft.com/?delegatedOrg=contoso.onmicrosoft.com',
      'contoso.onmicrosoft.com',
    ],
    [
      'https://admin.exchange.microsoft.com/?landingpage=homepage&delegatedOrg=contoso.com#/',
      'contoso.com',
    ],
    ['https://outlook.office365.com/ecp/@contoso.com/', 'contoso.com'],
    ['https://outlook.office.com/mail/@contoso.com/inbox', 'contoso.com'],
    ['https://endpoint.microsoft.com/contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    [`https://lighthouse.microsoft.com/#/tenants/${A}`, A],
    [`https://lighthouse.microsoft.com/#/tenants/${A}/users`, A],
    [`https://partner.microsoft.com/commerce/granularadminaccess/${A}-${B}/customers/${C}`, C],
    [`https://security.microsoft.com/homepage?tid=${A}`, A],
    [`https://compliance.microsoft.com/?tid=${A}`, A],
    ['https://portal.azure.com/?tid=contoso.com', 'contoso.com'],
    ['https://portal.azure.com/@contoso.com', 'contoso.com'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fportal.azure.com%2Fcontoso.com&data=x',
      'contoso.com',
    ],
    ['Contoso (contoso.onmicrosoft.com)', 'contoso.onmicrosoft.com'],
    ['CONTOSO, LTD. (CONTOSO.ONMICROSOFT.COM)', 'contoso.onmicrosoft.com'],
    ['株式会社コントソ（contoso.co.jp）', 'contoso.co.jp'],
    [`Contoso (${A})`, A],
    ['contoso.com (contoso.com)', 'contoso.com'],
    [`Tenant ID: ${A}`, A],
    [`tenant id = ${A.toUpperCase()}`, A],
    [`租用戶識別碼：${A}`, A],
    [`Microsoft ID: {${A}}`, A],
    ['Primary domain: contoso.com', 'contoso.com'],
    ['Domäne: contoso.de', 'contoso.de'],
    ['ada_partner.example#EXT#@contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['contoso.onmicrosoft.us', 'contoso.onmicrosoft.us'],
    ['contoso.partner.onmschina.cn', 'contoso.partner.onmschina.cn'],
    ['contoso.mail.onmicrosoft.com', 'contoso.mail.onmicrosoft.com'],
    ['NETORGFT1234567.onmicrosoft.com', 'netorgft1234567.onmicrosoft.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['contoso。com', 'contoso.com'],
    [`{${A.toUpperCase()}}`, A],
  ])('%s', (text, customer) => {
    expect(read(text)).toBe(customer);
  });

  it.each<Cloud>(['public', 'us-government', 'china'])('every link that we make, %s', (cloud) => {
    const customer = { domain: 'contoso.com', tenantId: A };
    const made = linksFor(tenantFrom(customer), cloud).filter(({ url }) => url !== null);
    expect(made.length).toBeGreaterThan(8);
    expect(
      made.filter(({ url }) => !Object.values(customer).includes(read(url as string))),
    ).toEqual([]);
  });
});

describe('names none, and says why', () => {
  it.each<[string, DomainProblem]>([
    ['contoso.sharepoint.com', 'microsoft-host'],
    ['https://contoso-my.sharepoint.com/', 'microsoft-host'],
    ['https://contoso.sharepoint.com/sites/team', 'no-customer'],
    ['contoso-com.mail.protection.outlook.com', 'microsoft-host'],
    ['contoso.crm4.dynamics.com', 'microsoft-host'],
    ['ada@microsoft.com', 'microsoft-host'],
    ['https://learn.microsoft.com/asp.net/core', 'no-customer'],
    ['https://admin.exchange.microsoft.com/', 'no-customer'],
    ['https://endpoint.microsoft.com/#home', 'no-customer'],
    ['https://admin.cloud.microsoft/?delegatedOrg=undefined', 'no-customer'],
    ['https://portal.azure.com/undefined', 'no-customer'],
    ['https://eur01.safelinks.protection.outlook.com/?url=nothing', 'no-dot'],
    ['onmicrosoft.com', 'shared'],
    ['mail.onmicrosoft.com', 'shared'],
    ['partner.onmschina.cn', 'shared'],
    ['co.uk', 'shared'],
    ['someone@gmail.com', 'shared'],
    ['someone@yahoo.co.jp', 'shared'],
    ['undefined', 'placeholder'],
    ['null', 'placeholder'],
    ['[customerdomainname]', 'placeholder'],
    ['{tenantId}', 'placeholder'],
    ['<customer domain>', 'placeholder'],
    ['%DOMAIN%', 'placeholder'],
    ['Tenant ID: undefined', 'placeholder'],
    [`Subscription ID: ${A}`, 'other-id'],
    [`Object ID: ${A}`, 'other-id'],
    ['fabrikam.com (contoso.com)', 'several'],
    ['Contoso', 'no-dot'],
    ['Contoso Ltd', 'characters'],
  ])('%s: %s', (text, reason) => {
    expect(parseCustomer(text)).toEqual({ kind: 'error', reason });
  });
});

describe('unwrapping', () => {
  it('takes nested brackets and commas off, however many', () => {
    const depth = 1000;
    expect(unwrap(`${'(['.repeat(depth)}contoso.com${'])'.repeat(depth)}${','.repeat(2000)}`)).toBe(
      'contoso.com',
    );
  });

  it('looks at each of a hundred thousand commas a few times at most', () => {
    const steps = (length: number): number => {
      let count = 0;
      const text = new Proxy(Object(`contoso.com${','.repeat(length)}`), {
        get: (target, key) => {
          count += 1;
          const value = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      expect(unwrap(text)).toBe('contoso.com');
      return count;
    };
    expect(steps(100_000)).toBeLessThan(10.1 * steps(10_000));
    expect(steps(100_000)).toBeLessThan(10 * 100_000);
    expect(parseCustomer(','.repeat(100_000))).toEqual({ kind: 'error', reason: 'too-long' });
  });

  it('never grows a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(text.includes(unwrap(text))).toBe(true);
      }),
    );
  });
});
