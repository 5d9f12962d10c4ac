/** Which portal this document belongs to. */

import { isHost, type Portal } from '../portals/hosts';
import { hosts } from '../portals/made/hosts';

/** @returns the portal of this document's address; undefined for every other site. */
export function portalHere(): Portal | undefined {
  const { protocol, port, hostname } = location;
  if (protocol !== 'https:' || port !== '') return undefined;
  return hosts.find(([, names]) => names.split(' ').some((host) => isHost(host, hostname)))?.[0];
}
