import type { CustomerKey } from '../../customer/links';
import type { Assessment } from '../../request/finding';

/** Whom an assessment is about, as links need it. */
export function customerOf({ customer, customerTenantId }: Assessment): CustomerKey {
  const isDomain = customer?.includes('.') ?? false;
  const tenantId = customerTenantId ?? (isDomain ? null : customer);
  return {
    ...(isDomain && customer ? { domain: customer } : {}),
    ...(tenantId ? { tenantId } : {}),
  };
}
