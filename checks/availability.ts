import { DOCUMENTS } from '../portals/documents';
import { samePhone } from '../profile/phone';
import { availabilityIn } from '../request/reach';
import { severityLevel } from '../request/severity';
import { AZURE_FORM, type CheckContext, defineCheck, readings, type Said, valueIn } from './check';
import { compareChoice } from './in-profile';

/** When somebody can be reached is as the profile says; with severity A, at any time. */
export const availability = defineCheck({
  id: 'availability',
  pages: AZURE_FORM,
  source: DOCUMENTS['azure-request'],
  required: 'never',
  says: { ok: 'ok', differs: 'differs', aroundTheClock: 'note', onCall: 'note' },
  run: (context) =>
    severityLevel(valueIn(context, 'severity') ?? '') === 'A'
      ? severest(context)
      : compareChoice(context, 'availability', context.profile?.availability, availabilityIn),
});

/** What is said of severity A, whatever the profile says of the hours: who is on call may be another person. */
function severest(context: CheckContext): Said<'aroundTheClock' | 'onCall'> | null {
  const [about] = readings(context, 'severity');
  if (!about) return null;
  const number = context.profile?.onCallPhone;
  const shown = valueIn(context, 'phone');
  if (!number || (shown !== null && samePhone(shown, number)))
    return { reason: 'aroundTheClock', about };
  return { reason: 'onCall', about, params: [number] };
}
