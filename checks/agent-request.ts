import { DOCUMENTS } from '../portals/documents';
import { defineCheck } from './check';

/**
 * An agent may write the request in a chat, which nothing here sees, and some plans turn it into a public post. Said
 * where requests begin, before the form.
 */
export const agentRequest = defineCheck({
  id: 'agent-request',
  pages: ['azure/support-overview'],
  source: DOCUMENTS.agent,
  required: 'never',
  says: { note: 'note' },
  run: ({ directory }) => (directory?.kind === 'own' ? null : { reason: 'note' }),
});
