/** Judges a whole tab: takes the readings of its frames, returns the page, the findings and the verdict. Pure. */

import { ALL_CHECKS } from '../checks';
import type { CheckContext } from '../checks/check';
import type { Consent } from '../customer/record';
import {
  cloudOf,
  customerTenantIdOf,
  isRequestPage,
  isSupportPane,
  type PageId,
} from '../portals/pages';
import { isNamed, nameOrId, type Tenant, tenantFrom } from '../portals/tenant';
import type { Profile } from '../profile/profile';
import {
  type Directory,
  type DirectoryInput,
  type Intended,
  judgeDirectory,
} from '../request/directory';
import type { DirectoryHint } from '../request/directory-hint';
import type { PageFacts } from '../request/facts';
import type { Assessment, CheckId, Finding } from '../request/finding';
import { formHints } from '../request/form-hints';
import { type FormView, formsOf } from '../request/form-view';
import type { Memory } from '../request/memory';
import { withOneRequest } from '../request/one-request';
import { pageShown } from '../request/page';
import { withProof } from '../request/proof';
import { withLessons, withTaught } from '../request/taught';
import type { FrameTraces } from '../request/traces';
import type { Lesson } from '../taught/lessons';
import { badgeOf, checksOf, findingsOf, mayBecomeReady, verdictOf, withAccepted } from './assess';
import { type RequestShown, requestShown, type ShownFrame } from './request-shown';

export interface TabInput {
  url: URL;
  frames: readonly ShownFrame[];
  hints: readonly DirectoryHint[];
  /** False during the first two seconds, while the directory hint may still come. */
  isSettled: boolean;
  wasForm: boolean;
  profile: Profile | null;
  intended: Intended | null;
  inBook: DirectoryInput['inBook'];
  /** As they were returned last; those of documents that are gone are left out. */
  memories: readonly Memory[];
  accepted: readonly CheckId[];
  isForOurselves: boolean;
  /** IDs of subscriptions that the user called a customer's. */
  customerSubscriptions?: readonly string[];
  /** Checks that the user or the organization has turned off. */
  checksOff?: readonly string[];
  /** What users taught of the portals' labels. */
  lessons?: readonly Lesson[];
  /** Whether a page's form has changed since the user checked it. */
  hasChanged?: (page: PageId) => boolean;
  /** Help + support shows no button for a new request. */
  isWithoutButton?: boolean;
  facts: PageFacts;
  /** What the text fields of the frames give away. */
  traces?: readonly FrameTraces[];
  /** What the book says of a customer's consent to diagnostics; null where nobody said. */
  consentOf?: (customer: Tenant) => Consent | null;
  /** The IANA time zone of the computer. */
  timeZoneHere: string;
  severityAt: (value: string) => number;
  formatTime: (at: number) => string;
}

export type BareAssessment = Omit<Assessment, 'findings'> & { findings: Finding[] };

export interface TabOutput {
  assessment: BareAssessment | null;
  /** What was read on other steps, by document; that of the form that is judged first. */
  memories: Memory[];
  /** It is another request than the one that was remembered. */
  isAnother: boolean;
  form: FormView | null;
  /** The number of the request that the page says it has created. */
  created: string | null;
  /** The readings alone say nothing against it: its frames are to compare them with what is painted. */
  wantsProof: boolean;
}

const NOTHING: TabOutput = {
  assessment: null,
  memories: [],
  isAnother: true,
  form: null,
  created: null,
  wantsProof: false,
};

