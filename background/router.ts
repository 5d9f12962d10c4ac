/**
 * Every message the background gets: parsed with a closed schema, its sender checked by what cannot be
 * spoofed. A page cannot send any: only scripts of this extension can, and those in a portal's page may
 * only send what belongs there.
 */

import { type Browser, browser } from 'wxt/browser';
import { PANEL_MESSAGES } from '../messages/panel-messages';
import { type FrameReading, type FromPortal, FromPortalSchema } from '../messages/portal';
import { portalHostOf } from '../portals/hosts';
import { pageOf } from '../portals/pages';
import { createdNumber } from '../request/success';
import { report } from '../text/report';
import { safeParse } from '../text/safe-parse';
import { handleCustomers } from './customers';
import { forgetHold } from './panel/hold';
import { keepAnswer } from './panel/keep-answer';
import { handlePanelMessage, stateForPanel } from './panel/panel';
import { handleProfile } from './stored/profile';
import { handleLog, keepOffered, offerRequest } from './stored/request-log';
import { assess, assessTab } from './tab/assess-tab';
import { injectFactsReader, takeFacts } from './tab/facts';
import { injectDetector, injectReader, injectReaders, resendReadings } from './tab/inject-reader';
import { handleTab } from './tab/popup-questions';
import { recognizedFields } from './tab/recognized-fields';
import { loadTab, newRecord, withTab } from './tab/record';
import { handleSnapshot } from './tab/snapshot';

type Sender = Browser.runtime.MessageSender;

/** The panel stands in the top frame; no other frame presses its buttons. */
const FROM_PANEL: ReadonlySet<string> = new Set(
  PANEL_MESSAGES.map(({ shape }) => shape.kind.value),
);

/**
 * @returns the answer, or undefined for a message that is not for us or not from whom it should be. What goes wrong is
 *   reported here and answered with undefined; the answer never rejects.
 */
export function receive(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isOwnPage(sender))
    return fromOwnPage(message).catch((error) => report(error, 'message of a page'));
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined || !isPortal(sender)) return undefined;
  const parsed = safeParse(FromPortalSchema, message);
  if (!parsed.success) return undefined;
  if (sender.frameId !== 0 && FROM_PANEL.has(parsed.data.kind)) return undefined;
  return fromPortal(parsed.data, tabId, sender.frameId).catch((error) =>
    report(error, `message ${parsed.data.kind}`),
  );
}

const isPage = (url: string): boolean => URL.canParse(url) && pageOf(new URL(url)) !== null;

const isOwnPage = ({ url }: Sender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** The frame's own address tells a content script from elsewhere; a sandboxed frame has only its tab's. */
function isPortal({ url, tab }: Sender): boolean {
  return [url, tab?.url].some(
    (address) => address !== undefined && URL.canParse(address) && portalHostOf(new URL(address)),
  );
}

function fromOwnPage(message: unknown): Promise<unknown> {
  const kind = String((message as { kind?: unknown } | null)?.kind);
  if (kind.startsWith('log-')) return handleLog(message);
  if (kind.startsWith('snapshot-')) return handleSnapshot(message);
  if (kind.startsWith('tab-')) return handleTab(message);
  return kind.startsWith('profile-') || kind === 'kept-aside' || kind === 'forget-everything'
    ? handleProfile(message)
    : handleCustomers(message);
}

async function fromPortal(message: FromPortal, tabId: number, frameId: number): Promise<unknown> {
  switch (message.kind) {
    case 'form-detected':
      if (message.url !== undefined && !isPage(message.url)) return undefined;
      await injectReader(tabId, frameId);
      return injectFactsReader(tabId, frameId);
    case 'detect-form':
      return injectDetector(tabId, frameId);
    case 'frame-loaded':
      return injectReaders(tabId);
    case 'gone':
      return dropFrame(tabId, frameId, message.doc);
    case 'reading':
      return takeReading(message, tabId, frameId);
    case 'facts-customer':
    case 'facts-list':
    case 'facts-publisher':
      return takeFacts(message, tabId, frameId);
    case 'panel-ready': {
      const tab = await loadTab(tabId);
      return tab.assessment && stateForPanel(tabId, tab.assessment, tab);
    }
    case 'accept':
      return withTab(tabId, async (tab) => {
        tab.accepted = tab.accepted.filter((check) => check !== message.check);
        if (message.accepted) tab.accepted.push(message.check);
        else if (message.check === 'directory') tab.isForOurselves = false;
        await assess(tabId, tab);
        return true;
      });
    case 'answer':
      return withTab(tabId, async (tab) => {
        const isKept = await keepAnswer(message.check, message.answer, tab);
        if (isKept) await assess(tabId, tab);
        return isKept;
      });
    case 'create-pressed':
      return withTab(tabId, async (tab) => {
        const { assessment } = tab;
        if (!assessment?.verdict) return;
        // A press that was held sends nothing yet.
        if (!message.held) await offerRequest(tabId, assessment);
        if (assessment.verdict === 'ready') tab.warning = null;
        else tab.warning = message.held ? 'held' : 'pressed';
        await assess(tabId, tab);
      });
    case 'warning-seen':
      return withTab(tabId, async (tab) => {
        tab.warning = null;
        await assess(tabId, tab);
      });
    default: {
      const state = await loadTab(tabId);
      const answer = await handlePanelMessage(message, tabId, state);
      if (message.kind === 'fill' || message.kind === 'undo-fill') await assessTab(tabId);
      return answer;
    }
  }
}

function takeReading(reading: FrameReading, tabId: number, frameId: number): Promise<void> {
  return withTab(tabId, async (tab) => {
    const before = tab.frames[frameId];
    const isNewPage = frameId === 0 && before?.doc !== reading.doc;
    if (isNewPage) {
      // A reload, or another page: what was known of the former document is gone with it.
      Object.assign(tab, { ...newRecord(), frames: tab.frames[0] ? {} : tab.frames });
    }
    if (before?.doc !== reading.doc) forgetHold(tabId);
    tab.frames[frameId] = reading;
    tab.seen = recognizedFields(Object.values(tab.frames));
    const number = createdNumber(reading.alerts);
    if (number !== null) await keepOffered(tabId, number, true);
    const top = tab.frames[0];
    await assess(tabId, tab);
    // Where nothing is shown the readers have just been told to end, and none may start again.
    if (top && !tab.assessment) return;
    if (isNewPage || !top || (!before && frameId !== 0)) void injectReaders(tabId);
    if (isNewPage) void resendReadings(tabId);
  });
}

/** A frame that is gone counts no more; with the top frame goes all that is known of the tab. */
function dropFrame(tabId: number, frameId: number, doc: string): Promise<void> {
  return withTab(tabId, async (tab) => {
    if (tab.frames[frameId]?.doc !== doc) return;
    if (frameId === 0) {
      Object.assign(tab, newRecord());
      return;
    }
    delete tab.frames[frameId];
    await assess(tabId, tab);
  });
}
