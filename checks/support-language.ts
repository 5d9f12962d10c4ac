import { DOCUMENTS } from '../portals/documents';
import { isEnglish } from '../request/severity';
import { AZURE_FORM, defineCheck, readings } from './check';

/** Other languages than English are answered in business hours. */
export const supportLanguage = defineCheck({
  id: 'support-language',
  pages: AZURE_FORM,
  source: DOCUMENTS['report-2023'],
  required: 'never',
  says: { local: 'note' },
  run: (context) =>
    readings(context, 'support-language').map((about) => {
      const { state, value } = about.reading;
      if (state !== 'filled' || isEnglish(value)) return null;
      return { reason: 'local', about, params: [value] };
    }),
});
