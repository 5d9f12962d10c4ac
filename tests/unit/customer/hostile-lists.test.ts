/** Lists made to stall or to stop the page that reads them. */

import { describe, expect, it } from 'vitest';
import { readText } from '../../../components/customers/table';
import { A, imported } from './a-list';

const nested = (depth: number, inner: string) => '{"a":'.repeat(depth) + inner + '}'.repeat(depth);

describe('a list in JSON', () => {
  it.each([
    ['of objects in objects without end', nested(100_000, '1')],
    ['of lists in lists without end', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'in which every record has names of its own',
      JSON.stringify(
        Array.from({ length: 20_000 }, (_, at) => ({ [`name${at}`]: 'Contoso', domain: at })),
      ),
    ],
  ])('%s is no table', (_name, text) => {
    expect(readText(text)).toBe('no-table');
  });

  it('is read as far as its names go', () => {
    const record = { name: 'Contoso', tenantId: A, domain: 'contoso.com' };
    const text = JSON.stringify([{ ...record, more: JSON.parse(nested(9, '1')) }]);
    expect(imported(text)).toMatchObject({ rows: [`Contoso ${A} contoso.com`] });
  });

  it('sets nothing for all objects by a name that they inherit', () => {
    readText('[{"__proto__":{"domain":"evil.example"},"name":"Contoso","domain":"contoso.com"}]');
    expect(Object.prototype).not.toHaveProperty('domain');
  });
});
