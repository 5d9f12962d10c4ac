import { DOCUMENTS } from '../portals/documents';
import { isRefusal, lackingRight } from '../request/refusal';
import { AZURE, defineCheck } from './check';

/** The portal refuses a new request. */
export const access = defineCheck({
  id: 'access',
  pages: AZURE,
  source: DOCUMENTS.roles,
  required: 'never',
  says: { refused: 'note', lacking: 'note' },
  run: ({ alerts }) => {
    const refusal = alerts.find(isRefusal);
    if (!refusal) return null;
    const right = lackingRight(refusal);
    return right
      ? { reason: 'lacking', params: [right], observed: refusal }
      : { reason: 'refused', observed: refusal };
  },
});
