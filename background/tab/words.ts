/** Findings in the user's language. */

import { createI18n } from '@wxt-dev/i18n';
import { i18n } from '#i18n';
import { camel } from '../../components/camel';
import { spokenLanguage } from '../../components/spoken-language';
import {
  type ContactReason,
  type Finding,
  isContactDetail,
  type SharedReason,
  type ShownFinding,
} from '../../request/finding';

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
  unprovenPlan: true,
  unprovenValueless: true,
  unprovenOpaque: true,
  unprovenFrame: true,
  twoRequests: true,
  taughtTwice: true,
  taughtNoMore: true,
};

/** What the checks of the contact say in the same words. */
const OF_CONTACT: Readonly<Record<ContactReason, true>> = { pending: true, noProfile: true };

/** @returns the key of what a finding says. */
function keyOf({ check, reason }: Finding): string {
  if (reason in SHARED) return `checks.${reason}`;
  if (isContactDetail(check) && reason in OF_CONTACT) return `checks.contact.${reason}`;
  return `checks.${camel(check)}.${reason}`;
}

/** @returns who taught the label that a finding rests on, and when; empty where nobody had to. */
export function taughtText({ taught }: Pick<Finding, 'taught'>): string {
  if (!taught) return '';
  const format = new Intl.DateTimeFormat(spokenLanguage(), {
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
  const message = t(keyOf(finding), finding.params);
  return {
    ...finding,
    title: t(`${key}.title`),
    message: taught ? `${message} (${taught})` : message,
    why: t(`${key}.why`),
  };
}
