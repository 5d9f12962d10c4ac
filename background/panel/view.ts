/** Builds the view of an assessment in the user's language, once; panel and popup draw it. */

import { i18n } from '#i18n';
import { CHECKS, sourceOf } from '../../checks';
import { spokenLanguage } from '../../components/spoken-language';
import type { Customer } from '../../customer/record';
import type { AssessmentView, Outcome, ViewGroup, ViewItem } from '../../messages/view';
import { domainOrId } from '../../portals/tenant';
import {
  type Assessment,
  isContactDetail,
  type ShownFinding,
  STATUSES,
} from '../../request/finding';
import { outcomeOf } from '../tab/outcome';
import { taughtText } from '../tab/words';
import { answersTo } from './answers';
import { isMailboxDue, isOnCallOffered, isPlanDue } from './fill-values';

/** What a view depends on in addition to the assessment. */
export interface ViewContext {
  /** False: what is only missing a profile to be compared with goes onto one card. */
  hasProfile: boolean;
  /** What the book knows of the customer. */
  customer: Pick<Customer, 'notes' | 'provider'> | null;
}

const isAsking = ({ status }: ShownFinding) => status !== 'ok' && status !== 'note';
const isContact = ({ check }: ShownFinding) => isContactDetail(check);

/** What a verdict never rests on: accepting it would only make the verdict worse. */
const ADVICE: ReadonlySet<string> = new Set([
  'additional-email',
  'contact-method',
  'availability',
  'time-zone',
  'diagnostics',
]);
const isAdvice = ({ check, status }: ShownFinding) => status === 'differs' && ADVICE.has(check);

/** Whether a request may be filed at all comes first. */
const isAccess = ({ check }: ShownFinding) => Number(check === 'access');

/** A refusal of the portal first, then worst first; what the user accepted after what is open. */
const byWeight = (a: ShownFinding, b: ShownFinding) =>
  Number(a.accepted ?? false) - Number(b.accepted ?? false) ||
  isAccess(b) - isAccess(a) ||
  Number(b.check === 'access') - Number(a.check === 'access') ||
  STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
  CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check);

/** @param date `2023-09`, or a year alone. */
function monthOf(date: string): string {
  const [year = 0, month] = date.split('-').map(Number);
  if (month === undefined) return date;
  const format = new Intl.DateTimeFormat(spokenLanguage(), {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, month - 1));
}

/** A contact detail stands on a card of its own kind, which is called "Contact details". */
function shortOf({ check, title }: ShownFinding): string {
  if (check === 'contact-email') return i18n.t('panel.fields.email');
  if (check === 'contact-name') return i18n.t('panel.fields.name');
  if (check === 'contact-phone') return i18n.t('options.phone.title');
  return check === 'contact-country' ? i18n.t('panel.fields.country') : title;
}

/** Contact details have one cure together, on their card. */
function cureOf(finding: ShownFinding, assessment: Assessment): ViewItem['cure'] {
  if (isPlanDue(finding)) return { what: 'plan', label: i18n.t('panel.choosePlan') };
  if (isMailboxDue(finding)) return { what: 'contacts', label: i18n.t('panel.fill') };
  if (isOnCallOffered(finding, assessment))
    return { what: 'on-call', label: i18n.t('panel.useOnCall') };
  return null;
}

function itemOf(finding: ShownFinding, assessment: Assessment): ViewItem {
  const source = sourceOf(finding.check);
  return {
    check: finding.check,
    status: finding.status,
    word: i18n.t(`panel.status.${finding.status}`),
    title: finding.title,
    short: shortOf(finding),
    message: finding.message,
    why: finding.why ?? '',
    source: source && {
      label: i18n.t('panel.source', [monthOf(source.date)]),
      url: source.url,
    },
    observed: finding.observed,
    remembered: finding.remembered ?? false,
    accepted: finding.accepted ?? false,
    canShow:
      (finding.field !== undefined || finding.obstacle !== undefined) &&
      finding.frameId !== undefined &&
      finding.status !== 'pending' &&
      finding.remembered !== true,
    canAccept: isAsking(finding) && !isAdvice(finding),
    cure: cureOf(finding, assessment),
    answers: answersTo(finding, assessment),
  };
}

