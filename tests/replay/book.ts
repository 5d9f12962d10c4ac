/** The customer book that a page comes with. */

import { NOTHING_OWN } from '../../customer/record';
import type { CustomerInPage } from './page-schema.ts';

/** @returns the rows as the message `customers-import` takes them. */
export const bookRows = (customers: readonly CustomerInPage[]) =>
  customers.map(({ diagnostics, ...facts }) => ({
    facts,
    own: diagnostics ? { ...NOTHING_OWN, diagnostics } : null,
  }));
