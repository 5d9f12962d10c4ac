import { i18n } from '#i18n';
import { ANSWERS, type Answer, type ViewItem } from '../../messages/view';
import { countryCode } from '../../profile/country';
import type { Assessment, ShownFinding } from '../../request/finding';
import { isSharedDomain } from '../../text/domain';

/** The keys of the texts: of the button, and with `Confirm` of the question. */
export const KEYS = {
  'is-customer': 'isCustomer',
  'same-customer': 'sameCustomer',
  'is-ours': 'isOurs',
  'is-self': 'isSelf',
  'add-address': 'addAddress',
  'add-domain': 'addDomain',
  'add-number': 'addNumber',
  'add-country': 'addCountry',
  'add-plan': 'addPlan',
  'subscription-is-customer': 'subscriptionIsCustomer',
} as const satisfies Record<Answer, string>;

/** @returns the domain of an address, or null for what is none. */
export const domainOf = (address: string | null): string | null =>
  /^[^\s@]+@((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})$/u.exec(address?.trim() ?? '')?.[1] ?? null;

/** @returns the ID of the subscription that the form shows; null when it shows none, or more than one. */
export function chosenSubscription({ findings }: Assessment): string | null {
  return findings.find(({ check }) => check === 'subscription')?.data?.subscriptionId ?? null;
}

/**
 * What the user may answer to a finding, in addition to accepting it.
 * @param assessment that the finding belongs to.
 * @returns the answers, in the order in which they are offered; mostly none.
 */
export function answersOf(finding: ShownFinding, assessment: Assessment): Answer[] {
  const { check, reason, data } = finding;
  if (check === 'directory') {
    if (reason === 'own') return ['is-self'];
    if (reason === 'lighthouse' && chosenSubscription(assessment)) {
      return ['subscription-is-customer', 'is-self'];
    }
    if (reason === 'sameCustomer') return ['same-customer'];
    // A name alone tells two directories of one name not apart: nothing to remember it by.
    return reason === 'unknown' && assessment.customer !== null ? ['is-customer', 'is-ours'] : [];
  }
  if (check === 'contact-email') {
    const domain = domainOf(data?.address ?? null);
    if (domain === null) return [];
    if (reason === 'ours') return ['add-address'];
    if (reason === 'foreign') {
      return isSharedDomain(domain) ? ['add-address'] : ['add-address', 'add-domain'];
    }
  }
  if (check === 'contact-phone' && data?.number) return ['add-number'];
  if (check === 'contact-country' && countryCode(data?.country ?? '')) return ['add-country'];
  return check === 'support-plan' && data?.plan ? ['add-plan'] : [];
}

/** Answers that count from now on: a page of the extension's own asks once more. The others end with the request. */
export const LASTING: ReadonlySet<Answer> = new Set(ANSWERS.filter((one) => one !== 'is-self'));

/** The same, as the panel shows them. */
export const answersTo = (finding: ShownFinding, assessment: Assessment): ViewItem['answers'] =>
  answersOf(finding, assessment).map((answer) => ({
    answer,
    label: i18n.t(`panel.answers.${KEYS[answer]}`),
    confirm: LASTING.has(answer) ? null : i18n.t(`panel.answers.${KEYS[answer]}Confirm`),
  }));
