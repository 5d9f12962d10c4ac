/** What the popup asks of the background about the tab under it. */

import { z } from 'zod';
import { type MessageIn, messagesFrom } from './define';
import type { Result } from './result';

const tabId = z.number().int().min(0);

export const TAB_MESSAGES = messagesFrom('own-page', {
  /** Unfolds the tab's panel and moves the focus into it. */
  'tab-show-panel': { tabId },
  /** Shows on the page what is read of it. Answered like the panel's. */
  'tab-check-fields': { tabId },
  /** Whose directory a portal's page shows that holds no form. */
  'tab-directory': { tabId },
});
export type TabMessage = MessageIn<typeof TAB_MESSAGES>;
/** Whether there was a panel. */
export type ShowPanelAnswer = Result<{ isShown: boolean }>;
export type DirectoryAnswer = Result<{ directory: ShownDirectory | null }>;

/** Whose directory a portal's page shows, according to its account menu and address. */
export interface ShownDirectory {
  /** The name, else the domain or tenant ID. */
  name: string;
  /** The domain or tenant ID, where the name is something else. */
  id: string | null;
  /** The partner's own. */
  isOwn: boolean;
}
