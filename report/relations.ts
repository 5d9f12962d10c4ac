/** Texts that the checks compare with the profile: what was the same must be the same in a report. */

import { countryCode } from '../profile/country';
import { samePhone } from '../profile/phone';
import type { Profile } from '../profile/profile';
import { foldName } from '../text/fold-name';
import { type Pseudonyms, shapeOf } from './pseudonyms';

const FIRST = 'Person';
const LAST = 'Nobody';
/** No other number in a report is made of ones. */
const ONES = /\p{N}/gu;

/** @returns the pseudonym of a whole text that is one of the profile's values; undefined for any other. */
export type Relations = (text: string) => string | undefined;

/**
 * @param profile the user's; null when there is none.
 * @param countries ISO codes in which the form's national numbers are read, in addition to the profile's.
 */
export function relationsOf(profile: Profile | null, countries: readonly string[]): Relations {
  if (!profile) return () => undefined;
  const [first, last] = [foldName(profile.firstName), foldName(profile.lastName)];
  const names = new Map([
    [first + last, `${FIRST} ${LAST}`],
    [last + first, `${LAST} ${FIRST}`],
    [last, LAST],
    [first, FIRST],
  ]);
  const plans = new Map(profile.supportPlans.map((plan, n) => [foldName(plan), planName(n)]));
  const country = countryCode(profile.country);
  const spelt = foldName(profile.country);
  return (text) => {
    if (text.length > 200) return undefined;
    const bare = foldName(text);
    if (bare === '') return undefined;
    const known = names.get(bare) ?? plans.get(bare);
    if (known !== undefined) return known;
    if (spelt !== '' && (spelt === bare || (country && countryCode(text) === country)))
      return countryName(country);
    return isPhone(text, profile.phone, [country, ...countries]) ? phoneOf(profile) : undefined;
  };
}

const isPhone = (text: string, own: string, countries: readonly (string | null)[]): boolean =>
  own !== '' &&
  /(?:\p{N}\P{N}{0,3}){5}/u.test(text) &&
  [undefined, ...countries].some((country) => samePhone(text, own, country ?? undefined));

const phoneOf = ({ phone }: Profile): string =>
  phone.replace(/[^\p{N}+() -]/gu, '').replace(ONES, '1');

const planName = (n: number): string => `Plan of our own ${'I'.repeat(n + 1)}`;

/** A country that is not the user's. */
const countryName = (code: string | null): string => (code === 'IS' ? 'Norway' : 'Iceland');

/** @returns the profile as it stands in the report: every value replaced, all relations kept. */
export function pseudonymousProfile(profile: Profile, pseudonyms: Pseudonyms): Profile {
  const { version, emails, phone, country, domains, tenantIds, supportPlans } = profile;
  return {
    version,
    firstName: FIRST,
    lastName: LAST,
    emails: emails.map((email) => pseudonyms.email(email)),
    phone: phone === '' ? '' : phoneOf(profile) || shapeOf(phone),
    country: country === '' ? '' : countryName(countryCode(country)),
    domains: domains.map((domain) => pseudonyms.domain(domain)),
    tenantIds: tenantIds.map((id) => pseudonyms.guid(id)),
    partnerKind: profile.partnerKind,
    lighthouse: profile.lighthouse,
    supportPlans: supportPlans.map((_, n) => planName(n)),
  };
}
