/**
 * Which document each check rests on; the panel links to it. The checks call the newest edition of "Report problems on
 * behalf of a customer" (2023-09, first read in that of 2020-06) the guidance.
 */

import { DOCUMENTS, type DocumentId, type Source } from '../portals/documents';
import type { CheckId } from '../request/finding';

const DOCUMENT_OF: Readonly<Record<CheckId, DocumentId>> = {
  directory: 'report-2023',
  'support-plan': 'report-2023',
  'contact-email': 'report-2023',
  'contact-name': 'report-2023',
  'contact-phone': 'report-2023',
  'contact-country': 'azure-request',
  'additional-email': 'azure-request',
  severity: 'report-2023',
  'support-language': 'report-2023',
  subscription: 'azure-request',
  'who-may-file': 'report-2023',
  access: 'roles',
  'own-ticket': 'escalate',
  'partner-first': 'get-help',
  'publisher-support': 'report-2020',
  'dynamics-support': 'report-2020',
  customer: 'report-2020',
};

/** @returns where the rule behind a check stands, and of which month the text is. */
export const sourceOf = (check: CheckId): Source => DOCUMENTS[DOCUMENT_OF[check]];
