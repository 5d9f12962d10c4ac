/** Whose directory a tab shows, asked once. */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { HintSchema } from '../../messages/portal';
import type { ShownDirectory } from '../../messages/tab';
import { portalHostOf } from '../../portals/hosts';
import { judgeDirectory } from '../../request/directory';
import { safeParse } from '../../text/safe-parse';
import { getActiveProfile } from '../stored/profile';
import { intendedFor } from './intended';
import { bookFor } from './judge';

/**
 * @returns whose directory a portal's page shows that holds no form; null where that cannot be told. Rejects when the tab is
 *   gone or inaccessible.
 */
export async function directoryShown(tabId: number): Promise<ShownDirectory | null> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.url || !URL.canParse(tab.url)) return null;
  const url = new URL(tab.url);
  if (!portalHostOf(url)) return null;
  const [top] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/account.js'],
  });
  // It comes out of the page's process: whatever took that over may have made it.
  const hints = safeParse(z.array(HintSchema).max(20), top?.result);
  if (!hints.success) return null;
  const intended = await intendedFor(tabId);
  const { kind, tenantId, domains, names } = judgeDirectory({
    url,
    hints: hints.data,
    profile: await getActiveProfile(),
    intended,
    inBook: (await bookFor(url, hints.data, intended ? [intended] : [])).inBook,
  });
  const [first, ...others] = [...names, ...domains, ...(tenantId ? [tenantId] : [])];
  // What was asked for is not what is shown.
  if (first === undefined || kind === 'contradiction' || kind === 'asked') return null;
  return { name: first, id: others[0] ?? null, isOwn: kind === 'own' };
}
