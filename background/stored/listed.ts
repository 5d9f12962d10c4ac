/** Fills the customer book from the customer list of Partner Center, when the user has allowed that. */

import { CustomerFactsSchema } from '../../customer/record-schema';
import type { Cloud } from '../../portals/hosts';
import { tenantOf } from '../../portals/tenant';
import { findCustomer, importCustomers } from './book';

interface ListedRow {
  tenantId: string;
  name: string;
  domain: string | null;
}

/**
 * Brings listed customers into the book; those that it already has as listed are passed over. Whether the user
 * allows it is the caller's to ask.
 * @param cloud the list's; Partner Center for the US Government is that of the public cloud, so only 21Vianet's
 *   says where a customer is.
 */
export async function rememberListed(rows: readonly ListedRow[], cloud: Cloud): Promise<void> {
  const news = [];
  for (const row of rows) {
    const facts = CustomerFactsSchema.safeParse({
      tenantId: row.tenantId,
      name: row.name,
      domain: (row.domain && tenantOf(row.domain)?.domain) || null,
      cloud: cloud === 'china' ? cloud : null,
    });
    if (!facts.success) continue;
    const { tenantId, name, domain } = facts.data;
    const known = tenantId ? await findCustomer({ tenantId }) : null;
    if (known && (!name || name === known.name) && (!domain || domain === known.domain)) continue;
    news.push({ facts: facts.data, own: null });
  }
  if (news.length) await importCustomers(news);
}
