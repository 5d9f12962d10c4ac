/** Where the rule behind each check stands, and of which month the text is that it was taken from. */

import type { CheckId } from './finding';

export interface Source {
  url: string;
  /** Year and month of the edition that the rule was taken from. */
  date: string;
}

const REPORT = {
  url: 'https://learn.microsoft.com/partner-center/customers/report-problems-on-behalf-of-a-customer',
  date: '2023-09',
};
const CREATE = {
  url: 'https://learn.microsoft.com/azure/azure-portal/supportability/how-to-create-azure-support-request',
  date: '2021-06',
};
const ROLES = {
  url: 'https://learn.microsoft.com/partner-center/customers/gdap-least-privileged-roles-by-task',
  date: '2023-10',
};
const HELP = {
  url: 'https://learn.microsoft.com/microsoft-365/admin/get-help-support',
  date: '2022-10',
};

export const SOURCES: Readonly<Partial<Record<CheckId, Source>>> = {
  directory: REPORT,
  'support-plan': REPORT,
  'contact-email': REPORT,
  'contact-name': REPORT,
  'contact-phone': REPORT,
  'contact-country': REPORT,
  'additional-email': REPORT,
  severity: REPORT,
  'support-language': REPORT,
  subscription: CREATE,
  'who-may-file': REPORT,
  access: ROLES,
  'own-ticket': REPORT,
  'partner-first': HELP,
  'publisher-support': REPORT,
  'dynamics-support': REPORT,
  customer: REPORT,
};
