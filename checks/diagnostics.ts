import { DOCUMENTS } from '../portals/documents';
import { answerIn } from '../request/reach';
import { AZURE_FORM, defineCheck, readings } from './check';

/** Whether Microsoft may collect diagnostic information is the customer's to say. Onbehalf chooses nothing here. */
export const diagnostics = defineCheck({
  id: 'diagnostics',
  pages: AZURE_FORM,
  source: DOCUMENTS['azure-request'],
  required: 'never',
  says: { ok: 'ok', refused: 'wrong', agreed: 'differs', ask: 'note', asked: 'differs' },
  run: (context) =>
    readings(context, 'diagnostics').map((about) => {
      const { consent } = context;
      const { state, value } = about.reading;
      if (!consent || state === 'unreadable') return null;
      const answer = state === 'filled' ? answerIn(value) : null;
      if (consent === 'ask')
        return answer === 'no' ? null : { reason: answer ? 'asked' : 'ask', about };
      if (answer === null) return null;
      if ((answer === 'yes') === (consent === 'agreed')) return { reason: 'ok', about };
      return { reason: consent, about };
    }),
});
