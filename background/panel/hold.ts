/** "Ask first": tells the frames of a form in advance whether to stop the first press of Create. */

import { browser } from 'wxt/browser';
import type { Assessment } from '../../request/finding';
import { asksFirst } from '../../storage/settings';

/** Tabs whose frames were told to hold. A restarted worker knows none, and tells the frames once more than needed. */
const holding = new Map<number, string>();

/** A frame of the tab shows a new document, or one that is shown again: it was not told. */
export const forgetHold = (tabId: number): boolean => holding.delete(tabId);

/** What is wrong, as one text: when it changes, the next press is asked about again. */
const reasonOf = ({ verdict, findings }: Assessment): string =>
  [verdict, ...findings.map(({ check, status }) => `${check}:${status}`)].join(' ');

/**
 * To be called at each assessment. Does nothing while the user has not turned it on.
 * @param assessment null where there is no form any more.
 */
export async function tellHold(tabId: number, assessment: Assessment | null): Promise<void> {
  const verdict = assessment?.verdict ?? null;
  const wanted = verdict !== null && verdict !== 'ready' && (await asksFirst());
  const reason = wanted && assessment ? reasonOf(assessment) : '';
  if ((holding.get(tabId) ?? '') === reason) return;
  if (reason === '') holding.delete(tabId);
  else holding.set(tabId, reason);
  // A tab whose readers are all gone has no press to hold.
  await browser.tabs.sendMessage(tabId, { kind: 'hold', reason }).catch(() => undefined);
}
