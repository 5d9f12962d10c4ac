import { DOCUMENTS } from '../portals/documents';
import { otherPlanIn } from '../request/other-plan';
import { isAllowedPlan, mayBePlanName, readPlan } from '../request/plan';
import { AZURE_FORM, absent, defineCheck, isOwnRequest, readings } from './check';

/** Cloud Solution Provider is chosen. */
export const supportPlan = defineCheck({
  id: 'support-plan',
  pages: AZURE_FORM,
  source: DOCUMENTS['report-2023'],
  required: 'always',
  says: {
    ok: 'ok',
    allowed: 'ok',
    wrong: 'wrong',
    moreThanName: 'unreadable',
    another: 'unreadable',
    missing: 'missing',
    unreadable: 'unreadable',
    notFound: 'unreadable',
    pending: 'pending',
    ownDirectory: 'note',
  },
  run: (context) => {
    const all = readings(context, 'support-plan');
    if (!all.length) return absent(context, false);
    return all.map((about) => {
      const { state, value, source } = about.reading;
      if (isOwnRequest(context)) return { reason: 'ownDirectory', about };
      if (state === 'unreadable') return { reason: 'unreadable', about };
      if (state === 'empty') return { reason: 'missing', about };
      const plan = readPlan(value);
      const isAllowed = isAllowedPlan(value, context.profile);
      const data = { plan: value };
      if (isAllowed || plan.kind === 'program') {
        if (about.isAmbiguous) return { reason: 'unreadable', about };
        const other = context.form && otherPlanIn(context.form, context.profile);
        if (other) {
          const { value: named, caption } = other.reading;
          // Without a caption there is nothing to call it by.
          if (!caption) return { reason: 'unreadable', about: other };
          return { reason: 'another', about: other, params: [named, caption] };
        }
        return { reason: plan.kind === 'program' ? 'ok' : 'allowed', about };
      }
      if (plan.kind === 'unclear')
        return { reason: 'moreThanName', about, params: [value, plan.rest], data };
      // Next to a caption stands a hint as well as a value.
      if (source === 'text' && !mayBePlanName(value)) return { reason: 'unreadable', about };
      return { reason: 'wrong', about, params: [value], data };
    });
  },
});
