/** Domains and links: nothing throws, nothing leads off the known hosts. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cloudOfDomain } from '../../customer/cloud';
import { parseCustomer } from '../../customer/domain';
import { azureLink, linksFor, mayOpen } from '../../customer/links';
import { DOMAIN_PROBLEMS, typedTenant } from '../../customer/parsed-customer';
import { PORTAL_HOSTS, portalHostOf } from '../../portals/hosts';
import { LINKS } from '../../portals/links';
import { OUTBOUND_HOSTS } from '../../portals/outbound';
import { cloudOf, customerTenantIdOf, pageOf, routeOf } from '../../portals/pages';
import { subjectOf } from '../../portals/subject';
import { tenantFrom } from '../../portals/tenant';
import { addressHints } from '../../portals/tenant-hints';
import { holds } from './property';
import { anyText, nearDomain } from './texts';

const CLOUDS = ['public', 'us-government', 'china'] as const;
const ASCII_DOMAIN =
  /^(?=.{3,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Written separately from the tables, not with the product's own matcher. */
const KNOWN = [
  ...PORTAL_HOSTS.map(({ host }) => host.replace(/^\*\./, '')),
  ...OUTBOUND_HOSTS,
  ...LINKS.flatMap(({ urls }) =>
    Object.values(urls as Record<string, string>).map(
      (url) => new URL(url.replace(/[{}]/g, '')).hostname,
    ),
  ),
];
/** Anything, and now and then what is sound. */
const customerText = fc.oneof(anyText, nearDomain, fc.domain(), fc.uuid());
const isKnown = (host: string) => KNOWN.some((name) => host === name || host.endsWith(`.${name}`));

describe('what is pasted as a customer', () => {
  test('is a plain domain, a tenant ID, or refused with a known reason', () => {
    const kinds = new Set<string>();
    holds('domain', 0.6, customerText, (text) => {
      const parsed = parseCustomer(text);
      kinds.add(parsed.kind);
      if (parsed.kind === 'error') expect(DOMAIN_PROBLEMS).toContain(parsed.reason);
      else if (parsed.kind === 'tenant-id') expect(parsed.id).toMatch(GUID);
      else {
        expect(parsed.ascii).toMatch(ASCII_DOMAIN);
        expect(new URL(`https://${parsed.ascii}`).hostname).toBe(parsed.ascii);
        // Read again, it is the same: nothing was lost or made up.
        expect(parseCustomer(parsed.ascii)).toMatchObject({ kind: 'domain', ascii: parsed.ascii });
        expect(new URL(`https://${parsed.unicode}`).hostname).toBe(parsed.ascii);
      }
    });
    // Of each kind there were some, or nothing would have been looked at.
    expect(kinds.size).toBe(3);
  });

  test('is never a host that the text only seems to name', () => {
    holds(
      'domain',
      0.2,
      fc.tuple(fc.domain(), fc.constantFrom('@', '/', '\\', '#', '?', ':80@', '%2f'), fc.domain()),
      ([shown, between, real]) => {
        const parsed = parseCustomer(`https://${shown}${between}${real}`);
        expect(parsed.kind === 'domain' && parsed.ascii !== shown.toLowerCase()).toBe(false);
      },
    );
  });

  test('is found in a link to a portal, or refused', () => {
    const hosts = PORTAL_HOSTS.map(({ host }) => host.replace(/^\*\./, ''));
    const places = ['', 'signin/index/@', '#@', '?delegatedOrg=', '#x?tid='];
    const link = fc
      .tuple(
        fc.constantFrom(...hosts),
        fc.constantFrom(...places),
        fc.oneof(anyText, nearDomain, fc.domain()),
      )
      .map(([host, place, rest]) => `https://${host}/${place}${rest}`);
    let found = 0;
    holds('domain', 0.2, link, (text) => {
      const parsed = parseCustomer(text);
      if (parsed.kind !== 'domain') return;
      found += 1;
      expect(parsed.ascii).toMatch(ASCII_DOMAIN);
    });
    expect(found).toBeGreaterThan(5);
  });
});

describe('links', () => {
  test('lead to the known hosts alone, whatever the customer is called', () => {
    const customer = fc.record({ domain: customerText, tenantId: customerText });
    let links = 0;
    holds('link', 0.5, customer, (key) => {
      for (const cloud of CLOUDS) {
        for (const { url } of linksFor(tenantFrom(key), cloud)) {
          if (url === null) continue;
          links += 1;
          const { protocol, hostname, username, password, port } = new URL(url);
          expect([protocol, username, password, port, isKnown(hostname)]).toEqual([
            'https:',
            '',
            '',
            '',
            true,
          ]);
        }
      }
    });
    expect(links).toBeGreaterThan(100);
  });

  test('to the Azure portal are the host, a slash, and the customer', () => {
    let taken = 0;
    holds('link', 0.2, customerText, (text) => {
      const parsed = parseCustomer(text);
      if (parsed.kind === 'error') return;
      taken += 1;
      const customer = typedTenant(parsed);
      const name = parsed.kind === 'domain' ? parsed.ascii : parsed.id;
      expect(CLOUDS.map((cloud) => azureLink(customer, cloud))).toEqual([
        `https://portal.azure.com/${name}`,
        `https://portal.azure.us/${name}`,
        `https://portal.azure.cn/${name}`,
      ]);
      expect(CLOUDS).toContain(cloudOfDomain(name));
    });
    expect(taken).toBeGreaterThan(5);
  });

  test('anybody’s address is a portal’s only on a portal’s host', () => {
    const address = fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'https://x@', 'https://portal.azure.com@', 'ftp://'),
        fc.constantFrom(
          '',
          'portal.azure.com',
          'xportal.azure.com',
          'ms.portal.azure.com',
          'portal.azure.com.',
        ),
        fc.constantFrom('', '.evil.example', ':8443', '.', '-evil.example'),
        anyText,
      )
      .map(([scheme, host, tail, rest]) => `${scheme}${host}${tail}/${rest}`);
    let portals = 0;
    holds('link', 0.3, address, (text) => {
      if (!URL.canParse(text)) return;
      const url = new URL(text);
      const row = portalHostOf(url);
      if (row) portals += 1;
      if (row)
        expect([url.protocol, url.port, isKnown(url.hostname)]).toEqual(['https:', '', true]);
      if (mayOpen(url)) {
        expect([url.protocol, url.port, url.username, isKnown(url.hostname)]).toEqual([
          'https:',
          '',
          '',
          true,
        ]);
      }
      if (pageOf(url)) expect(row).toBeDefined();
      expect(CLOUDS).toContain(cloudOf(url));
      expect(customerTenantIdOf(url) ?? '12345678-90ab-cdef-1234-567890abcdef').toMatch(GUID);
      expect(typeof routeOf(url)).toBe('string');
      const { path, delegated, hint } = addressHints(url);
      for (const found of [path, delegated, hint]) {
        for (const domain of found?.domains ?? []) expect(domain).toMatch(/^[a-z0-9.-]+$/);
      }
      expect((subjectOf(url) ?? '').length).toBeLessThanOrEqual(2000);
    });
    expect(portals).toBeGreaterThan(5);
  });
});
