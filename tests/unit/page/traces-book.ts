/** A customer book for the tests of texts, and what a text says with it: through filter and hashes, as in the browser. */

import type { Customer, CustomerFacts } from '../../../customer/record';
import { idOf, NOTHING_KNOWN, NOTHING_OWN } from '../../../customer/record';
import { traceIndex } from '../../../customer/trace-index';
import { scannerOf } from '../../../page/traces/scan';
import type { Salt } from '../../../text/trace-hash';

export const SALT: Salt = [123456789, 987654321];

export const customer = (facts: Partial<CustomerFacts>): Customer => {
  const known = { ...NOTHING_KNOWN, ...facts };
  return { ...known, ...NOTHING_OWN, id: idOf(known), lastOpened: 0, proposed: null };
};

export const FABRIKAM = customer({
  name: 'Fabrikam Residences Ltd',
  domain: 'fabrikam.com',
  otherDomains: ['fabrikam.onmicrosoft.com', 'fabrikam.co.uk', 'xn--mller-kva.example'],
  otherNames: ['Fabrikam'],
  tenantId: '3c3c3c3c-1a2b-4c3d-8e9f-a0b1c2d3e4f5',
});

/** @returns what a text is found to hold: texts of the book, and secrets as kind and first characters. */
export async function looker(book: readonly Customer[]) {
  const { filter, find } = await traceIndex(book, SALT);
  const scan = scannerOf(filter);
  return Object.assign(
    (text: string): string[] => {
      const { hits, secrets } = scan([text])[0] ?? { hits: [], secrets: [] };
      const found = hits.flatMap((list) => {
        const known = list
          .map(({ hash }) => find(hash)?.trace.text)
          .filter((one) => one !== undefined);
        return known.slice(0, 1);
      });
      return [...new Set([...found, ...secrets.map(({ kind, begins }) => `${kind}:${begins}`)])];
    },
    { scan, filter, find },
  );
}
