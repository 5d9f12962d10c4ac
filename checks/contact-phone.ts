import { DOCUMENTS } from '../portals/documents';
import { countryCode } from '../profile/country';
import { samePhone } from '../profile/phone';
import { defineCheck, FORMS, valueIn } from './check';
import { COMPARED, compareAll } from './in-profile';

/** The contact's phone number is the partner's. */
export const contactPhone = defineCheck({
  id: 'contact-phone',
  pages: FORMS,
  source: DOCUMENTS['report-2023'],
  required: 'when-asked',
  says: COMPARED,
  run: (context) => {
    const home = countryCode(context.profile?.country ?? '') ?? undefined;
    const chosen = countryCode(valueIn(context, 'country') ?? '') ?? home;
    return compareAll(
      context,
      'phone',
      (number) => ({ number }),
      ({ reading: { value }, isAmbiguous }, own) => {
        const isSame = samePhone(value, own, home ?? chosen) || samePhone(value, own, chosen);
        if (!isSame) return 'differs';
        return isAmbiguous ? 'unreadable' : 'ok';
      },
    );
  },
});
