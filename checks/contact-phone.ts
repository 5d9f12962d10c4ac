import { DOCUMENTS } from '../portals/documents';
import { countryCode } from '../profile/country';
import { samePhone } from '../profile/phone';
import { defineCheck, FORMS, valueIn } from './check';
import { COMPARED, compareAll } from './in-profile';

/** The contact's phone number is the partner's: the person's own, or that of whoever is on call. */
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
        const numbers = [own, context.profile?.onCallPhone ?? ''];
        const isSame = numbers.some(
          (number) => samePhone(value, number, home ?? chosen) || samePhone(value, number, chosen),
        );
        if (!isSame) return 'differs';
        return isAmbiguous ? 'unreadable' : 'ok';
      },
    );
  },
});
