import { countryCode } from '../profile/country';
import { samePhone } from '../profile/phone';
import { absent, type Check, FORMS, found, readings, valueIn } from './check';
import { worst } from './worst';

/** The contact's phone number is the partner's. Source: the guidance, 2020-06 and 2023-09. */
export const contactPhone: Check = {
  id: 'contact-phone',
  pages: FORMS,
  run: (context) => {
    const { profile } = context;
    const all = readings(context, 'phone');
    if (!all.length) return absent(context, 'contact-phone', true);
    const country =
      countryCode(valueIn(context, 'country') ?? '') ??
      countryCode(profile?.country ?? '') ??
      undefined;
    return worst(
      all.map((held) => {
        const { state, value } = held.reading;
        const say = (status: 'ok' | 'missing' | 'differs' | 'unreadable', reason: string) =>
          found('contact-phone', status, reason, held, [value]);
        if (state === 'unreadable') return say('unreadable', 'unreadable');
        if (state === 'empty') return say('missing', 'missing');
        if (!profile) return say('differs', 'noProfile');
        if (!profile.phone) return say('differs', 'notInProfile');
        const own = countryCode(profile.country) ?? country;
        const isSame =
          samePhone(value, profile.phone, own) || samePhone(value, profile.phone, country);
        if (!isSame) return say('differs', 'differs');
        return held.isAmbiguous ? say('unreadable', 'unreadable') : say('ok', 'ok');
      }),
    );
  },
};
