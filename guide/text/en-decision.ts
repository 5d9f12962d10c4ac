import type { OutcomeId, QuestionId } from '../decision';

export const questions: Readonly<Record<QuestionId, string>> = {
  own: 'Is it about your own tenant or your own subscription?',
  marketplace: 'Is it a marketplace product of another publisher?',
  billing: 'Is it a billing dispute, or do you suspect fraud?',
  health: 'Does the customer’s service health already show it?',
  solvable: 'Can you fix it yourself: settings, rights, something documented?',
  criteria:
    'Is one of these true? A service behaves against its description; is down; has a bug; the network is disturbed on a large scale; several tenants of a region are affected.',
  reseller: 'Is it about Azure, and are you an indirect reseller or an advisor?',
};

export const outcomes: Readonly<Record<OutcomeId, string>> = {
  'own-plan':
    'CSP support doesn’t cover this. File it in your own directory with a support plan of your own.',
  publisher: 'Ask the publisher. The product’s page says how.',
  'escalate-billing': 'Yes: file it like a service problem. Billing support is free.',
  'follow-health': 'Not now: Microsoft knows. Follow the incident there, and tell the customer.',
  solve: 'No: this is yours to solve.',
  yours:
    'No: it is no case for Microsoft. It stays with you; Microsoft’s documentation and communities help.',
  provider: 'Yes, but your indirect provider has to file it.',
  escalate: 'Yes: file a support request, starting at the customer in Partner Center.',
};
