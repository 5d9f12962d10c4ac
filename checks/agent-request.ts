import { DOCUMENTS } from '../portals/documents';
import { AZURE, defineCheck } from './check';

/**
 * An agent may write the request in a chat, which nothing here sees, and some plans turn it into a public post. Said
 * where requests begin, before the form; and next to one where a heading names the agent, or that plan.
 */
export const agentRequest = defineCheck({
  id: 'agent-request',
  pages: AZURE,
  source: DOCUMENTS.agent,
  required: 'never',
  says: { note: 'note', chat: 'note', community: 'note' },
  run: ({ directory, page, speaksOf }) => {
    if (directory?.kind === 'own') return null;
    if (speaksOf.has('community-support')) return { reason: 'community' };
    if (speaksOf.has('agent-chat')) return { reason: 'chat' };
    return page === 'azure/support-overview' ? { reason: 'note' } : null;
  },
});
