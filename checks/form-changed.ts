import { DOCUMENTS } from '../portals/documents';
import { defineCheck, FORMS } from './check';

/** The user once looked at how this form is read, and the portal shows another by now: no proof speaks of that. */
export const formChanged = defineCheck({
  id: 'form-changed',
  pages: FORMS,
  source: DOCUMENTS['report-2023'],
  required: 'never',
  says: { note: 'note' },
  run: ({ hasChanged }) => (hasChanged ? { reason: 'note' } : null),
});
