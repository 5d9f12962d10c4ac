/**
 * The questions that the guide answers, without their words (those are in `text/`): where each answer comes
 * from, what changed since, and on which pages it comes first.
 */

import type { DocumentId } from '../portals/documents';
import type { PageId } from '../portals/pages';

interface Row {
  id: string;
  source: DocumentId;
  /** A later source that changed the answer; the text then says what changed. */
  changed?: DocumentId;
  /** Sources that contradict each other on a part of the answer; the text then says on which. */
  disputed?: readonly DocumentId[];
  /** Pages on which this is likely the question. */
  pages: readonly PageId[];
}

const AZURE = ['azure/new-support-request', 'azure/support-overview'] as const;
const OFFICE = ['microsoft-365/support', 'intune/support'] as const;
const START = [
  'partner-center/customer-list',
  'partner-center/customer',
  'partner-center/customer-requests',
] as const;

export const ANSWERS = [
  {
    id: 'when',
    source: 'escalate',
    pages: ['partner-center/customer', 'partner-center/customer-requests'],
  },
  { id: 'service-health', source: 'escalate', pages: [] },
  { id: 'billing-fraud', source: 'report-2020', pages: [] },
  { id: 'where-to-start', source: 'report-2020', changed: 'report-2024', pages: START },
  { id: 'why-partner-center', source: 'escalate', pages: ['partner-center/own-support'] },
  { id: 'azure-steps', source: 'report-2020', changed: 'report-2023', pages: AZURE },
  {
    id: 'azure-plan',
    source: 'report-2020',
    changed: 'benefits',
    pages: ['azure/new-support-request'],
  },
  { id: 'agent', source: 'agent', pages: AZURE },
  { id: 'community', source: 'community', pages: AZURE },
  { id: 'azure-contact', source: 'report-2020', pages: ['azure/new-support-request'] },
  { id: 'azure-access', source: 'report-2020', changed: 'report-2023', pages: AZURE },
  { id: 'azure-helpdesk', source: 'report-2020', changed: 'gdap-workloads', pages: AZURE },
  { id: 'azure-review', source: 'report-2020', pages: ['azure/support-overview'] },
  { id: 'colleagues', source: 'manage-request', pages: ['azure/support-overview'] },
  { id: 'change-severity', source: 'manage-request', pages: ['azure/support-overview'] },
  { id: 'reopen', source: 'manage-request', pages: ['azure/support-overview'] },
  {
    id: 'no-admin',
    source: 'report-2020',
    changed: 'roles',
    pages: [...AZURE, 'partner-center/customer'],
  },
  { id: 'empty-account', source: 'gdap-faq', pages: ['partner-center/customer'] },
  {
    id: 'roles',
    source: 'roles',
    disputed: ['scope-subscription', 'scope-group'],
    pages: AZURE,
  },
  { id: 'new-tenant', source: 'azure-request', pages: ['partner-center/customer'] },
  { id: 'b2c', source: 'b2c', pages: [] },
  { id: 'who-may-file', source: 'report-2023', changed: 'report-2024', pages: AZURE },
  { id: 'alias', source: 'gdap-faq', pages: ['azure/new-support-request'] },
  { id: 'access-id', source: 'benefits', pages: ['azure/new-support-request'] },
  { id: 'office-steps', source: 'report-2020', changed: 'get-help', pages: OFFICE },
  { id: 'intune', source: 'intune', pages: ['intune/support'] },
  { id: 'intune-guest', source: 'intune', pages: ['intune/support'] },
  { id: 'office-contact', source: 'report-2020', pages: OFFICE },
  { id: 'office-review', source: 'report-2020', pages: OFFICE },
  { id: 'marketplace', source: 'report-2020', pages: ['marketplace/product'] },
  { id: 'marketplace-contact', source: 'report-2020', pages: ['marketplace/product'] },
  { id: 'entitlement', source: 'report-2020', changed: 'report-2024', pages: [] },
  { id: 'own-tenant', source: 'report-2020', pages: ['partner-center/own-support', ...AZURE] },
  { id: 'fees', source: 'report-2020', pages: [] },
  {
    id: 'response-times',
    source: 'report-2020',
    changed: 'report-2023',
    pages: ['azure/new-support-request'],
  },
  { id: 'language', source: 'report-2020', pages: ['azure/new-support-request'] },
  { id: 'phone', source: 'report-2020', changed: 'report-2023', pages: [] },
  { id: 'azure-direct', source: 'report-2020', changed: 'report-2023', pages: AZURE },
  { id: 'office-direct', source: 'report-2020', pages: OFFICE },
  {
    id: 'dynamics',
    source: 'report-2020',
    changed: 'power-platform',
    pages: ['power-platform/support'],
  },
  { id: 'government', source: 'report-2020', pages: [] },
  { id: 'customer-files', source: 'customer-support', pages: [] },
] as const satisfies readonly Row[];

export type AnswerId = (typeof ANSWERS)[number]['id'];

/** One row, with the types of the table widened. */
export interface Answer extends Row {
  id: AnswerId;
}

export interface AnswerText {
  question: string;
  /** Paragraphs, short. */
  answer: readonly string[];
  /** What a later edition changed. */
  changed?: string;
  /** What sources do not agree on, and what to do about it. */
  disputed?: string;
}
