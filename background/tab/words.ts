/** Findings in the user's language. */

import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { camel } from '../../components/camel';
import type { Finding, SharedReason, ShownFinding } from '../../request/finding';

/** Keys are made of check and reason, whose types are the keys of `locales/en.yml`; their number is not in the type. */
const { t } = createI18n();

const SHARED: Readonly<Record<SharedReason, true>> = {
  failed: true,
  unprovenWaiting: true,
  unprovenUnseen: true,
  unprovenCovered: true,
  unprovenStruck: true,
  unprovenDiffers: true,
  unprovenNamed: true,
  unprovenBeside: true,
  unprovenNear: true,
  unprovenAddress: true,
  unprovenAccount: true,
  unprovenNumber: true,
  unprovenOpaque: true,
  unprovenFrame: true,
  taughtTwice: true,
  taughtNoMore: true,
};

/** @returns who taught the label that a finding rests on, and when; empty where nobody had to. */
export function taughtText({ taught }: Pick<Finding, 'taught'>): string {
  if (!taught) return '';
  const format = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = format.format(Date.parse(taught.when));
  return i18n.t(taught.by === 'you' ? 'taught.byYou' : 'taught.byOrganization', [day]);
}

/** @returns the finding with its title, what to do, and why it matters. */
export function inWords(finding: Finding): ShownFinding {
  const key = `checks.${camel(finding.check)}`;
  const taught = finding.status === 'ok' ? taughtText(finding) : '';
  const message = t(
    finding.reason in SHARED ? `checks.${finding.reason}` : `${key}.${finding.reason}`,
    finding.params,
  );
  return {
    ...finding,
    title: t(`${key}.title`),
    message: taught ? `${message} (${taught})` : message,
    why: t(`${key}.why`),
  };
}
