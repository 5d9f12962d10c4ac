/** The panel of a tab: puts it into the page and gives it its state. */

import { browser } from 'wxt/browser';
import type { Customer } from '../../customer/record';
import type { PanelState, ToPanel } from '../../messages/panel';
import type { AssessmentView } from '../../messages/view';
import { domainOrId } from '../../portals/tenant';
import type { Assessment } from '../../request/finding';
import type { LoggedRequest } from '../../request/logged';
import { report } from '../../text/report';
import { findCustomer } from '../stored/book';
import { getActiveProfile } from '../stored/profile';
import { keptBy, offeredBy } from '../stored/request-log';
import type { TabRecord } from '../tab/record';
import { unusualHost } from './fill';
import { handOvers } from './hand-over';
import { panelLinks } from './links';
import { loadPosition } from './position';
import { type PanelContext, panelState } from './state';
import { viewOf } from './view';

/** Injections under way, so that two states in a row bring one panel. */
const injecting = new Map<number, Promise<unknown>>();

/** @returns true when a panel took the message. */
async function tell(tabId: number, message: ToPanel): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  } catch {
    // Nobody listens there: no panel yet, the document is being left, or the tab is gone.
    return false;
  }
}

/**
 * Shows a state in the tab's panel, and puts the panel into the page when it has none. A tab that is gone or inaccessible is
 * not an error: the toolbar says the same.
 */
export async function showPanel(tabId: number, state: PanelState): Promise<void> {
  await injecting.get(tabId);
  if (await tell(tabId, { kind: 'panel', state })) return;
  const injection = browser.scripting
    .executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/panel.js'],
      injectImmediately: true,
    })
    // The tab is gone or inaccessible: the toolbar says the same.
    .catch(() => undefined)
    .finally(() => injecting.delete(tabId));
  injecting.set(tabId, injection);
  await injection;
  // What the panel asks for by itself is what was stored, and this state is stored only afterwards.
  await tell(tabId, { kind: 'panel', state });
}

/**
 * Puts in what looks at the page around the panel.
 * @returns false where the tab is gone or inaccessible, and the panel with it.
 */
export const injectAround = (tabId: number): Promise<boolean> =>
  browser.scripting
    .executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/panel-around.js'],
      injectImmediately: true,
    })
    .then(() => true)
    // The tab is gone or inaccessible: the toolbar says the same.
    .catch(() => false);

/** Takes the panel off the page; it stays there unseen, for the next time. */
export async function hidePanel(tabId: number): Promise<void> {
  await tell(tabId, { kind: 'panel-hide' });
}

/**
 * Moves the keyboard's focus into the panel, or back to where it was.
 * @returns false when the tab has no panel.
 */
export const focusPanel = (tabId: number): Promise<boolean> => tell(tabId, { kind: 'panel-focus' });

/**
 * An assessment as the panel of a tab shows it: texts, links, where the panel stands.
 * @param tab `warning`: Create was pressed while not ready.
 */
export async function stateForPanel(
  tabId: number,
  assessment: Assessment,
  tab: Pick<TabRecord, 'frames'> & Pick<PanelContext, 'warning'>,
): Promise<PanelState> {
  const [profile, customer, stored, links, offered, kept] = await Promise.all([
    getActiveProfile(),
    inBook(assessment),
    loadPosition(tabId),
    panelLinks(tabId, assessment),
    offeredBy(tabId),
    keptBy(tabId),
  ]);
  return panelState(assessment, {
    hasProfile: profile !== null,
    customer,
    links: links.map(({ label, url }) => ({ label, url })),
    ...(await handOvers(assessment, tab, customer)),
    warning: tab.warning,
    log: offered !== null && isAbout(offered, assessment),
    kept: kept && isAbout(kept, assessment) ? { id: kept.id, number: kept.number } : null,
    unusualHost: unusualHost(assessment, tab.frames),
    ...stored,
  });
}

const isAbout = (request: LoggedRequest, { customer }: Assessment): boolean =>
  domainOrId(request.customer) === domainOrId(customer);

/** The view of an assessment, for callers that show no panel. */
export async function viewForTab(assessment: Assessment): Promise<AssessmentView> {
  const [profile, customer] = await Promise.all([getActiveProfile(), inBook(assessment)]);
  return viewOf(assessment, { hasProfile: profile !== null, customer });
}

/** What the book knows of the customer. */
async function inBook(assessment: Assessment): Promise<Customer | null> {
  const { customer } = assessment;
  if (!customer) return null;
  try {
    return await findCustomer(customer);
  } catch (error) {
    // Show the panel anyway: without the customer's note it is still correct.
    report(error, 'customer for the panel');
    return null;
  }
}
