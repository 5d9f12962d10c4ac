import { expect, test } from 'vitest';
import { optionsFor } from '../../../../components/popup/option';
import { parseCustomer } from '../../../../customer/domain';
import { type Customer, NOTHING_KNOWN, NOTHING_OWN } from '../../../../customer/record';
import { indexOf } from '../../../../customer/search-index';
import { tenantFrom } from '../../../../portals/tenant';
import type { Assessment } from '../../../../request/finding';

const TAB = {
  customer: tenantFrom({ domain: 'contoso.onmicrosoft.com', name: 'CONTOSO' }),
  cloud: 'public',
} as Assessment;

const known = (name: string, domain: string): Customer => ({
  ...NOTHING_KNOWN,
  ...NOTHING_OWN,
  id: domain,
  name,
  domain,
  lastOpened: 0,
  proposed: null,
});

const found = (text: string, customers: Customer[], assessment: Assessment | null = TAB) =>
  optionsFor({
    text,
    parsed: parseCustomer(text),
    book: { index: indexOf(customers), choices: {} as never, mayLookUp: false },
    assessment,
    kept: null,
  }).map(({ name, from }) => `${name} (${from})`);

test("the current tab's customer is found by name without being in the book", () => {
  expect(found('contoso', [])).toEqual(['CONTOSO (tab)']);
  expect(found('fabrikam', [])).toEqual([]);
  expect(found('contoso', [], null)).toEqual([]);
});

test('after those of the book, and in sight however many these are', () => {
  const many = Array.from({ length: 9 }, (_, n) => known(`Contoso ${n}`, `contoso${n}.example`));
  const names = found('contoso', many);
  expect(names).toHaveLength(6);
  expect(names.at(-1)).toBe('CONTOSO (tab)');
});

test('once, where the book has it', () => {
  expect(found('contoso', [known('Contoso', 'contoso.onmicrosoft.com')])).toEqual([
    'Contoso (book)',
  ]);
});
