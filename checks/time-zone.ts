import { DOCUMENTS } from '../portals/documents';
import { compareZone } from '../request/time-zone';
import { AZURE_FORM, defineCheck, readings } from './check';

/** The time zone in which Microsoft answers is the profile's. */
export const timeZone = defineCheck({
  id: 'time-zone',
  pages: AZURE_FORM,
  source: DOCUMENTS['azure-request'],
  required: 'never',
  says: { ok: 'ok', differs: 'differs' },
  run: (context) => {
    const named = context.profile?.timeZone;
    if (!named) return null;
    const zone = named === 'computer' ? context.timeZoneHere : named;
    return readings(context, 'time-zone').map((about) => {
      const { state, value } = about.reading;
      const reason = state === 'filled' ? compareZone(value, zone, context.severityAt) : null;
      return reason && { reason, about, params: [value, zone] };
    });
  },
});
