/** What pages without a form say, taken in: texts of a page, of one subject, and only while it is shown. */

import type { FactsMessage } from '../../messages/facts';
import { cloudOf, pageOf } from '../../portals/pages';
import { subjectOf } from '../../portals/subject';
import { customerDomain } from '../../request/facts';
import { loadSettings } from '../../storage/settings';
import { getActiveProfile } from '../stored/profile';
import { rememberListed } from '../stored/visits';
import { assess } from './assess-tab';
import { isInFrames } from './follow-facts';
import { armFacts } from './inject-reader';
import { isPrivate } from './private';
import { type TabRecord, withTab } from './record';

/** A frame came to a product's page in the Azure portal: the product may be shown in there. */
export async function injectFactsReader(tabId: number, frameId: number): Promise<void> {
  if (frameId === 0) return;
  const isWanted = await withTab(
    tabId,
    async ({ assessment, factsFor }) =>
      factsFor !== null && assessment?.page === 'marketplace/product',
  );
  if (isWanted) await armFacts(tabId, [frameId]);
}

/** @param message of a script in a portal's page; what it says of another subject is dropped. */
export async function takeFacts(
  message: FactsMessage,
  tabId: number,
  frameId: number,
): Promise<void> {
  if (message.kind === 'facts-list') return takeList(message, tabId, frameId);
  await withTab(tabId, async (tab) => {
    if (!isOfNow(message, tab, frameId)) return;
    const before = tab.facts.byFrame[frameId] ?? {};
    if (message.kind === 'facts-customer') {
      const { name } = message;
      const domain = customerDomain(message.domain, await getActiveProfile());
      // One customer's pages do not all show everything: what one of them showed stays.
      tab.facts.byFrame[0] = { ...before, ...(name && { name }), ...(domain && { domain }) };
    } else {
      const { links, emails, phones, settled } = message;
      tab.facts.byFrame[frameId] = { links, emails, phones, settled };
      // A frame that was still being loaded when the script was put in has lost it with its first document.
      const isLast = frameId === 0 && settled && !before.settled;
      if (isLast && isInFrames(tab)) void armFacts(tabId, 'all');
    }
    await assess(tabId, tab);
  });
}

type ListMessage = Extract<FactsMessage, { kind: 'facts-list' }>;

async function takeList(message: ListMessage, tabId: number, frameId: number): Promise<void> {
  // Asked once more: the user may have taken the permission back since the script was put in.
  if (!(await loadSettings()).rememberVisits || (await isPrivate(tabId))) return;
  // In the tab's turn: what asked for this message may be stored only a moment after it.
  const isNow = await withTab(tabId, async (tab) => isOfNow(message, tab, frameId));
  if (!isNow) return;
  await rememberListed(message.rows, cloudOf(new URL(message.url)));
}

const PAGE_OF = {
  'facts-customer': 'partner-center/customer',
  'facts-list': 'partner-center/customer-list',
  'facts-publisher': 'marketplace/product',
} as const;

/**
 * Whether a message is about what the tab shows now: the same document, and the same customer or product. A
 * frame has no address to tell by; it was asked while the tab showed what it shows.
 */
function isOfNow(message: FactsMessage, tab: TabRecord, frameId: number): boolean {
  const top = tab.frames[0];
  if (!top || tab.factsFor === null || !URL.canParse(top.url)) return false;
  const shown = new URL(top.url);
  if (pageOf(shown) !== PAGE_OF[message.kind] || tab.facts.of !== subjectOf(shown)) return false;
  if (frameId !== 0) return message.kind === 'facts-publisher';
  return (
    message.doc === top.doc &&
    URL.canParse(message.url) &&
    subjectOf(new URL(message.url)) === tab.facts.of
  );
}
