import { isAllowedPlan, isCloudSolutionProvider, isPlanName } from '../request/plan';
import { AZURE_FORM, absent, type Check, found, isOwnRequest, readings } from './check';
import { worst } from './worst';

/** Cloud Solution Provider is chosen. Source: the guidance, 2020-06 and 2023-09. */
export const supportPlan: Check = {
  id: 'support-plan',
  pages: AZURE_FORM,
  run: (context) => {
    const all = readings(context, 'support-plan');
    if (!all.length) return absent(context, 'support-plan', false);
    return worst(
      all.map((held) => {
        const { state, value, source } = held.reading;
        if (isOwnRequest(context)) return found('support-plan', 'note', 'ownDirectory', held);
        if (state === 'unreadable') return found('support-plan', 'unreadable', 'unreadable', held);
        if (state === 'empty') return found('support-plan', 'missing', 'missing', held);
        const isProgram = isCloudSolutionProvider(value);
        const isAllowed = isAllowedPlan(value, context.profile);
        // Beside a caption stands a hint as well as a value.
        if (source === 'text' && !isAllowed && !isPlanName(value))
          return found('support-plan', 'unreadable', 'unreadable', held);
        if (!isProgram && !isAllowed) return found('support-plan', 'wrong', 'wrong', held, [value]);
        if (held.isAmbiguous) return found('support-plan', 'unreadable', 'unreadable', held);
        return found('support-plan', 'ok', isProgram ? 'ok' : 'allowed', held);
      }),
    );
  },
};
