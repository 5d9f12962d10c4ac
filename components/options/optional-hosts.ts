/** The hosts that are turned on by hand: those of two clouds, and pages on which Onbehalf only shows notes. */

import type { OptionalCloud } from '../../policy/policy';
import { PORTAL_HOSTS, type PortalHost } from '../../portals/hosts';

export type OptionalHosts = OptionalCloud | 'marketplace' | 'powerPlatform';

const hosts = (is: (row: PortalHost) => boolean): string[] =>
  PORTAL_HOSTS.filter((row) => row.grant === 'optional' && is(row)).map(
    ({ host }) => `https://${host}/*`,
  );

/** What the browser is asked for when one of them is turned on. */
export const HOSTS_OF: Readonly<Record<OptionalHosts, string[]>> = {
  marketplace: hosts(({ portal }) => portal === 'marketplace'),
  powerPlatform: hosts(({ portal }) => portal === 'power-platform'),
  china: hosts(({ cloud }) => cloud === 'china'),
  // The only optional admin center of that cloud is the Department of Defense's.
  dod: hosts(({ portal, cloud }) => portal === 'microsoft-365' && cloud === 'us-government'),
};

export const OPTIONAL_HOSTS = Object.keys(HOSTS_OF) as OptionalHosts[];
