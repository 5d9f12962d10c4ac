import { DOCUMENTS } from '../portals/documents';
import { methodIn } from '../request/reach';
import { defineCheck, FORMS } from './check';
import { compareChoice } from './in-profile';

/** How Microsoft answers is as the profile says. */
export const contactMethod = defineCheck({
  id: 'contact-method',
  pages: FORMS,
  source: DOCUMENTS['azure-request'],
  required: 'never',
  says: { ok: 'ok', differs: 'differs' },
  run: (context) =>
    compareChoice(context, 'contact-method', context.profile?.contactMethod, methodIn),
});
