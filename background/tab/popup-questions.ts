/** What the popup asks about the tab under it. */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { SignSchema } from '../../messages/portal';
import { type ShownDirectory, TabMessageSchema } from '../../messages/tab';
import { portalHostOf } from '../../portals/hosts';
import { judgeDirectory } from '../../request/directory';
import { report } from '../../text/report';
import { safeParse } from '../../text/safe-parse';
import { focusPanel } from '../panel/panel';
import { getActiveProfile } from '../stored/profile';
import { bookFor } from './assess-tab';
import { intendedFor } from './record';

/**
 * Answers a message of one of the extension's own pages.
 * @param message any value; it is parsed here.
 * @returns the answer; null when it cannot be had: the tab is gone, or keeps us out. Never rejects.
 */
export async function handleTab(message: unknown): Promise<boolean | ShownDirectory | null> {
  const parsed = safeParse(TabMessageSchema, message);
  if (!parsed.success) return null;
  const { kind, tabId } = parsed.data;
  const answer = kind === 'tab-show-panel' ? focusPanel(tabId) : directoryShown(tabId);
  return answer.catch((error) => {
    report(error, kind);
    return null;
  });
}

async function directoryShown(tabId: number): Promise<ShownDirectory | null> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.url || !URL.canParse(tab.url)) return null;
  const url = new URL(tab.url);
  if (!portalHostOf(url)) return null;
  const [top] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/account.js'],
  });
  // It comes out of the page's process: whatever took that over may have made it.
  const signs = safeParse(z.array(SignSchema).max(20), top?.result);
  if (!signs.success) return null;
  const { kind, name, domain, tenantId } = judgeDirectory({
    url,
    signs: signs.data,
    profile: await getActiveProfile(),
    intended: await intendedFor(tabId),
    inBook: await bookFor(url, signs.data),
  });
  const [first, ...others] = [name, domain, tenantId].filter((text) => text !== undefined);
  if (first === undefined || kind === 'contradiction') return null;
  return { name: first, id: others[0] ?? null, isOwn: kind === 'own' };
}
