/** The portals' hosts for scripts in pages, which need no more of the table than which portal each belongs to. */

import { PORTAL_HOSTS, type Portal } from '../hosts';

/** By portal: its hosts, parted by spaces. */
export const hosts: readonly (readonly [portal: Portal, hosts: string])[] = [
  ...Map.groupBy(PORTAL_HOSTS, ({ portal }) => portal),
].map(([portal, rows]) => [portal, rows.map(({ host }) => host).join(' ')]);
