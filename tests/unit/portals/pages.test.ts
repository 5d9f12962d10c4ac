import { describe, expect, it } from 'vitest';
import {
  cloudOf,
  customerTenantIdOf,
  PAGES,
  PREDICATES,
  pageOf,
  routeOf,
} from '../../../portals/pages';
import { EXAMPLES } from '../../../portals/pages.examples';

const examples = Object.entries(EXAMPLES).flatMap(([page, urls]) =>
  urls.map((url) => ({ page, url })),
);

describe('the pages', () => {
  it('have examples, none twice', () => {
    for (const page of PAGES) expect(EXAMPLES[page].length, page).toBeGreaterThan(3);
    const urls = examples.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it.each(examples)('$url is $page', ({ page, url }) => {
    expect(pageOf(new URL(url)) ?? 'none').toBe(page);
  });

  it.each(PAGES)('%s is true for its own examples and no others', (page) => {
    const taken = examples.filter(({ url }) => PREDICATES[page](new URL(url)));
    expect(taken.map(({ url }) => url)).toEqual([...EXAMPLES[page]]);
  });

  it('do not depend on the case of paths and routes', () => {
    for (const { page, url } of examples) {
      if (page === 'none') continue;
      const { origin } = new URL(url);
      const lower = new URL(origin + url.slice(origin.length).toLowerCase());
      expect(pageOf(lower), url).toBe(page);
    }
  });
});

describe('routeOf', () => {
  it('decodes what can be decoded', () => {
    expect(routeOf(new URL('https://portal.azure.com/#a%2Fb'))).toBe('a/b');
    expect(routeOf(new URL('https://portal.azure.com/#%E0%A4%A'))).toBe('%E0%A4%A');
  });
});

describe('cloudOf', () => {
  it.each([
    ['https://portal.azure.com/', 'public'],
    ['https://sandbox-1.reactblade.portal.azure.net/', 'public'],
    ['https://portal.azure.us/', 'us-government'],
    ['https://ms.portal.azure.us/', 'us-government'],
    ['https://portal.azure.cn/', 'china'],
    ['https://portal.office365.us/', 'us-government'],
    ['https://portal.apps.mil/adminportal/home', 'us-government'],
    ['https://portal.partner.microsoftonline.cn/AdminPortal', 'china'],
    ['https://partner.partnercenter.microsoftonline.cn/', 'china'],
    ['https://example.org/', 'public'],
  ])('%s is %s', (url, cloud) => {
    expect(cloudOf(new URL(url))).toBe(cloud);
  });
});

describe('customerTenantIdOf', () => {
  it('finds the tenant ID in every address of a customer', () => {
    for (const url of EXAMPLES['partner-center/customer']) {
      expect(customerTenantIdOf(new URL(url)), url).toBe('0f0e0d0c-1a2b-4c3d-8e9f-a0b1c2d3e4f5');
    }
  });

  it('finds none elsewhere', () => {
    for (const { page, url } of examples) {
      if (page !== 'partner-center/customer')
        expect(customerTenantIdOf(new URL(url)), url).toBeNull();
    }
  });
});
