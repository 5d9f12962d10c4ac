import { DOCUMENTS } from '../portals/documents';
import { defineCheck, FORMS } from './check';

/** The portal shows a different form from the one that the user once checked: what was looked at then proves nothing now. */
export const formChanged = defineCheck({
  id: 'form-changed',
  pages: FORMS,
  source: DOCUMENTS['report-2023'],
  required: 'never',
  says: { note: 'note' },
  run: ({ hasChanged }) => (hasChanged ? { reason: 'note' } : null),
});
