/** Where the answers come from. Microsoft moves these pages now and then; the date says what was read. */

export interface Source {
  /** Title of the page, as Microsoft names it in English. */
  label: string;
  url: string;
  /** Month of the edition that was read, or the year where no more is known. */
  date: string;
}

const CENTER = 'https://learn.microsoft.com/partner-center';

export const SOURCES = {
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
    date: '2023-09',
  },
  roles: {
    label: 'Least-privileged roles by task (GDAP)',
    url: `${CENTER}/gdap-least-privileged-roles-by-task`,
    date: '2023-09',
  },
  'gdap-faq': {
    label: 'GDAP frequently asked questions',
    url: `${CENTER}/gdap-faq`,
    date: '2023-09',
  },
  'gdap-workloads': {
    label: 'Workloads supported by GDAP',
    url: `${CENTER}/gdap-supported-workloads`,
    date: '2023-09',
  },
  benefits: {
    label: 'Technical support benefits',
    url: `${CENTER}/mpn-benefits-technical-support`,
    date: '2023-09',
  },
  'get-help': {
    label: 'Get support for Microsoft 365 for business',
    url: 'https://learn.microsoft.com/microsoft-365/admin/get-help-support',
    date: '2022',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
