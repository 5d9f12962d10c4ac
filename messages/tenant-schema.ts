/** A tenant in a message. */

import { z } from 'zod';
import { MOST_DOMAINS, MOST_NAMES } from '../customer/record';
import type { Tenant } from '../portals/tenant';

export const TenantSchema = z.strictObject({
  tenantId: z.string().max(36).optional(),
  // The one of its links, and the further ones.
  domains: z
    .array(z.string().max(253))
    .max(MOST_DOMAINS + 1)
    .readonly(),
  names: z
    .array(z.string().max(300))
    .max(MOST_NAMES + 1)
    .readonly(),
}) satisfies z.ZodType<Tenant>;
