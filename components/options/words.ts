/** The options page's reasons in the user's words. */

import { i18n } from '#i18n';
import type { ProfileFailure } from '../../messages/profiles';
import type { Policy, PolicyProblem } from '../../policy/policy';
import type { ProfileEntry } from '../../profile/book';
import { countryName } from '../../profile/country';
import type { DraftReason } from '../../profile/draft';
import { fullName } from '../../profile/full-name';
import type { Profile } from '../../profile/profile';
import type { FileProblem } from '../../profile/profile-file';
import { spokenLanguage } from '../spoken-language';

/** @returns what is wrong with a field and what to do; undefined for nothing. */
export function errorText(reason: DraftReason | undefined, policy: Policy): string | undefined {
  if (reason === undefined) return undefined;
  if (reason === 'emailNotAllowed') {
    return i18n.t('options.error.emailNotAllowed', [(policy.contactDomains ?? []).join(', ')]);
  }
  return i18n.t(`options.error.${reason}`);
}

/** @returns why a change was not made. */
export const failureText = (failure: ProfileFailure): string =>
  i18n.t(`options.failure.${failure}`);

/** @returns why a file was not imported, and what to do. */
export function fileProblemText({ reason, where, detail }: FileProblem): string {
  if (reason === 'field') return i18n.t('options.fileProblem.field', [where, detail]);
  if (reason === 'forbiddenKey') return i18n.t('options.fileProblem.forbiddenKey', [where]);
  if (reason === 'newer') return i18n.t('options.fileProblem.newer', [detail]);
  return i18n.t(`options.fileProblem.${reason}`);
}

/** @returns one line about a value of the policy that does not apply. */
export const policyProblemText = ({ where, why, detail }: PolicyProblem): string =>
  why === 'unknown'
    ? i18n.t('options.policy.unknown', [where])
    : i18n.t('options.policy.bad', [where, detail]);

/** @returns what a profile goes by in lists. */
export const profileName = ({ label, profile }: ProfileEntry): string =>
  label || `${fullName(profile)} (${profile.emails[0] ?? ''})`;

/** The user's language, as the browser's interface speaks it. */
export const language = spokenLanguage;

/** @returns a file name such as `onbehalf-profile-ada-lin.json`. */
export function profileFileName(profile: Profile): string {
  const name = fullName(profile)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `onbehalf-profile${name && `-${name}`}.json`;
}

/** @returns the country as the user calls it. */
export const countryText = (code: string): string => countryName(code, language());
