/** A contact's name against the profile. */

import { plain } from '../text/fold-name';
import type { Profile } from './profile';

/**
 * Whether the two name fields of a form hold the profile's name.
 * @param first, last as the form shows them; one may hold the whole name while the other is empty.
 * @param profile whose name to compare with.
 * @returns true whatever the case, width, accents, spaces, punctuation and the order of the two.
 */
export function sameName(
  first: string,
  last: string,
  profile: Pick<Profile, 'firstName' | 'lastName'>,
): boolean {
  const own = [plain(profile.firstName), plain(profile.lastName)];
  const shown = plain(first) + plain(last);
  // A person with one name fills both fields with it, or one of them with a full stop.
  const only = own[0] && own[1] ? null : own.join('');
  if (only)
    return (
      [plain(first), plain(last)].every((part) => part === only || part === '') && shown !== ''
    );
  return shown !== '' && (shown === own.join('') || shown === own.reverse().join(''));
}
