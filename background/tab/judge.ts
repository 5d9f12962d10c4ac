/** Turns a tab's record into an assessment. Reads everything the judgement needs, and writes nothing. */

import { judgeTab, type TabInput } from '../../assessment/judge-tab';
import { spokenLanguage } from '../../components/spoken-language';
import { tenantOfCustomer } from '../../customer/record';
import { inKnown } from '../../customer/tenant';
import type { FrameReading } from '../../messages/portal';
import { type PageId, REQUEST_PAGES } from '../../portals/pages';
import { subjectOf } from '../../portals/subject';
import { isNamed, type Tenant, tenantFrom } from '../../portals/tenant';
import {
  addressHints,
  delegatedIn,
  tenantOfLabel,
  tenantOfTitle,
} from '../../portals/tenant-hints';
import { factsAt } from '../../request/facts';
import { compareForm, type FormCheck, printOf } from '../../request/form-print';
import { timeOf } from '../../request/time-of-day';
import { checkedForms } from '../../storage/checked-forms';
import { loadChecksOff, loadSettings } from '../../storage/settings';
import { customerSubscriptions } from '../../storage/subscriptions';
import { report } from '../../text/report';
import { findCustomer } from '../stored/book';
import { getActiveProfile } from '../stored/profile';
import { lessonsNow } from '../stored/taught';
import { intendedFor } from './intended';
import type { Living } from './living-frames';
import type { Severity, TabRecord } from './record';
import type { Judgement } from './reduce';
import { tracesIn } from './reduce-traces';
import { visibleFrames } from './visible-frames';
import { inWords } from './words';

/**
 * Judges a tab.
 * @param paths where its frames stand; one without has not answered.
 * @param now in milliseconds since 1970.
 * @returns null while its top frame has not been read.
 */
export async function judge(
  tabId: number,
  record: TabRecord,
  paths: Living['paths'],
  now: number,
): Promise<Omit<Judgement, 'view'> | null> {
  const top = record.frames[0];
  if (!top || !URL.canParse(top.url)) return null;
  const [input, checks] = await Promise.all([
    inputOf(tabId, record, top, paths, now),
    Promise.all(REQUEST_PAGES.map((page) => formCheckOf(page, record))),
  ]);
  let severity = record.severity;
  const byPage = new Map<PageId, FormCheck | null>(
    REQUEST_PAGES.map((page, at) => [page, checks[at] ?? null]),
  );
  const { assessment, memories, isAnother, form, created, wantsProof } = judgeTab({
    ...input,
    hasChanged: (page) => byPage.get(page)?.hasChanged ?? false,
    severityAt: (value) => {
      severity = severitySince(record.severity, value, now);
      return severity.at;
    },
  });
  const page = assessment?.page ?? null;
  return {
    assessment: assessment && { ...assessment, findings: assessment.findings.map(inWords) },
    memories,
    isAnother,
    created,
    formDoc: page === 'azure/new-support-request' ? form?.doc || top.doc : null,
    wantsProof,
    severity,
    formCheck: (page && byPage.get(page)) ?? null,
    factsFor: page && (await hasFacts(page)) ? subjectOf(input.url) : null,
  };
}

/** Whether the user has checked how this form is read. A form that is not known to be checked is none that has changed. */
async function formCheckOf(page: PageId, { frames }: TabRecord) {
  try {
    return compareForm(printOf(page, Object.values(frames)), await checkedForms());
  } catch (error) {
    report(error, 'checked forms');
    return null;
  }
}

/** @returns a severity with when it was chosen: as before while it is the same. */
function severitySince(before: Severity | null, value: string, now: number): Severity {
  // Chosen later than now: the clock has been set back.
  return before?.value === value && before.at <= now ? before : { value, at: now };
}

/** @returns whether a page without a form is to be read. */
async function hasFacts(page: PageId): Promise<boolean> {
  if (page === 'partner-center/customer-list') return (await loadSettings()).rememberVisits;
  return page === 'partner-center/customer' || page === 'marketplace/product';
}

/** @returns the checks that are turned off; none while that cannot be read. */
async function checksOffNow() {
  try {
    return await loadChecksOff();
  } catch (error) {
    report(error, 'checks turned off');
    return [];
  }
}

/**
 * What a tab is judged by.
 * @param top the reading of its top frame.
 */
export async function inputOf(
  tabId: number,
  record: TabRecord,
  top: FrameReading,
  paths: Living['paths'],
  now: number,
): Promise<TabInput> {
  const url = new URL(top.url);
  const [profile, intended, subscriptions, lessons, checksOff] = await Promise.all([
    getActiveProfile(),
    intendedFor(tabId),
    customerSubscriptions(),
    lessonsNow(),
    checksOffNow(),
  ]);
  const { inBook, consentOf } = await bookFor(url, top.hints, [
    ...(intended ? [intended] : []),
    ...(profile?.tenantIds ?? []).map((tenantId) => tenantFrom({ tenantId })),
  ]);
  return {
    url,
    frames: visibleFrames(record.frames, paths),
    hints: top.hints,
    isSettled: top.settled,
    wasForm:
      record.formDoc !== null &&
      Object.values(record.frames).some(({ doc }) => doc === record.formDoc),
    profile,
    intended,
    inBook,
    consentOf,
    memories: record.memories,
    accepted: record.accepted,
    isForOurselves: record.isForOurselves,
    customerSubscriptions: subscriptions,
    lessons,
    checksOff,
    isWithoutButton: record.withoutButton === `${top.doc} ${top.url}`,
    facts: factsAt(url, record.facts),
    traces: tracesIn(record),
    timeZoneHere: Intl.DateTimeFormat().resolvedOptions().timeZone,
    severityAt: (value) => severitySince(record.severity, value, now).at,
    formatTime: (at) => timeOf(at, now, spokenLanguage()),
  };
}

/**
 * Looks up in the book, beforehand, what the hints may name.
 * @param further directories that the hints are compared with.
 */
export async function bookFor(
  url: URL,
  hints: FrameReading['hints'],
  further: readonly Tenant[],
): Promise<Required<Pick<TabInput, 'inBook' | 'consentOf'>>> {
  const { path, hint } = addressHints(url);
  const customerPage = /customers\/([0-9a-f-]{36})/i.exec(url.pathname)?.[1];
  const tenants = [
    ...further,
    ...delegatedIn(url),
    path,
    hint,
    customerPage ? tenantFrom({ tenantId: customerPage.toLowerCase() }) : null,
    ...hints.map(({ from, text }) =>
      from === 'avatar-tenant'
        ? tenantOfLabel(text)
        : from === 'avatar-title'
          ? tenantOfTitle(text)
          : null,
    ),
  ].filter((tenant): tenant is Tenant => tenant !== null && isNamed(tenant));
  const records = await Promise.all(
    tenants.map((tenant) =>
      findCustomer(tenant).catch((error) => {
        report(error, 'customer book');
        return null;
      }),
    ),
  );
  const known = new Map(
    records
      .filter((record) => record !== null)
      .map((record) => [tenantOfCustomer(record), record.diagnostics]),
  );
  const inBook = inKnown([...known.keys()]);
  return {
    inBook,
    consentOf: (customer) => {
      const tenant = inBook(customer);
      return (tenant && known.get(tenant)) ?? null;
    },
  };
}
