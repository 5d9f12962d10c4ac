/** Which tabs have their pages without a form read, and whose the facts are. */

import type { PageId } from '../../portals/pages';
import { subjectOf } from '../../portals/subject';
import type { PageFacts } from '../../request/facts';
import { factsAt, noFacts } from '../../request/facts';
import { loadSettings } from '../../storage/settings';
import { armFacts, disarmFacts, moveFacts } from './inject-reader';
import { type TabRecord, withTab } from './record';

/** @returns what is known of the page's subject; what was known of another one is forgotten here. */
export function factsNow(tab: TabRecord, url: URL): PageFacts {
  const subject = subjectOf(url);
  if (tab.facts.of !== subject) tab.facts = noFacts(subject);
  return factsAt(url, tab.facts);
}

/** Puts the script in when the tab comes to such a page, and ends it when the tab leaves. */
export async function followFacts(
  tabId: number,
  tab: TabRecord,
  url: URL,
  page: PageId | null,
): Promise<void> {
  const wanted = page && (await isWanted(page)) ? subjectOf(url) : null;
  if (wanted === tab.factsFor) return;
  const isMove = tab.factsFor !== null;
  tab.factsFor = wanted;
  if (wanted === null) return disarmFacts(tabId);
  if (isMove) await moveFacts(tabId);
  // Not awaited: a page that is still loading must not hold up what is shown.
  void armFacts(tabId, isInFrames(tab) ? 'all' : [0]).then((isIn) =>
    isIn ? undefined : withTab(tabId, giveUp),
  );
}

/** A product's blade in the Azure portal, unlike its page on the sites, may be drawn in a frame. */
export const isInFrames = ({ factsFor }: TabRecord): boolean =>
  factsFor !== null && URL.canParse(factsFor) && new URL(factsFor).hash !== '';

/** Nothing will come: what is not known now stays unknown. */
async function giveUp(tab: TabRecord): Promise<void> {
  tab.facts.byFrame[0] ??= { settled: true };
}

async function isWanted(page: PageId): Promise<boolean> {
  if (page === 'partner-center/customer-list') return (await loadSettings()).rememberVisits;
  return page === 'partner-center/customer' || page === 'marketplace/product';
}
