import { DOCUMENTS } from '../portals/documents';
import { defineCheck, MICROSOFT_365 } from './check';

/** The pane shows the partner first; some tenants are not offered anything behind it (reported in 2022). */
export const partnerFirst = defineCheck({
  id: 'partner-first',
  pages: MICROSOFT_365,
  source: DOCUMENTS['get-help'],
  required: 'never',
  says: { note: 'note' },
  run: ({ isCardShown }) => (isCardShown ? { reason: 'note' } : null),
});
