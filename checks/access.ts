import { DOCUMENTS } from '../portals/documents';
import { isPlanRefusal, isRefusal, lackingRight } from '../request/refusal';
import { AZURE, defineCheck } from './check';

/** The portal refuses a new request. */
export const access = defineCheck({
  id: 'access',
  pages: AZURE,
  source: DOCUMENTS.roles,
  required: 'when-asked',
  says: { refused: 'differs', lacking: 'differs', plan: 'differs' },
  run: ({ alerts }) => {
    const refusal = alerts.find(isRefusal);
    if (!refusal) return null;
    if (isPlanRefusal(refusal)) return { reason: 'plan', observed: refusal };
    const right = lackingRight(refusal);
    return right
      ? { reason: 'lacking', params: [right], observed: refusal }
      : { reason: 'refused', observed: refusal };
  },
});
