import { DOCUMENTS } from '../portals/documents';
import { defineCheck } from './check';

/** This page files for the partner's own account. */
export const ownTicket = defineCheck({
  id: 'own-ticket',
  pages: ['partner-center/own-support'],
  source: DOCUMENTS.escalate,
  required: 'never',
  says: { note: 'note' },
  run: () => ({ reason: 'note' }),
});
