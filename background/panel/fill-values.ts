import type { FillValue } from '../../messages/act';
import { countryCode, countryName, countrySpellings } from '../../profile/country';
import type { Profile } from '../../profile/profile';
import type { CheckId, Finding } from '../../request/finding';

/**
 * What to write into the contact fields: only into those that are not right as they stand, so that another
 * of the user's addresses, or the number in another spelling, stays.
 * @param findings of the tab's assessment.
 */
export function fillValues(profile: Profile, findings: readonly Finding[]): FillValue[] {
  const due = (check: CheckId) =>
    findings.some((finding) => finding.check === check && finding.status !== 'ok');
  const values: FillValue[] = [];
  if (due('contact-name')) {
    values.push({ field: 'first-name', text: profile.firstName });
    values.push({ field: 'last-name', text: profile.lastName });
  }
  const [email] = profile.emails;
  if (due('contact-email') && email) values.push({ field: 'email', text: email });
  if (due('contact-phone') && profile.phone) values.push({ field: 'phone', text: profile.phone });
  if (due('contact-country') && profile.country) {
    const code = countryCode(profile.country);
    const isCode = code !== null && /^[a-z]{2}$/i.test(profile.country.trim());
    values.push({
      field: 'country',
      text: isCode ? countryName(code, 'en') : profile.country,
      spellings: countrySpellings(profile.country),
    });
  }
  return values;
}
