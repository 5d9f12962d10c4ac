import { DOCUMENTS } from '../portals/documents';
import { defineCheck } from './check';

/** The ways to Dynamics 365 support. Later editions than 2020-06 do not speak of it. */
export const dynamicsSupport = defineCheck({
  id: 'dynamics-support',
  pages: ['power-platform/support'],
  source: DOCUMENTS['report-2020'],
  required: 'never',
  says: { note: 'note' },
  run: () => ({ reason: 'note' }),
});
