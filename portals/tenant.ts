/** A directory, as one hint names it or with all that is known of it. Pure. */

export interface Tenant {
  /** In lower case. */
  tenantId?: string;
  /** ASCII form, the likeliest to be shown first. */
  domains: readonly string[];
  names: readonly string[];
}

interface Parts {
  tenantId?: string | null;
  domain?: string | null;
  name?: string | null;
}

/** @returns a tenant of what is known; what is empty counts as unknown. */
export const tenantFrom = ({ tenantId, domain, name }: Parts): Tenant => ({
  ...(tenantId && { tenantId }),
  domains: domain ? [domain] : [],
  names: name ? [name] : [],
});

/** @returns whether a directory is named by domain or ID; a name alone names none. */
export const isNamed = ({ tenantId, domains }: Tenant): boolean =>
  tenantId !== undefined || domains.length > 0;

/** @returns the domain, else the tenant ID: what people see, and what files hold; null when neither is known. */
export const domainOrId = (tenant: Tenant | null): string | null =>
  tenant?.domains[0] ?? tenant?.tenantId ?? null;

/** @returns the name, else the domain, else the tenant ID; null when none is known. */
export const nameOrId = (tenant: Tenant | null): string | null =>
  tenant?.names[0] ?? domainOrId(tenant);
