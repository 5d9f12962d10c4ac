import { countryCode } from '../profile/country';
import { AZURE_FORM, absent, type Check, found, readings } from './check';
import { worst } from './worst';

/**
 * The contact's country is the partner's: it decides the business hours of the answer.
 * Source: "Create an Azure support request" (2026-08).
 */
export const contactCountry: Check = {
  id: 'contact-country',
  pages: AZURE_FORM,
  run: (context) => {
    const { profile } = context;
    const all = readings(context, 'country');
    if (!all.length) return absent(context, 'contact-country', true);
    return worst(
      all.map((held) => {
        const { state, value } = held.reading;
        const say = (status: 'ok' | 'missing' | 'differs' | 'unreadable', reason: string) =>
          found('contact-country', status, reason, held, [value]);
        if (state === 'unreadable') return say('unreadable', 'unreadable');
        if (state === 'empty') return say('missing', 'missing');
        if (!profile) return say('differs', 'noProfile');
        if (!profile.country) return say('differs', 'notInProfile');
        const code = countryCode(value);
        return code !== null && code === countryCode(profile.country)
          ? say('ok', 'ok')
          : say('differs', 'differs');
      }),
    );
  },
};
