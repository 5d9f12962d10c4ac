/** The panel of a tab: puts it into the page, gives it its state, carries out what the user presses there. */

import { browser } from 'wxt/browser';
import type { Customer } from '../../customer/record';
import type { FillResult, RevealResult } from '../../messages/act';
import type { PanelState, ToPanel } from '../../messages/panel';
import type { PanelMessage } from '../../messages/panel-messages';
import type { TabState } from '../../messages/tab-state';
import type { Assessment } from '../../request/finding';
import { report } from '../../text/report';
import { openFor } from '../open';
import { findCustomer } from '../stored/book';
import { getActiveProfile } from '../stored/profile';
import { keepOffered, offeredBy } from '../stored/request-log';
import { act } from './act';
import { fill, undoFill, unusualHost } from './fill';
import { customerOf, panelLinks } from './links';
import { loadPlace, savePlace } from './place';
import { type PanelContext, panelState } from './state';

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
 * Shows a state in the tab's panel, and puts the panel into the page when it has none. A tab that is gone, or that keeps us out, is no error: the toolbar
 * says the same.
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
    // A tab that is gone, or that keeps us out: the toolbar says the same.
    .catch(() => undefined)
    .finally(() => injecting.delete(tabId));
  injecting.set(tabId, injection);
  await injection;
  // What the panel asks for by itself is what was stored, and this state is stored only afterwards.
  await tell(tabId, { kind: 'panel', state });
}

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
  tab: Pick<TabState, 'frames'> & Pick<PanelContext, 'warning'>,
): Promise<PanelState> {
  const [profile, customer, kept, links, offered] = await Promise.all([
    getActiveProfile(),
    inBook(assessment),
    loadPlace(tabId),
    panelLinks(tabId, assessment),
    offeredBy(tabId),
  ]);
  return panelState(assessment, {
    hasProfile: profile !== null,
    customer,
    links: links.map(({ label, url }) => ({ label, url })),
    warning: tab.warning,
    log: offered !== null && (offered.domain ?? offered.tenantId) === assessment.customer,
    unusualHost: unusualHost(assessment, tab.frames),
    ...kept,
  });
}

/** What the book knows of the customer. */
async function inBook(assessment: Assessment): Promise<Customer | null> {
  const key = customerOf(assessment);
  if (!key.domain && !key.tenantId) return null;
  // A note that is not shown says nothing wrong; the panel must come all the same.
  return findCustomer(key).catch(() => null);
}

/**
 * Carries out what the user pressed in the panel, as far as the panel or the page is concerned. What changes
 * the assessment (`accept`, `answer`, `warning-seen`) and `panel-ready` are not for here.
 * @returns the answer for the panel; undefined for a message that is not for here. Never rejects.
 */
export async function handlePanelMessage(
  message: PanelMessage,
  tabId: number,
  state: TabState & Pick<PanelContext, 'warning'>,
): Promise<RevealResult | FillResult | boolean | undefined> {
  if (message.kind === 'panel-place') {
    await savePlace(tabId, message.place, message.seen);
    return true;
  }
  if (message.kind === 'open-options') {
    return browser.runtime.openOptionsPage().then(
      () => true,
      (error) => {
        report(error, 'options page');
        return false;
      },
    );
  }
  const { assessment } = state;
  if (!assessment) return undefined;
  switch (message.kind) {
    case 'reveal': {
      const finding = assessment.findings.find(({ check }) => check === message.check);
      if (finding?.field === undefined || finding.frameId === undefined) return { shown: false };
      const shown = await act<RevealResult>(tabId, finding.frameId, {
        kind: 'act-reveal',
        field: finding.field,
      });
      return shown ?? { shown: false };
    }
    case 'fill':
      return fill(tabId, state, message.what);
    case 'undo-fill':
      return undoFill(tabId, assessment);
    case 'log-request': {
      const isKept = await keepOffered(tabId);
      await showPanel(tabId, await stateForPanel(tabId, assessment, state));
      return isKept;
    }
    case 'open-link': {
      const links = await panelLinks(tabId, assessment);
      const link = links.find(({ url }) => url === message.url);
      if (!link) return false;
      return openFor(link.url, link.customer, tabId).catch((error) => {
        report(error, 'open a link');
        return false;
      });
    }
    default:
      return undefined;
  }
}
