import { DOCUMENTS } from '../portals/documents';
import { isPlanRefusal, isRefusal, lackingRight } from '../request/refusal';
import { AZURE, defineCheck } from './check';

/** The portal refuses a new request, or Help + support offers none. */
export const access = defineCheck({
  id: 'access',
  pages: AZURE,
  source: DOCUMENTS.roles,
  required: 'when-asked',
  says: { refused: 'differs', lacking: 'differs', plan: 'differs', noButton: 'note' },
  run: ({ page, alerts, directory, isWithoutButton }) => {
    const refusal = alerts.find(isRefusal);
    // Of use only with the link to the form, which the panel has for a customer's directory.
    const isOffered = page !== 'azure/support-overview' || !isWithoutButton;
    if (!refusal)
      return isOffered || directory?.kind !== 'customer' ? null : { reason: 'noButton' };
    if (isPlanRefusal(refusal)) return { reason: 'plan', observed: refusal };
    const right = lackingRight(refusal);
    return right
      ? { reason: 'lacking', params: [right], observed: refusal }
      : { reason: 'refused', observed: refusal };
  },
});
