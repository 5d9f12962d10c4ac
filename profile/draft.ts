/** The profile while somebody types it: all text, and what is wrong with it. Language-free. */

import {
  isAllowedContact,
  isAllowedMailbox,
  type Lockable,
  lockedFields,
  type Policy,
} from '../policy/policy';
import { ALIAS_LIKE, GUEST_MARK } from '../portals/alias';
import { asciiDomain, isSharedDomain } from '../text/domain';
import { countryCode } from './country';
import { addressOf } from './pasted-addresses';
import { internationalPhone } from './phone';
import { type PartnerKind, type Profile, ProfileSchema } from './profile';

export interface Draft {
  firstName: string;
  lastName: string;
  emails: string[];
  additionalEmail: string;
  phone: string;
  /** An ISO code, or what an imported file says when that names no country. */
  country: string;
  onCallPhone: string;
  /** Empty: nothing is said. */
  contactMethod: '' | NonNullable<Profile['contactMethod']>;
  availability: '' | NonNullable<Profile['availability']>;
  timeZone: string;
  domains: string[];
  tenantIds: string[];
  kinds: PartnerKind[];
  lighthouse: boolean;
  supportPlans: string[];
}

export type DraftReason =
  | 'firstNameMissing'
  | 'lastNameMissing'
  | 'nameIsAlias'
  | 'nameIsAddress'
  | 'tooLong'
  | 'emailMissing'
  | 'emailInvalid'
  | 'emailIsAlias'
  | 'emailNotAllowed'
  | 'emailNotOurs'
  | 'domainInvalid'
  | 'domainShared'
  | 'tenantIdInvalid'
  | 'kindMissing'
  | 'tooMany';

/** What is wrong, by field: `firstName`, or `emails.1` for the second entry of a list. */
export type DraftErrors = Partial<Record<string, DraftReason>>;

/**
 * A stored profile as text to edit.
 * @param profile null: a new one.
 * @param policy presets a new one, but for what it locks: that holds anyway, and is not the user's to keep.
 */
export function draftOf(profile: Profile | null, policy: Policy = {}): Draft {
  const locked = lockedFields(policy);
  const kinds = locked.includes('partnerKind') ? undefined : policy.partnerKind;
  const lighthouse = !locked.includes('lighthouse') && policy.lighthouse === true;
  return {
    firstName: profile?.firstName ?? '',
    lastName: profile?.lastName ?? '',
    emails: profile?.emails ?? [''],
    additionalEmail: profile?.additionalEmail ?? '',
    phone: profile?.phone ?? '',
    country: countryCode(profile?.country ?? '') ?? profile?.country ?? '',
    onCallPhone: profile?.onCallPhone ?? '',
    contactMethod: profile?.contactMethod ?? '',
    availability: profile?.availability ?? '',
    timeZone: profile?.timeZone ?? '',
    domains: profile?.domains.length ? profile.domains : [''],
    tenantIds: profile?.tenantIds.length ? profile.tenantIds : [''],
    kinds: [profile?.partnerKind ?? kinds ?? 'direct'].flat(),
    lighthouse: profile?.lighthouse ?? lighthouse,
    supportPlans: profile?.supportPlans.length ? profile.supportPlans : [''],
  };
}

/** Names that Microsoft gives to accounts of delegated administrators and guests: never the person's own. */
export const ALIAS = new RegExp(`^${ALIAS_LIKE}(?:@|$)|${GUEST_MARK}`, 'i');

