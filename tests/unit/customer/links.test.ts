import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azureLink, linkFor, linksFor, mayOpen } from '../../../customer/links';
import { LINKS } from '../../../portals/links';
import { tenantFrom } from '../../../portals/tenant';

const TENANT = '12345678-90ab-cdef-1234-567890abcdef';
const BOTH = tenantFrom({ domain: 'contoso.com', tenantId: TENANT });
const CLOUDS = ['public', 'us-government', 'china'] as const;

describe('the table', () => {
  it('names every link once, with its source and date', () => {
    expect(new Set(LINKS.map(({ id }) => id)).size).toBe(LINKS.length);
    for (const { source, date } of LINKS) {
      expect(source.length).toBeGreaterThan(10);
      expect(date).toMatch(/^20\d\d-\d\d$/);
    }
  });

  it.each(CLOUDS)('fills in every link of %s', (cloud) => {
    for (const { link, url } of linksFor(BOTH, cloud)) {
      expect(url, link.id).not.toBeNull();
      expect(url, link.id).not.toMatch(/[{}]|%7B/i);
      expect(url, link.id).toMatch(new RegExp(`contoso\\.com|${TENANT}`));
    }
  });

  it('keeps what goes beyond support requests apart', () => {
    expect(LINKS.flatMap((link) => ('extra' in link ? [link.id] : []))).toEqual([
      'exchange',
      'teams',
      'defender',
      'purview',
      'power-platform',
    ]);
  });
});

describe('the addresses', () => {
  it.each([
    ['azure-domain', 'public', 'https://portal.azure.com/contoso.com'],
    ['azure-tenant', 'public', `https://portal.azure.com/${TENANT}`],
    ['azure-domain', 'us-government', 'https://portal.azure.us/contoso.com'],
    ['azure-domain', 'china', 'https://portal.azure.cn/contoso.com'],
    ['microsoft-365', 'public', 'https://admin.cloud.microsoft/?delegatedOrg=contoso.com'],
    [
      'microsoft-365-support',
      'public',
      `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${TENANT}&CSDEST=Support`,
    ],
    [
      'partner-account',
      'us-government',
      `https://partner.microsoft.com/dashboard/v2/customers/${TENANT}/account`,
    ],
  ] as const)('%s in %s', (id, cloud, url) => {
    expect(linkFor(id, BOTH, cloud)).toBe(url);
  });

  it('goes by the initial domain where the admin centers want it, and says where it is not known', () => {
    const of = (...domains: string[]) =>
      linksFor({ domains, names: [] }, 'public').find(({ link }) => link.id === 'microsoft-365');
    const initialDomain = 'contosocorp.onmicrosoft.com';
    expect(of('contoso.com', initialDomain)).toMatchObject({
      url: `https://admin.cloud.microsoft/?delegatedOrg=${initialDomain}`,
      guessed: false,
    });
    expect(of(initialDomain)?.guessed).toBe(false);
    expect(of('contoso.com')).toMatchObject({
      url: 'https://admin.cloud.microsoft/?delegatedOrg=contoso.com',
      guessed: true,
    });
    expect(of('evil.example/')?.url).toBeNull();
  });

  it('puts no address first of which users reported that it answers no more', () => {
    const dead = linksFor(BOTH, 'public')
      .filter(({ link }) => link.group === 'microsoft-365')
      .map(({ isReportedDead }) => isReportedDead);
    expect(dead).toEqual([false, false, true, true, true]);
  });

  it('says what a link needs', () => {
    const needs = (parts: Parameters<typeof tenantFrom>[0], id: string) =>
      linksFor(tenantFrom(parts), 'public').find(({ link }) => link.id === id)?.needs;
    expect(needs({ domain: 'contoso.com' }, 'azure-tenant')).toBe('tenant-id');
    expect(needs({ tenantId: TENANT }, 'azure-domain')).toBe('domain');
    expect(needs({ tenantId: TENANT }, 'entra')).toBeNull();
    expect(needs({}, 'entra')).toBe('domain');
  });

  it('prefers the domain for Azure, and takes the tenant ID where there is none', () => {
    expect(azureLink(BOTH, 'public')).toBe('https://portal.azure.com/contoso.com');
    expect(azureLink(tenantFrom({ tenantId: TENANT }), 'china')).toBe(
      `https://portal.azure.cn/${TENANT}`,
    );
    expect(azureLink(tenantFrom({}), 'public')).toBeNull();
  });

  it.each([
    '..',
    'contoso',
    'a/b.c',
    'contoso.com@evil.com',
    'contoso.com#',
    'münchen.example',
    '',
  ])('takes %j for no domain', (domain) =>
    expect(azureLink(tenantFrom({ domain }), 'public')).toBeNull(),
  );
});

describe('whatever the customer', () => {
  it('no link leaves the known hosts', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.uuid(), fc.webUrl());
    fc.assert(
      fc.property(value, value, fc.constantFrom(...CLOUDS), (domain, tenantId, cloud) => {
        for (const { link, url } of linksFor(tenantFrom({ domain, tenantId }), cloud)) {
          if (url === null) continue;
          const template = new URL((link.urls[cloud] ?? '').replaceAll(/[{}]/g, ''));
          expect(new URL(url).host).toBe(template.host);
          expect(mayOpen(new URL(url))).toBe(true);
        }
      }),
    );
  });
});

describe('what may be opened', () => {
  it.each([
    ['https://portal.azure.com/contoso.com', true],
    ['https://security.microsoft.com/?tid=x', true],
    ['http://portal.azure.com/contoso.com', false],
    ['https://ada@portal.azure.com/', false],
    ['https://portal.azure.com:8443/', false],
    ['https://portal.azure.com.evil.example/', false],
    ['https://sandbox-1.reactblade.portal.azure.net/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
  ])('%s: %s', (url, allowed) => expect(mayOpen(new URL(url))).toBe(allowed));
});
