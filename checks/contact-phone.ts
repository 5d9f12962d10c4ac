import { DOCUMENTS } from '../portals/documents';
import { countryCode } from '../profile/country';
import { samePhone } from '../profile/phone';
import { absent, defineCheck, FORMS, readings, valueIn } from './check';

/** The contact's phone number is the partner's. */
export const contactPhone = defineCheck({
  id: 'contact-phone',
  pages: FORMS,
  source: DOCUMENTS['report-2023'],
  required: 'when-asked',
  says: {
    ok: 'ok',
    differs: 'differs',
    missing: 'missing',
    unreadable: 'unreadable',
    notFound: 'unreadable',
    pending: 'pending',
    // What a profile does not hold does not count.
    notInProfile: 'note',
    noProfile: 'differs',
  },
  run: (context) => {
    const { profile } = context;
    const all = readings(context, 'phone');
    if (!all.length) return absent(context, true);
    const country =
      countryCode(valueIn(context, 'country') ?? '') ??
      countryCode(profile?.country ?? '') ??
      undefined;
    return all.map((about) => {
      const { state, value } = about.reading;
      const params = [value];
      if (state === 'unreadable') return { reason: 'unreadable', about };
      if (state === 'empty') return { reason: 'missing', about };
      if (!profile) return { reason: 'noProfile', about, params };
      if (!profile.phone) return { reason: 'notInProfile', about, params, data: { number: value } };
      const own = countryCode(profile.country) ?? country;
      const isSame =
        samePhone(value, profile.phone, own) || samePhone(value, profile.phone, country);
      if (!isSame) return { reason: 'differs', about, params };
      return { reason: about.isAmbiguous ? 'unreadable' : 'ok', about, params };
    });
  },
});
