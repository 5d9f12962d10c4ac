/** Judges a whole tab: takes the readings of its frames, returns the page, the findings and the verdict. Pure. */

import { ALL_CHECKS } from '../checks';
import type { Consent } from '../customer/record';
import { isAlias } from '../portals/alias';
import {
  cloudOf,
  customerTenantIdOf,
  isRequestPage,
  isSupportPane,
  type PageId,
  pageOf,
} from '../portals/pages';
import type { SpokenOf } from '../portals/spoken-of';
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
import { type FormView, type FrameView, formsOf, furtherForms } from '../request/form-view';
import type { Memory } from '../request/memory';
import { withOneRequest } from '../request/one-request';
import { pageShown } from '../request/page';
import { formsInPanes, type PaneFrame } from '../request/pane';
import { withProof } from '../request/proof';
import { createdNumber } from '../request/success';
import { withLessons, withTaught } from '../request/taught';
import type { FrameTraces } from '../request/traces';
import type { Lesson } from '../taught/lessons';
import { badgeOf, checksOf, findingsOf, mayBecomeReady, verdictOf, withAccepted } from './assess';
import { rememberForms } from './remember-forms';

export interface TabInput {
  url: URL;
  frames: readonly (FrameView & {
    isTitled: boolean;
    isPane: boolean;
    paneForms: PaneFrame['paneForms'];
    alerts: readonly string[];
    speaksOf?: readonly SpokenOf[];
  })[];
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

  const judged = directoryOf(input, page);
  const isDetecting = judged !== null && awaitsHint(judged) && !input.isSettled;
  const directory = isDetecting ? null : judged;

  const isForm = isRequestPage(page);
  const { forms: asked, isCardShown } = isSupportPane(page)
    ? formsInPanes(forms, frames)
    : { forms, isCardShown: false };
  const [first = emptyForm(frames), ...others] = isForm ? asked : [];
  const alerts = alertsBeside(asked.length > 0 && isForm ? first : null, frames);
  const created = createdNumber(alerts);
  // What was read of a form that is gone says nothing of the page that its tab shows by now.
  const isGone = isForm && forms.length === 0 && pageOf(url) !== page;
  const remembered = isForm
    ? rememberForms(isGone ? [] : input.memories, [first, ...others], {
        address: url.href,
        directory: directory ?? tenantFrom({}),
        created,
      })
    : null;
  const form = remembered?.forms[0] ?? null;
  const severity = form?.fields.get('severity')?.[0]?.reading.value ?? '';
  // By what the first form shows now, and by all that the others showed.
  const further = remembered ? furtherForms([first, ...remembered.forms.slice(1)], page) : [];
  const inSight = new Set(frames.map(({ frameId }) => frameId));
  const found = findingsOf(
    {
      ...givenBy(input),
      page,
      url,
      profile,
      directory,
      form,
      contactSeen: remembered?.contactSeen ?? false,
      isFirst: true,
      alerts,
      isCardShown,
      speaksOf: new Set(frames.flatMap(({ speaksOf = [] }) => speaksOf)),
      hasChanged: input.hasChanged?.(page) ?? false,
      traces: (input.traces ?? []).filter(({ frameId }) => inSight.has(frameId)),
      inBook: directory && input.inBook(directory),
      consent: consentOf(input, directory),
      severityAt: input.severityAt(severity),
    },
    further,
    input.accepted,
    ALL_CHECKS.filter(({ id }) => !input.checksOff?.includes(id)),
  );
  const shown = form ? [form, ...further] : [];
  const read = withAccepted(withTaught(found, shown, lessons, input.hints), input.accepted);
  const wantsProof = isForm && profile !== null && mayBecomeReady(read);
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
    memories: isGone ? [...input.memories] : (remembered?.memories ?? []),
    isAnother: remembered?.isAnother ?? true,
    form: isForm ? first : null,
    created,
    wantsProof,
  };
}

/** What the checks are given as it comes. */
const givenBy = (input: TabInput) => ({
  isForOurselves: input.isForOurselves,
  customerSubscriptions: input.customerSubscriptions ?? [],
  isWithoutButton: input.isWithoutButton ?? false,
  facts: input.facts,
  timeZoneHere: input.timeZoneHere,
  formatTime: input.formatTime,
});

const emptyForm = (frames: TabInput['frames']): FormView => ({
  frameId: 0,
  doc: frames.find(({ frameId }) => frameId === 0)?.doc ?? '',
  number: 0,
  fields: new Map(),
  unknown: [],
  // The fields are out of sight, as on a last step: what is there may still name another contact.
  obstacles: frames
    .flatMap(({ proof }) => proof?.forms.flatMap(({ obstacles }) => obstacles) ?? [])
    .filter(({ kind, text }) => kind === 'address' || (kind === 'account' && !isAlias(text))),
});

/**
 * What the portal says of the form: next to it, or else in its shell. What any other frame says of it does not count.
 * @param form null where none is in sight: what stands under a form's heading counts then.
 */
const alertsBeside = (form: FormView | null, frames: TabInput['frames']): readonly string[] =>
  frames
    .filter(
      ({ frameId, isTitled, isPane }) =>
        frameId === 0 || (form ? frameId === form.frameId : isTitled || isPane),
    )
    .sort((a, b) => Number(b.frameId === form?.frameId) - Number(a.frameId === form?.frameId))
    .flatMap(({ alerts }) => alerts);

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
