import { i18n } from '#i18n';
import type { FillValue } from '../../messages/act';
import type { Cure, Remedy } from '../../messages/panel';
import { countryCode, countryName, countrySpellings } from '../../profile/country';
import type { Profile } from '../../profile/profile';
import {
  type Assessment,
  type CheckId,
  type Finding,
  isContactDetail,
} from '../../request/finding';
import { PLAN_KIND_WORDS, PLAN_NAMES } from '../../request/plan';

type Values = Omit<FillValue, 'form'>;

/** A finding about a field that stands on this step of the form, in a frame that is known. */
const isHere = ({ frameId, remembered, accepted }: Finding): boolean =>
  frameId !== undefined && !remembered && !accepted;

const OPEN: ReadonlySet<Finding['status']> = new Set(['wrong', 'missing', 'unreadable', 'differs']);

/** @returns true for a wrong or missing plan in a field that is in sight. */
export const isPlanDue = (finding: Finding): boolean =>
  finding.check === 'support-plan' &&
  (finding.status === 'wrong' || finding.status === 'missing') &&
  isHere(finding);

/** @returns true for a contact detail that is not right, in a field that is in sight. */
export const isContactDue = (finding: Finding): boolean =>
  isContactDetail(finding.check) && OPEN.has(finding.status) && isHere(finding);

/** @returns true while nothing stands in the field for which the profile names a mailbox. */
export const isMailboxDue = (finding: Finding): boolean =>
  finding.check === 'additional-email' && finding.reason === 'toFill' && isHere(finding);

/** @returns true where the number of whoever is on call can be written into the phone that is in sight. */
export const isOnCallOffered = (finding: Finding, { findings }: Assessment): boolean =>
  finding.reason === 'onCall' &&
  findings.some((one) => one.check === 'contact-phone' && isHere(one));

/** @returns what one press can put right; null for nothing. The mailbox alone is offered with its finding. */
export function cureFor({ findings }: Assessment, hasProfile: boolean): Cure | null {
  const plan = findings.some(isPlanDue);
  const contacts = hasProfile && findings.some(isContactDue);
  if (plan && contacts) return 'both';
  return plan ? 'plan' : contacts ? 'contacts' : null;
}

/**
 * What to write, by the frame that it is written into: each field by its own finding, and only where that is not
 * right as it is, so that another of the user's addresses, or the number in another spelling, stays.
 * @param profile null: there is nothing but the plan to put right.
 */
export function fillValues(
  profile: Profile | null,
  findings: readonly Finding[],
  what: Remedy,
): Map<number, FillValue[]> {
  const byFrame = new Map<number, FillValue[]>();
  const write = (check: CheckId, isDue: (finding: Finding) => boolean, values: Values[]) => {
    const finding = findings.find((one) => one.check === check);
    if (finding?.frameId === undefined || !isDue(finding)) return;
    const { frameId, form = 0 } = finding;
    const known = byFrame.get(frameId) ?? [];
    byFrame.set(frameId, [...known, ...values.map((value) => ({ ...value, form }))]);
  };
  if (what === 'on-call') {
    const text = profile?.onCallPhone;
    if (text) write('contact-phone', isHere, [{ field: 'phone', text }]);
    return byFrame;
  }
  if (what !== 'contacts') {
    // The list is searched for the plan's name in every language.
    const text = i18n.t('panel.planName');
    const plan = { text, spellings: [...PLAN_NAMES], besides: [...PLAN_KIND_WORDS] };
    write('support-plan', isPlanDue, [{ field: 'support-plan', ...plan }]);
  }
  if (what === 'plan' || !profile) return byFrame;
  write('contact-name', isContactDue, [
    { field: 'first-name', text: profile.firstName },
    { field: 'last-name', text: profile.lastName },
  ]);
  const [email] = profile.emails;
  if (email) write('contact-email', isContactDue, [{ field: 'email', text: email }]);
  if (profile.phone)
    write('contact-phone', isContactDue, [{ field: 'phone', text: profile.phone }]);
  if (profile.country) write('contact-country', isContactDue, [countryValue(profile.country)]);
  const { additionalEmail } = profile;
  if (additionalEmail) {
    const value = { field: 'additional-email', text: additionalEmail, onlyEmpty: true } as const;
    write('additional-email', isMailboxDue, [value]);
  }
  return byFrame;
}

function countryValue(country: string): Values {
  const code = countryCode(country);
  const isCode = code !== null && /^[a-z]{2,3}$/i.test(country.trim());
  return {
    field: 'country',
    text: isCode ? countryName(code, 'en') : country,
    spellings: countrySpellings(country),
  };
}
