/**
 * "Should this go to Microsoft?" as a short path of yes-or-no questions.
 * Source: "Escalate problems to Microsoft" (2020-08) and "Report a service problem on behalf of a customer" (2020-06).
 */

import type { LinkId } from '../portals/links';
import type { AnswerId } from './answers';

export const QUESTIONS = [
  'own',
  'marketplace',
  'billing',
  'health',
  'solvable',
  'criteria',
  'reseller',
] as const;
export type QuestionId = (typeof QUESTIONS)[number];

export const OUTCOMES = [
  'own-plan',
  'publisher',
  'escalate-billing',
  'follow-health',
  'solve',
  'yours',
  'provider',
  'escalate',
] as const;
export type OutcomeId = (typeof OUTCOMES)[number];

type Step = { question: QuestionId } | { outcome: OutcomeId };

interface Fork {
  yes: Step;
  no: Step;
  /** Links into the customer's directory that help to answer. */
  links?: readonly LinkId[];
}

export const FIRST: QuestionId = 'own';

export const FORKS: Readonly<Record<QuestionId, Fork>> = {
  own: { yes: { outcome: 'own-plan' }, no: { question: 'marketplace' } },
  marketplace: { yes: { outcome: 'publisher' }, no: { question: 'billing' } },
  billing: { yes: { outcome: 'escalate-billing' }, no: { question: 'health' } },
  health: {
    yes: { outcome: 'follow-health' },
    no: { question: 'solvable' },
    links: ['azure-health', 'microsoft-365-health'],
  },
  solvable: { yes: { outcome: 'solve' }, no: { question: 'criteria' } },
  criteria: { yes: { question: 'reseller' }, no: { outcome: 'yours' } },
  reseller: { yes: { outcome: 'provider' }, no: { outcome: 'escalate' } },
};

/** What to read, and where to go, at the end of the path. */
export const ENDS: Readonly<
  Record<OutcomeId, { read: readonly AnswerId[]; links: readonly LinkId[] }>
> = {
  'own-plan': { read: ['own-tenant'], links: [] },
  publisher: { read: ['marketplace', 'marketplace-contact'], links: [] },
  'escalate-billing': {
    read: ['billing-fraud', 'where-to-start'],
    links: ['partner-requests', 'partner-service-management'],
  },
  'follow-health': { read: ['service-health'], links: ['azure-health', 'microsoft-365-health'] },
  solve: { read: ['when'], links: [] },
  yours: { read: ['when'], links: [] },
  provider: { read: ['who-may-file', 'azure-access'], links: [] },
  escalate: {
    read: ['where-to-start', 'azure-steps', 'office-steps'],
    links: ['partner-requests', 'azure-new-request', 'microsoft-365-support'],
  },
};