/** Splits what was pasted into one entry ("a.example, b.example") into several. */
export const splitEntries = (text: string): string[] =>
  text
    .split(/[\s,;，；、]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Turns the draft into a profile.
 * @param locked fields that the organization has set; they are not judged.
 * @returns the profile, or what is wrong, every field of it. Empty entries of lists do not count.
 */
export function checkDraft(
  draft: Draft,
  policy: Policy = {},
  locked: readonly Lockable[] = [],
): { profile: Profile } | { errors: DraftErrors } {
  const errors: DraftErrors = {};
  const judge = (field: string, reason: DraftReason | undefined) => {
    if (reason) errors[field] = reason;
  };
  judge('firstName', nameReason(draft.firstName, 'firstNameMissing'));
  judge('lastName', nameReason(draft.lastName, 'lastNameMissing'));
  if (draft.phone.trim().length > 60) judge('phone', 'tooLong');
  if (draft.onCallPhone.trim().length > 60) judge('onCallPhone', 'tooLong');
  if (draft.kinds.length === 0) judge('partnerKind', 'kindMissing');

  const list = (field: 'emails' | 'domains' | 'tenantIds' | 'supportPlans', max: number) => {
    if (draft[field].length > max) judge(`${field}.${max}`, 'tooMany');
    const isLocked = locked.includes(field);
    return draft[field].flatMap((typed, at) => {
      const value = NORMAL[field](typed);
      const reason = value === '' ? emptyReason(field, typed) : entryReason(field, value, policy);
      if (!isLocked) judge(`${field}.${at}`, reason);
      return value === '' || reason ? [] : [value];
    });
  };
  const emails = list('emails', 50);
  const shared = policy.sharedMailbox;
  if (emails.length === 0 && shared === undefined && !errors['emails.0']) {
    judge('emails.0', 'emailMissing');
  }
  const domains = unique(list('domains', 200));
  const additionalEmail = addressOf(draft.additionalEmail);
  if (!locked.includes('additionalEmail'))
    judge('additionalEmail', mailboxReason(additionalEmail, { emails, domains }, policy));
  const code = countryCode(draft.country);
  const international = (phone: string) =>
    internationalPhone(phone, code ?? undefined) ?? phone.trim();
  const profile = {
    version: 1,
    firstName: draft.firstName,
    lastName: draft.lastName,
    emails: unique(emails.length === 0 && shared !== undefined ? [shared] : emails),
    ...said({
      additionalEmail,
      contactMethod: draft.contactMethod,
      availability: draft.availability,
    }),
    ...said({ timeZone: draft.timeZone, onCallPhone: international(draft.onCallPhone) }),
    phone: international(draft.phone),
    country: code ?? draft.country,
    domains,
    tenantIds: unique(list('tenantIds', 200)),
    partnerKind: draft.kinds.length === 1 ? draft.kinds[0] : draft.kinds,
    lighthouse: draft.lighthouse,
    supportPlans: unique(list('supportPlans', 50)),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const parsed = ProfileSchema.safeParse(profile);
  if (parsed.success) return { profile: parsed.data };
  // The rules above are stricter than the schema; should one be missing, its field is still named.
  const path = parsed.error.issues[0]?.path.join('.') ?? 'firstName';
  return { errors: { [path]: 'tooLong' } };
}

/** @returns the values that say something. */
const said = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

const unique = (list: string[]) => [
  ...new Map(list.map((text) => [text.toLowerCase(), text])).values(),
];

function nameReason(name: string, missing: DraftReason): DraftReason | undefined {
  if (name.trim() === '') return missing;
  if (ALIAS.test(name.trim())) return 'nameIsAlias';
  if (/[@＠]/.test(name)) return 'nameIsAddress';
  return name.trim().length > 100 ? 'tooLong' : undefined;
}

/** @param own what else the profile names. */
function mailboxReason(
  email: string,
  own: Pick<Profile, 'emails' | 'domains'>,
  policy: Policy,
): DraftReason | undefined {
  if (email === '') return undefined;
  const reason = entryReason('emails', email, {});
  if (reason) return reason;
  return isAllowedMailbox(email, own, policy) ? undefined : 'emailNotOurs';
}

/** What people paste, brought down to the value itself. */
const NORMAL = {
  emails: addressOf,
  domains: (typed: string) => {
    const name = typed
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/[/?#].*$/s, '');
    return asciiDomain(name.slice(name.lastIndexOf('@') + 1));
  },
  tenantIds: (typed: string) =>
    typed
      .trim()
      .replace(/^\{(.*)\}$/, '$1')
      .toLowerCase(),
  supportPlans: (typed: string) => typed.trim(),
};

const emptyReason = (field: string, typed: string): DraftReason | undefined =>
  field === 'domains' && typed.trim() !== '' ? 'domainInvalid' : undefined;

function entryReason(
  field: keyof typeof NORMAL,
  value: string,
  policy: Policy,
): DraftReason | undefined {
  switch (field) {
    case 'emails':
      if (ALIAS.test(value)) return 'emailIsAlias';
      if (!ProfileSchema.shape.emails.safeParse([value]).success) return 'emailInvalid';
      return isAllowedContact(value, policy) ? undefined : 'emailNotAllowed';
    case 'domains':
      if (!/^[^.]+(?:\.[^.]+)+$/.test(value)) return 'domainInvalid';
      return isSharedDomain(value) ? 'domainShared' : undefined;
    case 'tenantIds':
      return ProfileSchema.shape.tenantIds.safeParse([value]).success
        ? undefined
        : 'tenantIdInvalid';
    case 'supportPlans':
      return value.length > 200 ? 'tooLong' : undefined;
  }
}
