/** The view of an assessment with what else the panel shows: links, its place, what one press puts right. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PanelLink, PanelState } from '../../messages/panel';
import type { PanelPosition } from '../../messages/panel-messages';
import type { Assessment } from '../../request/finding';
import type { Warning } from '../tab/record';
import { cureFor } from './fill-values';
import { panelTexts } from './texts';
import { type ViewContext, viewOf } from './view';

/** What the panel's state depends on in addition to the assessment. */
export interface PanelContext extends ViewContext {
  position: PanelPosition;
  /** Names of problems seen when the panel was folded in this tab. */
  seenProblems: string[];
  /** The user pressed Create (or Submit) while not ready. */
  warning: Warning | null;
  links: PanelLink[];
  copies: PanelState['copies'];
  mail: PanelState['mail'];
  /** The request can be kept in the log. */
  log: boolean;
  /** The request that was just put into the log. */
  kept: PanelState['kept'];
  /** The host of the form's frame, if it is not one of the portals' own. */
  unusualHost: string | null;
}

function warningOf(warning: Warning | null, { verdict, badge }: Assessment): string | null {
  if (!warning || verdict === 'ready') return null;
  const open = Number(badge) || 0;
  if (warning === 'held') return i18n.t('panel.warning.held');
  return open > 0 ? i18n.t('panel.warning.pressed', open) : i18n.t('panel.warning.pressedUnsure');
}

/**
 * @param assessment what is known about the tab's page.
 * @param context what else the panel's state depends on.
 */
export function panelState(assessment: Assessment, context: PanelContext): PanelState {
  const view = viewOf(assessment, context);
  const { headline, customer, groups } = view;
  return {
    lang: browser.i18n.getUILanguage(),
    label: customer
      ? i18n.t('panel.labelFor', [customer.name, headline])
      : i18n.t('panel.label', [headline]),
    view,
    warning: warningOf(context.warning, assessment),
    links: context.links,
    copies: context.copies,
    mail: context.mail,
    cure: cureFor(assessment, context.hasProfile),
    setUp: !context.hasProfile && groups.length > 0,
    log: context.log ? i18n.t('panel.log') : null,
    kept: context.kept,
    position: context.position,
    seenProblems: context.seenProblems,
    texts: panelTexts(view.notes.length, context.unusualHost),
  };
}
