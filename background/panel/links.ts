/** The links that the panel offers: to this customer's Azure portal, or out of the wrong directory. */

import { i18n } from '#i18n';
import { azureLink, linkFor } from '../../customer/links';
import { nameOf, tenantOfCustomer } from '../../customer/record';
import type { PanelLink } from '../../messages/panel';
import { domainOrId, type Tenant } from '../../portals/tenant';
import type { Assessment } from '../../request/finding';
import { report } from '../../text/report';
import { loadCustomers } from '../stored/book';
import { intendedFor } from '../tab/intended';

/** A link, and whom a tab opened by it is meant for. */
export interface CustomerLink extends PanelLink {
  customer: Tenant;
}

/** How many recently seen customers are offered. */
const RECENT = 3;

/**
 * On a customer's page in Partner Center: the customer's Azure portal by domain, and by tenant ID. In another
 * customer's directory than the one that the tab was opened for: that one's. In the partner's own: those of
 * the customers opened last.
 */
export async function panelLinks(tabId: number, assessment: Assessment): Promise<CustomerLink[]> {
  if (assessment.page === 'partner-center/customer') return ofCustomer(assessment);
  if (assessment.findings.some(({ reason }) => reason === 'noButton')) return toForm(assessment);
  const directory = assessment.findings.find(({ check }) => check === 'directory');
  if (directory?.reason === 'other') {
    const intended = await intendedFor(tabId);
    return intended ? toPortal(intended, assessment) : [];
  }
  if (directory?.reason !== 'own') return [];
  const customers = await loadCustomers().catch((error) => {
    report(error, 'customers for the panel');
    return [];
  });
  return customers
    .filter(({ lastOpened }) => lastOpened > 0)
    .sort((a, b) => b.lastOpened - a.lastOpened)
    .slice(0, RECENT)
    .flatMap((customer) => toPortal(tenantOfCustomer(customer), assessment, nameOf(customer)));
}

function ofCustomer({ customer, cloud }: Assessment): CustomerLink[] {
  if (!customer) return [];
  const link = (id: 'azure-domain' | 'azure-tenant', label: string): CustomerLink[] => {
    const url = linkFor(id, customer, cloud);
    return url ? [{ label, url, customer }] : [];
  };
  const byDomain = link('azure-domain', i18n.t('panel.openAzure'));
  const byId = i18n.t(byDomain.length > 0 ? 'panel.openAzureById' : 'panel.openAzure');
  return [...byDomain, ...link('azure-tenant', byId)];
}

function toPortal(
  customer: Tenant,
  { cloud }: Assessment,
  name = domainOrId(customer) ?? '',
): CustomerLink[] {
  const url = azureLink(customer, cloud);
  if (!url) return [];
  return [{ label: i18n.t('panel.openFor', [name]), url, customer }];
}

/** The form for a new request, in the directory that the page shows. */
function toForm({ customer, cloud }: Assessment): CustomerLink[] {
  const url = customer && linkFor('azure-new-request', customer, cloud);
  return url ? [{ label: i18n.t('popup.link.azureNewRequest'), url, customer }] : [];
}
