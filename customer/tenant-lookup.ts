/** Reads the public OpenID configuration of a tenant at Microsoft's sign-in service. Pure. */

import { z } from 'zod';
import type { Cloud } from '../portals/hosts';
import { GUID } from '../text/guid';

/** A tenant as the sign-in service describes it. */
export interface TenantLookup {
  tenantId: string;
  cloud: Cloud;
  /** `EU`, `NA`, `AS` …, as answered; empty when not told. */
  region: string;
}

const LOOKUP_FAILURES = [
  'off',
  'offline',
  'unreachable',
  'timeout',
  'cancelled',
  'no-tenant',
  'refused',
  'malformed',
] as const;
export type LookupFailure = (typeof LOOKUP_FAILURES)[number];

export type TenantAnswer =
  /** `when`: ISO date of the answer, which may come from an earlier look-up. */
  { ok: true; tenant: TenantLookup; when: string } | { ok: false; reason: LookupFailure };

/**
 * Fields of the OpenID configuration that are read; the rest is left alone.
 * Source: "OpenID Connect on the Microsoft identity platform", configuration document (read 2025-09).
 */
const ConfigurationSchema = z.object({
  issuer: z.string().max(300),
  token_endpoint: z.string().max(300),
  tenant_region_scope: z.string().max(40).nullish(),
  tenant_region_sub_scope: z.string().max(40).nullish(),
  cloud_instance_name: z.string().max(100).nullish(),
});

const ID_IN_PATH = new RegExp(`/(${GUID})(?:/|$)`, 'i');

/** `cloud_instance_name` of each cloud; GCC is in the public one. */
const CLOUDS: Readonly<Record<string, Cloud>> = {
  'microsoftonline.com': 'public',
  'microsoftonline.us': 'us-government',
  'partner.microsoftonline.cn': 'china',
  'chinacloudapi.cn': 'china',
};

/** Sub-scopes of the US Government cloud, which the public sign-in host may answer for. */
const GOVERNMENT = ['DOD', 'DODCON', 'USGOV'];

/**
 * Reads an OpenID configuration.
 * @param body the parsed answer; any value.
 * @param asked the cloud whose sign-in host was asked.
 * @returns the tenant; null when the answer is not of the documented shape or contradicts itself.
 */
export function readConfiguration(body: unknown, asked: Cloud): TenantLookup | null {
  const read = ConfigurationSchema.safeParse(body);
  if (!read.success) return null;
  const { issuer, token_endpoint, tenant_region_scope, tenant_region_sub_scope } = read.data;
  const tenantId = ID_IN_PATH.exec(issuer)?.[1]?.toLowerCase();
  const other = ID_IN_PATH.exec(token_endpoint)?.[1]?.toLowerCase();
  if (!tenantId || (other && other !== tenantId)) return null;
  const named = CLOUDS[read.data.cloud_instance_name?.toLowerCase() ?? ''] ?? asked;
  const government = GOVERNMENT.includes(tenant_region_sub_scope?.toUpperCase() ?? '');
  return {
    tenantId,
    cloud: government ? 'us-government' : named,
    region: [tenant_region_scope, tenant_region_sub_scope].filter(Boolean).join(' · '),
  };
}
