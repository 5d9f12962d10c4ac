/** Puts an assessment into what the panel shows, in the user's language. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CHECKS, sourceOf } from '../../checks';
import type { Look, PanelItem, PanelLink, PanelPlace, PanelState } from '../../messages/panel';
import { type Assessment, type ShownFinding, STATUSES } from '../../request/finding';
import { answersTo } from './answers';
import { panelTexts } from './texts';

/** What became of the press on Create while not ready: it went through, or was held back once. */
export type Warning = 'pressed' | 'held';

/** What the panel's state depends on beside the assessment. */
export interface PanelContext {
  /** False: the panel offers to set the profile up. */
  hasProfile: boolean;
  place: PanelPlace;
  /** Names of problems seen when the panel was folded in this tab. */
  seen: string[];
  /** The user pressed Create (or Submit) while not ready. */
  warning: Warning | null;
  links: PanelLink[];
  /** The request can be kept in the log. */
  log: boolean;
}

/** @returns what an assessment looks like: its verdict, or that there is none. */
export const lookOf = ({ verdict, detecting }: Assessment): Look =>
  verdict ?? (detecting ? 'detecting' : 'none');

const isAsking = ({ status }: ShownFinding) => status !== 'ok' && status !== 'note';

/** Worst first; what the user accepted after what is open. */
const byWeight = (a: ShownFinding, b: ShownFinding) =>
  Number(a.accepted ?? false) - Number(b.accepted ?? false) ||
  STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
  CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check);

function itemOf(finding: ShownFinding, assessment: Assessment): PanelItem {
  const source = sourceOf(finding.check);
  return {
    check: finding.check,
    status: finding.status,
    word: i18n.t(`panel.status.${finding.status}`),
    title: finding.title,
    message: finding.message,
    why: finding.why ?? '',
    source: source && { label: i18n.t('panel.source', [source.date]), url: source.url },
    observed: finding.observed,
    remembered: finding.remembered ?? false,
    accepted: finding.accepted ?? false,
    canShow:
      finding.field !== undefined &&
      finding.frameId !== undefined &&
      finding.status !== 'pending' &&
      finding.remembered !== true,
    canAccept: isAsking(finding),
    answers: answersTo(finding, assessment),
  };
}

function headlineOf(look: Look, assessment: Assessment, open: number): string {
  if (look === 'blocked') return i18n.t('panel.headline.blocked', open);
  if (look === 'ready') {
    const name = assessment.customerName ?? assessment.customer;
    return name ? i18n.t('panel.headline.readyFor', [name]) : i18n.t('panel.headline.ready');
  }
  if (look === 'none' && assessment.page === 'partner-center/customer') {
    return i18n.t('panel.headline.customer');
  }
  return i18n.t(`panel.headline.${look}`);
}

/**
 * @param assessment what is known about the tab's page.
 * @param context what else the panel's state depends on.
 */
export function panelState(assessment: Assessment, context: PanelContext): PanelState {
  const look = lookOf(assessment);
  const sorted = [...assessment.findings].sort(byWeight);
  const open = Number(assessment.badge) || 0;
  const short =
    look === 'blocked' ? i18n.t('panel.short.blocked', [open]) : i18n.t(`panel.short.${look}`);
  const headline = headlineOf(look, assessment, open);
  const name = assessment.customerName ?? assessment.customer;
  const right = sorted.filter(({ status }) => status === 'ok').map(({ title }) => title);
  const item = (finding: ShownFinding) => itemOf(finding, assessment);
  const notes = sorted.filter(({ status }) => status === 'note').map(item);
  const contacts = sorted.some(
    ({ check, status, frameId }) =>
      check.startsWith('contact-') && status !== 'ok' && frameId !== undefined,
  );
  return {
    lang: browser.i18n.getUILanguage(),
    look,
    label: name ? i18n.t('panel.labelFor', [name, headline]) : i18n.t('panel.label', [headline]),
    customer: name ? { name, id: assessment.customer ?? assessment.customerTenantId } : null,
    headline,
    short,
    warning:
      context.warning && look !== 'ready' ? i18n.t(`panel.warning.${context.warning}`) : null,
    items: sorted.filter(isAsking).map(item),
    notes,
    checked: right.length > 0 ? i18n.t('panel.checked', [right.join(i18n.t('panel.comma'))]) : '',
    links: context.links,
    fill: contacts ? (context.hasProfile ? 'offer' : 'set-up') : null,
    log: context.log ? i18n.t('panel.log') : null,
    place: context.place,
    seen: context.seen,
    texts: panelTexts(notes.length),
  };
}
