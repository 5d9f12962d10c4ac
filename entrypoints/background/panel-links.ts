import { i18n } from '#i18n';
import { type CustomerKey, linkFor } from '../../customer/links';
import type { Assessment } from '../../request/finding';
import type { PanelLink } from '../../wire/panel';

const PAGES: readonly string[] = ['partner-center/customer'];

/** Whom an assessment is about, as links need it. */
export function customerOf({ customer, customerTenantId }: Assessment): CustomerKey {
  const isDomain = customer?.includes('.') ?? false;
  const tenantId = customerTenantId ?? (isDomain ? null : customer);
  return {
    ...(isDomain && customer ? { domain: customer } : {}),
    ...(tenantId ? { tenantId } : {}),
  };
}

/**
 * The links that the panel offers on a customer's page in Partner Center: the customer's Azure portal by
 * domain, and by tenant ID.
 */
export function panelLinks(assessment: Assessment): PanelLink[] {
  if (!PAGES.includes(assessment.page)) return [];
  const key = customerOf(assessment);
  const link = (id: 'azure-domain' | 'azure-tenant', label: string): PanelLink[] => {
    const url = linkFor(id, key, assessment.cloud);
    return url ? [{ label, url }] : [];
  };
  const byDomain = link('azure-domain', i18n.t('panel.openAzure'));
  const byId = i18n.t(byDomain.length > 0 ? 'panel.openAzureById' : 'panel.openAzure');
  return [...byDomain, ...link('azure-tenant', byId)];
}
