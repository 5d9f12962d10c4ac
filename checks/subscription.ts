import { DOCUMENTS } from '../portals/documents';
import { subscriptionId } from '../request/subscription-id';
import { AZURE_FORM, defineCheck, readings } from './check';

/** The subscription that needs support is chosen. */
export const subscription = defineCheck({
  id: 'subscription',
  pages: AZURE_FORM,
  source: DOCUMENTS['azure-request'],
  required: 'never',
  says: { ok: 'ok', missing: 'missing', notChosen: 'note', unreadable: 'unreadable' },
  run: (context) =>
    readings(context, 'subscription').map((about) => {
      const { state, value, required } = about.reading;
      if (state === 'unreadable') return { reason: 'unreadable', about };
      if (state === 'empty') return { reason: required ? 'missing' : 'notChosen', about };
      const id = subscriptionId(value);
      return { reason: 'ok', about, params: [value], data: id ? { subscriptionId: id } : {} };
    }),
});