/** @returns the assessment; null where the tab shows none of the pages. */
export function judgeTab(input: TabInput): TabOutput {
  const { url, profile, lessons = [] } = input;
  const frames = withLessons(input.frames, lessons);
  const forms = formsOf(frames);
  const page = pageShown({
    url,
    forms,
    isTitled: frames.some(({ isTitled }) => isTitled),
    isPane: frames.some(({ isPane }) => isPane),
    wasForm: input.wasForm,
  });
  if (!page) return NOTHING;

  const judged = directoryOf({ ...input, hints: [...input.hints, ...formHints(forms)] }, page);
  const isDetecting = judged !== null && awaitsHint(judged) && !input.isSettled;
  const directory = isDetecting ? null : judged;

  const request = requestShown(page, forms, { ...input, frames, directory });
  const { first, form, further, memories, isAnother, created } = request;
  const found = findingsOf(
    contextOf(input, { page, directory, frames, request }),
    further,
    input.accepted,
    ALL_CHECKS.filter(({ id }) => !input.checksOff?.includes(id)),
  );
  const shown = form ? [form, ...further] : [];
  const read = withAccepted(withTaught(found, shown, lessons, input.hints), input.accepted);
  const wantsProof = isRequestPage(page) && profile !== null && mayBecomeReady(read);
  const proved = wantsProof ? withProof(read, shown, profile, checksOf(page), lessons) : read;
  const findings = withAccepted(withOneRequest(proved, shown, isSupportPane(page)), input.accepted);
  return {
    assessment: {
      page,
      cloud: cloudOf(url),
      customer: customerOf(directory),
      directoryName: directory?.names[0] ?? null,
      verdict: verdictOf({ page, profile }, findings, isDetecting),
      detecting: isDetecting,
      badge: badgeOf(findings),
      findings,
    },
    memories,
    isAnother,
    form: first,
    created,
    wantsProof,
  };
}

/** What the checks are given. */
function contextOf(
  input: TabInput,
  shown: {
    page: PageId;
    directory: Directory | null;
    frames: readonly ShownFrame[];
    request: RequestShown;
  },
): CheckContext {
  const { page, directory, frames, request } = shown;
  const { form, contactSeen, alerts, isCardShown } = request;
  const inSight = new Set(frames.map(({ frameId }) => frameId));
  const severity = form?.fields.get('severity')?.[0]?.reading.value ?? '';
  return {
    page,
    url: input.url,
    profile: input.profile,
    directory,
    form,
    contactSeen,
    isFirst: true,
    isForOurselves: input.isForOurselves,
    customerSubscriptions: input.customerSubscriptions ?? [],
    alerts,
    isCardShown,
    speaksOf: new Set(frames.flatMap(({ speaksOf = [] }) => speaksOf)),
    hasChanged: input.hasChanged?.(page) ?? false,
    isWithoutButton: input.isWithoutButton ?? false,
    facts: input.facts,
    traces: (input.traces ?? []).filter(({ frameId }) => inSight.has(frameId)),
    inBook: directory && input.inBook(directory),
    consent: consentOf(input, directory),
    timeZoneHere: input.timeZoneHere,
    severityAt: input.severityAt(severity),
    formatTime: input.formatTime,
  };
}

/** What the shell says may still come: what was asked for is no evidence of what was got. */
const awaitsHint = (directory: Directory): boolean =>
  directory.kind === 'no-hint' ||
  directory.kind === 'asked' ||
  (directory.kind === 'no-profile' && nameOrId(directory) === null);

/** Of a customer's directory that is named for sure; of any other nothing is known. */
const consentOf = ({ consentOf: find }: TabInput, directory: Directory | null): Consent | null =>
  directory?.kind === 'customer' && isNamed(directory) ? (find?.(directory) ?? null) : null;

function customerOf(directory: Directory | null): Tenant | null {
  if (!directory || directory.kind === 'own' || directory.kind === 'contradiction') return null;
  const { tenantId, domains, names } = directory;
  return isNamed(directory) ? { ...(tenantId && { tenantId }), domains, names } : null;
}

function directoryOf(input: TabInput, page: PageId): Directory | null {
  if (page.startsWith('azure/') || isSupportPane(page)) return judgeDirectory(input);
  const tenantId = customerTenantIdOf(input.url) ?? undefined;
  if (!tenantId) return null;
  const known = input.inBook(tenantFrom({ tenantId }));
  const { domain = known?.domains[0], name = known?.names[0] } = input.facts;
  return { kind: 'customer', ...tenantFrom({ tenantId, domain, name }) };
}
