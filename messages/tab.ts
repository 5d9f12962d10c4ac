/** What the popup asks of the background about the tab under it. */

import { z } from 'zod';

const tabId = z.number().int().min(0);

export const TabMessageSchema = z.discriminatedUnion('kind', [
  /** Unfolds the tab's panel and moves the focus into it. Answered with whether there was one. */
  z.strictObject({ kind: z.literal('tab-show-panel'), tabId }),
  /** Whose directory a portal's page shows that holds no form. Answered with `ShownDirectory`, or null. */
  z.strictObject({ kind: z.literal('tab-directory'), tabId }),
]);
export type TabMessage = z.output<typeof TabMessageSchema>;

/** Whose directory a portal's page shows, by what its account menu and address say. */
export interface ShownDirectory {
  /** The name, else the domain or tenant ID. */
  name: string;
  /** The domain or tenant ID, where the name is something else. */
  id: string | null;
  /** The partner's own. */
  isOwn: boolean;
}
