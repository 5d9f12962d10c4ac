import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS_MESSAGES, type FactsMessage } from '../../../messages/facts';
import { nameInHeading, nameInTrail } from '../../../page/facts/customer';
import { customerTenantIdOf, PAGES } from '../../../portals/pages';
import { EXAMPLES } from '../../../portals/pages.examples';
import { subjectOf } from '../../../portals/subject';
import { customerDomain, factsAt, noFacts } from '../../../request/facts';
import { PROFILE } from '../request/builders';

const A = '0f0e0d0c-1a2b-4c3d-8e9f-a0b1c2d3e4f5';
const B = '1a2b3c4d-5e6f-4a1b-9c2d-3e4f5a6b7c8d';
const at = (tenantId: string, page = 'account') =>
  new URL(`https://partner.microsoft.com/dashboard/v2/customers/${tenantId}/${page}`);
const PRODUCT = 'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/a.b';

describe('what a page is about', () => {
  it("is the customer's tenant ID on all of a customer's pages", () => {
    for (const example of EXAMPLES['partner-center/customer'])
      expect(subjectOf(new URL(example))).toBe(customerTenantIdOf(new URL(example)));
  });

  it('is null wherever nothing is read beside forms', () => {
    const read = ['partner-center/customer', 'partner-center/customer-list', 'marketplace/product'];
    for (const page of PAGES.filter((each) => !read.includes(each)))
      for (const example of EXAMPLES[page]) expect(subjectOf(new URL(example)), example).toBeNull();
  });

  it('tells two products apart, on the site and in the portal, but not two tabs of one', () => {
    const subject = (address: string) => subjectOf(new URL(address));
    expect(subject(`${PRODUCT}?tab=Overview`)).toBe(subject(`${PRODUCT}?tab=Plans`));
    expect(subject(PRODUCT)).not.toBe(subject(`${PRODUCT}2`));
    const blade =
      'https://portal.azure.com/#view/Microsoft_Azure_Marketplace/GalleryItemDetails/id/';
    expect(subject(`${blade}a.b`)).not.toBe(subject(`${blade}a.c`));
  });
});

describe('facts of a page', () => {
  const facts = { of: A, byFrame: { 0: { name: 'Contoso', domain: 'contoso.example' } } };

  it('hold for their own customer alone', () => {
    expect(factsAt(at(A), facts)).toMatchObject({ name: 'Contoso', domain: 'contoso.example' });
    expect(factsAt(at(A.toUpperCase(), 'subscriptions'), facts)).toMatchObject({ name: 'Contoso' });
    expect(factsAt(at(B), facts)).toEqual({});
    expect(factsAt(new URL('https://portal.azure.com/#home'), facts)).toEqual({});
    expect(factsAt(new URL('https://portal.azure.com/#home'), noFacts())).toEqual({});
  });

  it('of several frames are told together, once each; a customer by the page itself', () => {
    const joined = factsAt(new URL(PRODUCT), {
      of: subjectOf(new URL(PRODUCT)),
      byFrame: {
        0: { links: ['a.example'], settled: true },
        4: { links: ['a.example', 'b.example'], emails: ['x@a.example'], name: 'Frame' },
      },
    });
    expect(joined).toEqual({
      links: ['a.example', 'b.example'],
      emails: ['x@a.example'],
      settled: true,
    });
  });
});

describe("a customer's domain", () => {
  it.each([
    ['Contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ["the partner's own", null, 'partner.onmicrosoft.com'],
    ["one under the partner's own", null, 'emea.partner.example'],
    ['no domain at all', null],
    ['a tenant ID', null, A],
  ])('of %j is %j', (about, domain, text = about) => {
    expect(customerDomain(text, PROFILE)).toBe(domain);
  });

  it('is what the page says while no profile is set up, and none where it says nothing', () => {
    expect(customerDomain('partner.onmicrosoft.com', null)).toBe('partner.onmicrosoft.com');
    expect(customerDomain(null, PROFILE)).toBeNull();
  });
});

describe("a customer's name", () => {
  it.each([
    ['Contoso | Account', 'Contoso'],
    ['Contoso | Europe | Account', 'Contoso | Europe'],
    ['台灣公司 | 帳戶', '台灣公司'],
    ['Customers', undefined],
    [' | Account', undefined],
  ])('in the heading %j is %j', (heading, name) => {
    expect(nameInHeading(heading)).toBe(name);
  });

  it.each([
    ['Home > Customers > Customer list > Contoso', 'Contoso'],
    ['首頁 › 客戶 › 客戶清單 › 台灣公司', '台灣公司'],
    ['Home > Customers > Customer list', undefined],
    ['Home > Customers > Customer list > Contoso > Account', undefined],
  ])('in the trail %j is %j', (trail, name) => {
    expect(nameInTrail(trail)).toBe(name);
  });

  it('is never longer than what is sent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1000 }), (name) => {
        expect((nameInHeading(`${name} | Account`) ?? '').length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('a message with facts', () => {
  const customer = {
    kind: 'facts-customer',
    doc: 'a',
    url: 'https://partner.microsoft.com/',
    name: 'Contoso',
    domain: null,
  };
  const list = { kind: 'facts-list', doc: 'a', url: 'https://partner.microsoft.com/' };

  it.each([
    ['as it should be', customer, true],
    ['with more than it should hold', { ...customer, html: '<b>' }, false],
    ['with a name without end', { ...customer, name: 'x'.repeat(201) }, false],
    ['with a row', { ...list, rows: [{ tenantId: A, name: '', domain: null }] }, true],
    [
      'with a row of no customer',
      { ...list, rows: [{ tenantId: '1', name: '', domain: null }] },
      false,
    ],
    [
      'with rows without end',
      { ...list, rows: Array(201).fill({ tenantId: A, name: '', domain: null }) },
      false,
    ],
  ])('%s is taken or not', (_, message, ok) => {
    expect(
      FACTS_MESSAGES[message.kind as FactsMessage['kind']].schema.safeParse(message).success,
    ).toBe(ok);
  });
});
