/** Links that mail filters and portals wrap around a link, to check it or to count who follows it. Pure. */

import { decoded } from '../text/decoded';

/** Where each of them keeps the link: by the end of its host, and the parameter. */
const PARAMETERS: readonly (readonly [host: string, parameter: string])[] = [
  ['.safelinks.protection.outlook.com', 'url'],
  ['.safelinks.protection.office365.us', 'url'],
  ['statics.teams.cdn.office.net', 'url'],
  ['.safelink.emails.azure.net', 'destination'],
  ['linkprotect.cudasvc.com', 'a'],
  ['slack-redir.net', 'url'],
  ['www.google.com', 'q'],
];

/** Proofpoint's third form: `…/v3/__https://portal.azure.com/contoso.com__;!!…` */
const PROOFPOINT_3 = /^https:\/\/urldefense\.(?:com|us|proofpoint\.com)\/v3\/__(.{1,4000}?)__;/;

/** A link in an address, as it is or encoded. */
const IN_PATH = /\/(https?(?::|%3a)(?:\/|%2f){1,2}.{1,4000})$/i;

/** No link has more parameters that matter; the limit bounds the work. */
const MOST_PARAMETERS = 20;

/**
 * Links in the parameters or the path of another, whoever wrapped them: filters of mail, redirects, sign-in.
 * @param url any URL.
 * @returns them as they are written there. What they lead to is the caller's to judge.
 */
export function linksWithin(url: URL): string[] {
  const values = [...url.searchParams].slice(0, MOST_PARAMETERS).map(([, value]) => value);
  const inPath = decoded(IN_PATH.exec(url.pathname)?.[1] ?? '');
  return [...values, inPath].filter((each) => /^https?:\/\/./i.test(each));
}

/**
 * @param url any URL.
 * @returns the link inside, as it is written there; null for any other address.
 */
export function linkInside(url: URL): string | null {
  const found = PARAMETERS.find(([host]) => url.hostname.endsWith(host));
  if (found) return url.searchParams.get(found[1]);
  const third = PROOFPOINT_3.exec(url.href)?.[1];
  if (third) return third;
  if (url.hostname !== 'urldefense.proofpoint.com' || !url.pathname.startsWith('/v2/')) return null;
  // Its second form writes `%3A` as `-3A`, and `/` as `_`.
  const written = url.searchParams.get('u')?.replace(/_/g, '/');
  return written ? decoded(written.replace(/-([\da-f]{2})/gi, '%$1')) : null;
}
