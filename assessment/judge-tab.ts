/** One look at a whole tab: its frames' readings in, the page, the findings and the verdict out. Pure. */

import {
  cloudOf,
  customerTenantIdOf,
  isRequestPage,
  isSupportPane,
  type PageId,
} from '../portals/pages';
import type { TenantSign } from '../portals/tenant';
import type { Profile } from '../profile/profile';
import {
  type Directory,
  type DirectoryInput,
  type Intended,
  judgeDirectory,
} from '../request/directory';
import type { PageFacts } from '../request/facts';
import type { Assessment, CheckId, Finding } from '../request/finding';
import {
  type FormView,
  type FrameView,
  formsOf,
  furtherForms,
  hasContacts,
} from '../request/form-view';
import { type Memory, remember } from '../request/memory';
import { pageShown } from '../request/page';
import { formsInPanes, type PaneFrame } from '../request/pane';
import { withProof } from '../request/proof';
import type { Sign } from '../request/sign';
import { createdNumber } from '../request/success';
import { badgeOf, checksOf, findingsOf, mayBecomeReady, verdictOf, withAccepted } from './assess';

export interface TabInput {
  url: URL;
  frames: readonly (FrameView & {
    isTitled: boolean;
    isPane: boolean;
    paneForms: PaneFrame['paneForms'];
    alerts: readonly string[];
  })[];
  signs: readonly Sign[];
  /** False during the first two seconds, while the directory's sign may still come. */
  isSettled: boolean;
  wasForm: boolean;
  profile: Profile | null;
  intended: Intended | null;
  inBook: DirectoryInput['inBook'];
  memory: Memory | null;
  accepted: readonly CheckId[];
  isForOurselves: boolean;
  /** IDs of subscriptions that the user called a customer's. */
  customerSubscriptions?: readonly string[];
  facts: PageFacts;
  severityAt: (value: string) => number;
  formatTime: (at: number) => string;
}

export type BareAssessment = Omit<Assessment, 'findings'> & { findings: Finding[] };

export interface TabOutput {
  assessment: BareAssessment | null;
  memory: Memory | null;
  /** It is another request than the one that was remembered. */
  isAnother: boolean;
  form: FormView | null;
  /** The readings alone say nothing against it: its frames are to compare them with what is painted. */
  wantsProof: boolean;
}

const NOTHING: TabOutput = {
  assessment: null,
  memory: null,
  isAnother: true,
  form: null,
  wantsProof: false,
};

/** @returns the assessment; null where the tab shows none of the pages. */
export function judgeTab(input: TabInput): TabOutput {
  const { url, frames, profile } = input;
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
  const isDetecting = judged !== null && awaitsSign(judged) && !input.isSettled;
  const directory = isDetecting ? null : judged;

  const isForm = isRequestPage(page);
  const { forms: asked, isCardShown } = isSupportPane(page)
    ? formsInPanes(forms, frames)
    : { forms, isCardShown: false };
  const [first = emptyForm(frames)] = isForm ? asked : [];
  const remembered = isForm
    ? remember(input.memory, {
        form: first,
        address: url.href,
        directory: directory ?? {},
        contactSeen: showsContacts(first),
        created: createdNumber(frames.flatMap(({ alerts }) => alerts)),
      })
    : null;
  const form = remembered?.form ?? null;
  const severity = form?.fields.get('severity')?.[0]?.reading.value ?? '';
  const further = isForm ? furtherForms(asked, page) : [];
  const read = findingsOf(
    {
      page,
      url,
      profile,
      directory,
      form,
      contactSeen: remembered?.memory.contactSeen ?? false,
      isFirst: true,
      isForOurselves: input.isForOurselves,
      customerSubscriptions: input.customerSubscriptions ?? [],
      alerts: frames.flatMap(({ alerts }) => alerts),
      isCardShown,
      facts: input.facts,
      severityAt: input.severityAt(severity),
      formatTime: input.formatTime,
    },
    further,
    input.accepted,
  );
  const wantsProof = isForm && profile !== null && mayBecomeReady(read);
  const findings =
    wantsProof && form
      ? withAccepted(withProof(read, [form, ...further], profile, checksOf(page)), input.accepted)
      : read;
  return {
    assessment: {
      page,
      cloud: cloudOf(url),
      customer: customerOf(directory),
      customerName: directory?.name ?? null,
      customerTenantId: directory && customerOf(directory) ? (directory.tenantId ?? null) : null,
      verdict: verdictOf({ page, profile }, findings, isDetecting),
      detecting: isDetecting,
      badge: badgeOf(findings),
      findings,
    },
    memory: remembered?.memory ?? null,
    isAnother: remembered?.isAnother ?? true,
    form: isForm ? first : null,
    wantsProof,
  };
}

const emptyForm = (frames: TabInput['frames']): FormView => ({
  frameId: 0,
  doc: frames.find(({ frameId }) => frameId === 0)?.doc ?? '',
  number: 0,
  fields: new Map(),
  unknown: [],
});

/** The step with the contact fields is in sight, by its captions or by a box for an address. */
const showsContacts = (form: FormView): boolean =>
  hasContacts(form) ||
  form.fields.has('additional-email') ||
  form.unknown.some(({ reading }) => reading.looks === 'email');

/** What the shell says may still come: what was asked for is no sign of what was got. */
const awaitsSign = (directory: Directory): boolean =>
  directory.kind === 'no-sign' ||
  directory.kind === 'asked' ||
  (directory.kind === 'no-profile' && !nameOf(directory));

const nameOf = ({ domain, tenantId, name }: TenantSign) => domain ?? tenantId ?? name;

const customerOf = (directory: Directory | null): string | null =>
  !directory || directory.kind === 'own' || directory.kind === 'contradiction'
    ? null
    : (directory.domain ?? directory.tenantId ?? null);

function directoryOf(input: TabInput, page: PageId): Directory | null {
  if (page.startsWith('azure/') || isSupportPane(page)) return judgeDirectory(input);
  const tenantId = customerTenantIdOf(input.url) ?? undefined;
  if (!tenantId) return null;
  const record = input.inBook({ tenantId });
  return {
    kind: 'customer',
    tenantId,
    domain: input.facts.domain ?? record?.domain ?? undefined,
    name: input.facts.name ?? record?.name ?? undefined,
  };
}
