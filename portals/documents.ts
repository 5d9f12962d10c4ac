/**
 * Microsoft's documents that checks and answers rest on. Microsoft moves and rewrites these pages now and then: the
 * date says which text was read, and the same page stands here once for each edition that something rests on.
 */

export interface Source {
  /** Title of the page, as Microsoft names it in English. */
  label: string;
  url: string;
  /** Month of the edition that was read, or the year where no more is known. */
  date: string;
}

const CENTER = 'https://learn.microsoft.com/partner-center';

export const DOCUMENTS = {
  'report-2020': {
    label: 'Report a service problem on behalf of a customer',
    url: `${CENTER}/customers/report-problems-on-behalf-of-a-customer`,
    date: '2020-06',
  },
  'report-2023': {
    label: 'Report problems on behalf of a customer',
    url: `${CENTER}/customers/report-problems-on-behalf-of-a-customer`,
    date: '2023-09',
  },
  'report-2024': {
    label: 'Report problems on behalf of a customer',
    url: `${CENTER}/customers/report-problems-on-behalf-of-a-customer`,
    date: '2024',
  },
  escalate: {
    label: 'Escalate problems to Microsoft',
    url: `${CENTER}/escalate-problems-to-microsoft`,
    date: '2020-08',
  },
  'customer-support': {
    label: 'Customer support in the Cloud Solution Provider program',
    url: `${CENTER}/customer-support`,
    date: '2023-10',
  },
  roles: {
    label: 'Least-privileged roles by task (GDAP)',
    url: `${CENTER}/customers/gdap-least-privileged-roles-by-task`,
    date: '2023-10',
  },
  'gdap-faq': {
    label: 'GDAP frequently asked questions',
    url: `${CENTER}/gdap-faq`,
    date: '2023-10',
  },
  'gdap-workloads': {
    label: 'Workloads supported by GDAP',
    url: `${CENTER}/customers/gdap-supported-workloads`,
    date: '2023-10',
  },
  benefits: {
    label: 'Technical support benefits',
    url: `${CENTER}/benefits/mpn-benefits-technical-support`,
    date: '2025-06',
  },
  'azure-request': {
    label: 'Create an Azure support request',
    url: 'https://learn.microsoft.com/azure/azure-portal/supportability/how-to-create-azure-support-request',
    date: '2026-08',
  },
  'manage-request': {
    label: 'Manage an Azure support request',
    url: 'https://learn.microsoft.com/azure/azure-portal/supportability/how-to-manage-azure-support-request',
    date: '2026-06',
  },
  'scope-subscription': {
    label: 'Change to “Create an Azure support request” (azure-docs #49635)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/pull/49635',
    date: '2020-03',
  },
  'scope-group': {
    label: 'The role works on a resource group as well (azure-docs #88308)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/88308',
    date: '2022-02',
  },
  b2c: {
    label: 'Find help and open a support ticket for Azure Active Directory B2C',
    url: 'https://learn.microsoft.com/azure/active-directory-b2c/find-help-open-support-ticket',
    date: '2025-05',
  },
  'get-help': {
    label: 'Get support for Microsoft 365 for business',
    url: 'https://learn.microsoft.com/microsoft-365/admin/get-help-support',
    date: '2022',
  },
  intune: {
    label: 'Get support in the Microsoft Intune admin center',
    url: 'https://learn.microsoft.com/intune/fundamentals/it-pro-support/get-support-admin-center',
    date: '2025-02',
  },
  agent: {
    label: 'Troubleshooting agent in Azure Copilot',
    url: 'https://learn.microsoft.com/azure/copilot/troubleshooting-agent',
    date: '2026-06',
  },
  community: {
    label: 'Priority Community Support',
    url: 'https://learn.microsoft.com/azure/azure-portal/supportability/priority-community-support',
    date: '2026-08',
  },
  'power-platform': {
    label: 'Get help and support for Power Platform',
    url: 'https://learn.microsoft.com/power-platform/admin/get-help-support',
    date: '2026-09',
  },
} as const satisfies Record<string, Source>;

export type DocumentId = keyof typeof DOCUMENTS;
