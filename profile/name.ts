/** A contact's name against the profile. */

import { foldName, UMLAUTS } from '../text/fold-name';
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
  return isSame(foldName, first, last, profile) || isSame(written, first, last, profile);
}

/** Where a keyboard has no umlauts, or a passport shows none: Müller is Mueller, Søren is Soeren. */
const written = (text: string): string =>
  foldName(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/g, (letter) => UMLAUTS[letter] ?? letter),
  );

function isSame(
  spelling: (text: string) => string,
  first: string,
  last: string,
  profile: Pick<Profile, 'firstName' | 'lastName'>,
): boolean {
  const own = [spelling(profile.firstName), spelling(profile.lastName)];
  const shown = spelling(first) + spelling(last);
  // A person with one name fills both fields with it, or one of them with a full stop.
  const only = own[0] && own[1] ? null : own.join('');
  if (only)
    return (
      [spelling(first), spelling(last)].every((part) => part === only || part === '') &&
      shown !== ''
    );
  return shown !== '' && (shown === own.join('') || shown === own.reverse().join(''));
}