function headlineOf(outcome: Outcome, assessment: Assessment, open: number): string {
  const isAzure = assessment.page.startsWith('azure/');
  if (outcome === 'blocked') return i18n.t('panel.headline.blocked', open);
  if (outcome === 'ready') {
    const name = assessment.directoryName ?? domainOrId(assessment.customer);
    if (!name) return i18n.t(isAzure ? 'panel.headline.ready' : 'panel.headline.readyToSend');
    return i18n.t(isAzure ? 'panel.headline.readyFor' : 'panel.headline.readyToSendFor', [name]);
  }
  if (outcome === 'incomplete' && isOnlyLater(assessment)) return i18n.t('panel.headline.soFar');
  if (outcome === 'none' && assessment.page === 'partner-center/customer') {
    return i18n.t('panel.headline.customer');
  }
  return i18n.t(`panel.headline.${outcome}`);
}

/** All that could be checked on this step is right; the rest is on later ones. */
const isOnlyLater = ({ findings }: Assessment): boolean =>
  findings.some(({ status }) => status === 'pending') &&
  findings.some(({ check, status }) => check === 'directory' && status === 'ok') &&
  findings.every(({ status }) => status === 'pending' || status === 'ok' || status === 'note');

/** Contact details have one cure, and go onto one card; so does all that lacks nothing but a profile. */
function groupsOf(asking: readonly ShownFinding[], assessment: Assessment): ViewGroup[] {
  const kindOf = (finding: ShownFinding): ViewGroup['kind'] =>
    finding.reason === 'noProfile' ? 'set-up' : isContact(finding) ? 'contacts' : 'one';
  const groups: ViewGroup[] = [];
  for (const finding of asking) {
    const kind = kindOf(finding);
    const item = itemOf(finding, assessment);
    const same = kind === 'one' ? undefined : groups.find((group) => group.kind === kind);
    if (same) same.items.push(item);
    else groups.push({ kind, title: titleOf(kind, finding), items: [item] });
  }
  return groups;
}

function titleOf(kind: ViewGroup['kind'], { title }: ShownFinding): string {
  if (kind === 'one') return title;
  return i18n.t(kind === 'contacts' ? 'panel.contacts' : 'panel.noProfile');
}

function laterOf(
  pending: readonly ShownFinding[],
  assessment: Assessment,
): AssessmentView['later'] {
  if (pending.length === 0) return { text: '', items: [] };
  const titles = pending.map((finding) =>
    isContact(finding) ? i18n.t('panel.contacts') : finding.title,
  );
  const named = [...new Set(titles)].join(i18n.t('common.comma'));
  return {
    text: i18n.t('panel.later', [named]),
    items: pending.map((finding) => itemOf(finding, assessment)),
  };
}

function customerOf(
  { customer, directoryName }: Assessment,
  known: ViewContext['customer'],
): AssessmentView['customer'] {
  const id = domainOrId(customer);
  const name = directoryName ?? id;
  if (!name) return null;
  return {
    name,
    id: id === name ? null : id,
    note: known?.notes ?? '',
    provider: known?.provider ?? '',
  };
}

/**
 * @param assessment what is known about the tab's page.
 * @param context what else the view depends on.
 */
export function viewOf(assessment: Assessment, context: ViewContext): AssessmentView {
  const outcome = outcomeOf(assessment);
  const sorted = [...assessment.findings].sort(byWeight);
  const open = Number(assessment.badge) || 0;
  const right = sorted
    .filter(({ status }) => status === 'ok')
    .map((finding) =>
      finding.taught ? `${finding.title} (${taughtText(finding)})` : finding.title,
    );
  const isLater = ({ status, accepted }: ShownFinding) => status === 'pending' && !accepted;
  return {
    outcome,
    customer: customerOf(assessment, context.customer),
    headline: headlineOf(outcome, assessment, open),
    short:
      outcome === 'blocked'
        ? i18n.t('panel.short.blocked', [open])
        : i18n.t(`panel.short.${outcome}`),
    groups: groupsOf(
      sorted.filter((finding) => isAsking(finding) && !isLater(finding)),
      assessment,
    ),
    later: laterOf(sorted.filter(isLater), assessment),
    notes: sorted.filter(({ status }) => status === 'note').map((one) => itemOf(one, assessment)),
    checked: right.length > 0 ? i18n.t('panel.checked', [right.join(i18n.t('common.comma'))]) : '',
  };
}
