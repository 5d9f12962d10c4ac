/** When a tab carries the script that reads pages without a form. */

import { browser } from 'wxt/browser';
import type { Change } from './change';
import type { TabRecord } from './record';
import { currentRecord } from './tab-store';

/**
 * Puts the script in when the tab comes to such a page, and ends it when the tab leaves.
 * @param giveUp is called when the script could not be put in.
 */
export async function followFacts(
  { tabId, event, before, changed, after, isJudged }: Change,
  giveUp: () => void,
): Promise<void> {
  if (!isJudged) return;
  if (after.factsFor === changed.factsFor) {
    // A frame that was still being loaded when the script was put in has lost it with its first document.
    const isLast =
      event.kind === 'facts' &&
      event.facts.kind === 'facts-publisher' &&
      event.frameId === 0 &&
      event.facts.settled &&
      !before.facts.byFrame[0]?.settled;
    if (isLast && isInFrames(after)) void inject(tabId, 'all');
    return;
  }
  if (after.factsFor === null) return tell(tabId, 'facts-end');
  if (changed.factsFor !== null) await tell(tabId, 'facts-moved');
  // Not awaited: a page that is still loading must not hold up what is shown.
  void inject(tabId, isInFrames(after) ? 'all' : [0]).then((isIn) => isIn || giveUp());
}

/** A frame came to a page: where it is a product's in the Azure portal, the product may be shown in there. */
export async function followFactsInto(tabId: number, frameId: number): Promise<void> {
  if (frameId === 0) return;
  const { assessment, factsFor } = await currentRecord(tabId);
  if (factsFor !== null && assessment?.page === 'marketplace/product')
    await inject(tabId, [frameId]);
}

/** A product's blade in the Azure portal, unlike its page on the sites, may be drawn in a frame. */
const isInFrames = ({ factsFor }: TabRecord): boolean =>
  factsFor !== null && URL.canParse(factsFor) && new URL(factsFor).hash !== '';

/**
 * Puts the script into frames; where it runs already it reports once more.
 * @param frames the frames, or all of the tab.
 * @returns whether it could be put in.
 */
async function inject(tabId: number, frames: number[] | 'all'): Promise<boolean> {
  const target = frames === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: frames };
  // The caller says what that means: what is not known stays unknown.
  return await browser.scripting
    .executeScript({ target, files: ['/facts.js'], injectImmediately: true })
    .then(
      () => true,
      () => false,
    );
}

/** `facts-moved`: the tab has gone on to another product. `facts-end`: it shows something else. */
async function tell(tabId: number, kind: 'facts-moved' | 'facts-end'): Promise<void> {
  // No frame answers these; a rejection only says that there is none to hear.
  await browser.tabs.sendMessage(tabId, { kind }).catch(() => undefined);
}
