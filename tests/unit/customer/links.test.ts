import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azureLink, linkFor, linksFor, mayOpen } from '../../../customer/links';
import { isSameTenant } from '../../../customer/tenant';
import { LINKS } from '../../../portals/links';
import { tenantFrom } from '../../../portals/tenant';
import { addressHints } from '../../../portals/tenant-hints';
import { judgeDirectory } from '../../../request/directory';
import { PROFILE } from '../request/builders';

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

  it.each([
    ['microsoft-365', 'https://admin.cloud.microsoft/?delegatedOrg='],
    ['microsoft-365-support-new', 'https://admin.cloud.microsoft/?delegatedOrg='],
    ['exchange', 'https://admin.cloud.microsoft/exchange?delegatedOrg='],
    ['teams', 'https://admin.teams.microsoft.com/?delegatedOrg='],
  ] as const)(
    '%s takes the initial domain, wherever it stands among the known ones',
    (id, begin) => {
      const initial = 'contosocorp.onmicrosoft.com';
      for (const domains of [[initial], ['contoso.com', initial], [initial, 'contoso.com']]) {
        const url = linkFor(id, { domains, names: [], tenantId: TENANT }, 'public');
        expect(url?.split('#')[0]).toBe(begin + initial);
      }
      // The domain for mail coexistence is none.
      const other = ['contoso.com', 'contoso.mail.onmicrosoft.com'];
      expect(linkFor(id, { domains: other, names: [] }, 'public')).toContain('=contoso.com');
      // A tenant ID has no meaning there.
      expect(linkFor(id, tenantFrom({ tenantId: TENANT }), 'public')).toBeNull();
    },
  );

  it('keeps the domain that was typed for Azure, Entra and Intune', () => {
    const customer = { domains: ['contoso.com', 'contosocorp.onmicrosoft.com'], names: [] };
    for (const id of ['azure-domain', 'azure-new-request', 'entra', 'intune'] as const)
      expect(linkFor(id, customer, 'public')).toMatch(/\/contoso\.com(?:#|$)/);
  });

  it.each(CLOUDS)(
    'in %s, puts no address before another of which users reported that it is dead',
    (cloud) => {
      const dead = linksFor(BOTH, cloud)
        .filter(({ link }) => link.group === 'microsoft-365')
        .map(({ isReportedDead }) => isReportedDead);
      expect(dead).toEqual([...dead].sort());
      expect(dead.filter((is) => is)).toHaveLength(3);
      for (const { link, url, isReportedDead } of linksFor(BOTH, cloud))
        expect([link.id, isReportedDead]).toEqual([link.id, url?.includes('BeginClientSession')]);
    },
  );

  it('is what was asked for, when the portal opens it, and no proof of what was got', () => {
    const customer = {
      domains: ['contoso.com', 'contosocorp.onmicrosoft.com'],
      names: [],
      tenantId: TENANT,
    };
    for (const { link, url } of CLOUDS.flatMap((cloud) => linksFor(customer, cloud))) {
      const hints = url === null ? null : addressHints(new URL(url));
      const asked = hints?.delegated ?? hints?.path;
      if (!asked) continue;
      const judged = judgeDirectory({
        url: new URL(url ?? ''),
        hints: [],
        profile: PROFILE,
        intended: null,
        inBook: () => customer,
      });
      expect([link.id, judged.kind]).toEqual([link.id, 'asked']);
      expect(isSameTenant(asked, customer)).toBe(true);
    }
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
