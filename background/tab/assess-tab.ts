/** A tab's readings into its assessment, and the assessment onto toolbar and panel. */

import { browser } from 'wxt/browser';
import { judgeTab, type TabInput } from '../../assessment/judge-tab';
import type { Customer } from '../../customer/record';
import { isStillThere } from '../../messages/is-still-there';
import type { FrameReading } from '../../messages/portal';
import { pageOf } from '../../portals/pages';
import {
  addressSigns,
  delegatedIn,
  type Tenant,
  tenantOfLabel,
  tenantOfTitle,
} from '../../portals/tenant';
import type { Assessment } from '../../request/finding';
import { timeOf } from '../../request/time-of-day';
import { customerSubscriptions } from '../../storage/subscriptions';
import { report } from '../../text/report';
import { tellHold } from '../panel/hold';
import { hidePanel, showPanel, stateForPanel } from '../panel/panel';
import { findCustomer } from '../stored/book';
import { getActiveProfile } from '../stored/profile';
import { rememberVisited } from '../stored/visits';
import { showIcon } from '../toolbar/icons';
import { askForProof } from './ask-proof';
import { factsNow, followFacts } from './follow-facts';
import { stopReaders } from './inject-reader';
import { rememberShown } from './opener';
import { intendedFor, knownTabs, loadTab, newRecord, type TabRecord, withTab } from './record';
import { visibleFrames } from './visible-frames';
import { inWords } from './words';

/** Assesses a tab anew and shows the result. */
export const assessTab = (tabId: number): Promise<void> =>
  withTab(tabId, (tab) => assess(tabId, tab));

/** Assesses all tabs anew, because what they are judged by has changed. */
export async function assessAllTabs(): Promise<void> {
  await Promise.all((await knownTabs()).map(lookAgain));
}

async function lookAgain(tabId: number): Promise<void> {
  const { frames, assessment } = await loadTab(tabId);
  const doc = frames[0]?.doc;
  if (!assessment || doc === undefined || (await isStillThere(tabId, doc))) return assessTab(tabId);
  await withTab(tabId, async (tab) => {
    if (tab.frames[0]?.doc !== doc) return;
    Object.assign(tab, newRecord());
    await showIcon(tabId, null);
  });
}

/** Assesses a tab, for those that already hold its record. */
export async function assess(tabId: number, tab: TabRecord): Promise<void> {
  const top = tab.frames[0];
  if (!top || !URL.canParse(top.url)) return;
  const url = new URL(top.url);
  const { assessment, memory, isAnother, form, wantsProof } = judgeTab(
    await inputOf(tabId, tab, top),
  );
  // What the user said of a request ends with the request.
  if (isAnother) {
    tab.accepted = [];
    tab.isForOurselves = false;
    tab.warning = null;
  }
  tab.memory = memory;
  tab.formDoc = assessment?.page === 'azure/new-support-request' ? form?.doc || top.doc : null;
  await askForProof(tabId, tab, wantsProof);
  await followFacts(tabId, tab, url, assessment?.page ?? null);
  await show(
    tabId,
    tab,
    assessment && { ...assessment, findings: assessment.findings.map(inWords) },
    url,
  );
}

/**
 * What a tab is judged by.
 * @param top the reading of its top frame.
 */
export async function inputOf(tabId: number, tab: TabRecord, top: FrameReading): Promise<TabInput> {
  const url = new URL(top.url);
  const [profile, intended, inBook, subscriptions] = await Promise.all([
    getActiveProfile(),
    intendedFor(tabId),
    bookFor(url, top.signs),
    customerSubscriptions(),
  ]);
  return {
    url,
    frames: visibleFrames(tab.frames),
    signs: top.signs,
    isSettled: top.settled,
    wasForm:
      tab.formDoc !== null && Object.values(tab.frames).some(({ doc }) => doc === tab.formDoc),
    profile,
    intended,
    inBook,
    memory: tab.memory,
    accepted: tab.accepted,
    isForOurselves: tab.isForOurselves,
    customerSubscriptions: subscriptions,
    facts: factsNow(tab, url),
    severityAt: (value) => {
      const now = Date.now();
      // Chosen later than now: the clock has been set back.
      if (tab.severity?.value !== value || !(tab.severity.at <= now))
        tab.severity = { value, at: now };
      return tab.severity.at;
    },
    formatTime: (at) => timeOf(at, Date.now(), browser.i18n.getUILanguage()),
  };
}

async function show(
  tabId: number,
  tab: TabRecord,
  assessment: Assessment | null,
  url: URL,
): Promise<void> {
  const before = tab.assessment;
  tab.assessment = assessment;
  tab.view = null;
  if (!assessment) {
    tab.firstVerdictMs = null;
    const isHeaded = Object.values(tab.frames).some(({ titled, pane }) => titled || pane);
    // Under the form's heading its fields may be still to come, in other frames perhaps.
    if (!isHeaded) tab.frames = {};
    await Promise.all([
      showIcon(tabId, null),
      hidePanel(tabId),
      pageOf(url) || isHeaded ? undefined : stopReaders(tabId),
    ]);
    return;
  }
  if (assessment.verdict && tab.firstVerdictMs === null)
    tab.firstVerdictMs = Math.max(0, Date.now() - tab.since);
  const hasPanel = assessment.findings.length > 0 || assessment.detecting;
  const state = await stateForPanel(tabId, assessment, tab);
  tab.view = state.view;
  await Promise.all([
    showIcon(tabId, assessment),
    tellHold(tabId, assessment),
    hasPanel ? showPanel(tabId, state) : before && hidePanel(tabId),
    rememberVisited(tabId, assessment).catch((error) => report(error, 'remember a visit')),
    rememberShown(tabId, assessment).catch((error) => report(error, 'remember the customer')),
  ]);
}

/** Looks up in the book, beforehand, what the signs may name. */
export async function bookFor(url: URL, signs: FrameReading['signs']): Promise<TabInput['inBook']> {
  const { path, hint } = addressSigns(url);
  const customerPage = /customers\/([0-9a-f-]{36})/i.exec(url.pathname)?.[1];
  const tenants = [
    ...delegatedIn(url),
    path,
    hint,
    customerPage ? { tenantId: customerPage.toLowerCase() } : null,
    ...signs.map(({ from, text }) =>
      from === 'avatar-tenant'
        ? tenantOfLabel(text)
        : from === 'avatar-title'
          ? tenantOfTitle(text)
          : null,
    ),
  ].filter(
    (tenant): tenant is Tenant =>
      tenant !== null && (tenant.domain ?? tenant.tenantId) !== undefined,
  );
  const records = await Promise.all(
    tenants.map(({ domain, tenantId }) =>
      findCustomer({ ...(domain && { domain }), ...(tenantId && { tenantId }) }).catch((error) => {
        report(error, 'customer book');
        return null;
      }),
    ),
  );
  const known = records.filter((record): record is Customer => record !== null);
  return ({ domain, tenantId }) =>
    known.find(
      (record) =>
        (tenantId && record.tenantId === tenantId) || (domain && record.domain === domain),
    ) ?? null;
}
