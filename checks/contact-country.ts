import { DOCUMENTS } from '../portals/documents';
import { countryCode } from '../profile/country';
import { AZURE_FORM, defineCheck } from './check';
import { COMPARED, compareAll } from './in-profile';

/** The contact's country is the partner's: it decides the business hours of the answer. */
export const contactCountry = defineCheck({
  id: 'contact-country',
  pages: AZURE_FORM,
  source: DOCUMENTS['azure-request'],
  required: 'when-asked',
  says: COMPARED,
  run: (context) =>
    compareAll(
      context,
      'country',
      (country) => ({ country }),
      ({ reading }, own) => {
        const code = countryCode(reading.value);
        return code !== null && code === countryCode(own) ? 'ok' : 'differs';
      },
    ),
});
