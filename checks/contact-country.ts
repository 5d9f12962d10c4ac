import { DOCUMENTS } from '../portals/documents';
import { countryCode } from '../profile/country';
import { AZURE_FORM, absent, defineCheck, readings } from './check';

/** The contact's country is the partner's: it decides the business hours of the answer. */
export const contactCountry = defineCheck({
  id: 'contact-country',
  pages: AZURE_FORM,
  source: DOCUMENTS['azure-request'],
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
    const all = readings(context, 'country');
    if (!all.length) return absent(context, true);
    return all.map((about) => {
      const { state, value } = about.reading;
      const params = [value];
      if (state === 'unreadable') return { reason: 'unreadable', about };
      if (state === 'empty') return { reason: 'missing', about };
      if (!profile) return { reason: 'noProfile', about, params };
      if (!profile.country)
        return { reason: 'notInProfile', about, params, data: { country: value } };
      const code = countryCode(value);
      const isSame = code !== null && code === countryCode(profile.country);
      return { reason: isSame ? 'ok' : 'differs', about, params };
    });
  },
});
