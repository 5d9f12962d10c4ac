/** What the script for pages without a form sends: texts of the page, shortened, and nothing else. */

import { z } from 'zod';
import { type MessageIn, messagesFrom } from './define';

const from = {
  /** The document, by the name that its reader gave it; empty in a frame without one. */
  doc: z.string().max(40),
  /** The address that was shown when this was read. */
  url: z.string().max(8000),
};
const few = z.array(z.string().min(1).max(200)).max(5);
const name = z.string().max(200);
const domain = z.string().max(253);

export const FACTS_MESSAGES = messagesFrom('frame', {
  /** A customer's page: what was found; null for what was not. */
  'facts-customer': { ...from, name: name.nullable(), domain: domain.nullable() },
  /** The customer list: rows that are new or have changed. */
  'facts-list': {
    ...from,
    rows: z
      .array(z.strictObject({ tenantId: z.guid(), name, domain: domain.nullable() }))
      .min(1)
      .max(200),
  },
  /** A product's page: everything found now. */
  'facts-publisher': {
    ...from,
    links: few,
    emails: few,
    phones: few,
    /** False during the first two seconds, while it may still come. */
    settled: z.boolean(),
  },
});
export type FactsMessage = MessageIn<typeof FACTS_MESSAGES>;
