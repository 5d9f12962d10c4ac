/** The hosts that come with each cloud that is turned on by hand. */

import type { OptionalCloud } from '../../policy/policy';
import { PORTAL_HOSTS } from '../../portals/hosts';

const hosts = (cloud: string) =>
  PORTAL_HOSTS.filter((row) => row.grant === 'optional' && row.cloud === cloud).map(
    ({ host }) => `https://${host}/*`,
  );

/** What the browser is asked for when a cloud is turned on. */
export const HOSTS_OF: Readonly<Record<OptionalCloud, string[]>> = {
  china: hosts('china'),
  // The only optional host of that cloud is the Department of Defense's admin center.
  dod: hosts('us-government'),
};
