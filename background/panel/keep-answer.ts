/** Keeps what the user answered to a finding: in the customer book, in the profile, or for this request. */

import { NOTHING_KNOWN } from '../../customer/record';
import type { Answer } from '../../messages/view';
import type { Assessment, CheckId } from '../../request/finding';
import { addSubscription } from '../../storage/subscriptions';
import { addCustomer } from '../stored/book';
import { extendActiveProfile } from '../stored/profile';
import { currentRecord } from '../tab/tab-store';
import { update } from '../tab/update';
import { answersOf, chosenSubscription, domainOf } from './answers';

/** The finding that an answer is about, where it still asks for that. */
const askedBy = (check: CheckId, answer: Answer, assessment: Assessment) =>
  assessment.findings.find(
    (one) => one.check === check && answersOf(one, assessment).includes(answer),
  );

/**
 * @returns what an answer would be kept about: the address, domain, plan, subscription or directory that the page shows;
 *   null when the finding does not ask that any more.
 */
export function subjectOf(check: CheckId, answer: Answer, assessment: Assessment): string | null {
  const finding = askedBy(check, answer, assessment);
  if (!finding) return null;
  const { address = '', plan = '', number = '', country = '' } = finding.data ?? {};
  switch (answer) {
    case 'add-address':
      return address.trim();
    case 'add-number':
      return number.trim();
    case 'add-country':
      return country.trim();
    case 'add-domain':
      return domainOf(address);
    case 'add-plan':
      return plan.trim();
    case 'subscription-is-customer':
      return chosenSubscription(assessment);
    default: {
      const { customer, directoryName } = assessment;
      const { sameAs } = answer === 'same-customer' ? (finding.data ?? {}) : {};
      const here = inWords(directoryName, customer?.domains[0], customer?.tenantId);
      return sameAs
        ? `${here} = ${inWords(sameAs.names[0], sameAs.domains[0], sameAs.tenantId)}`
        : here;
    }
  }
}

const inWords = (...texts: (string | null | undefined)[]): string =>
  [...new Set(texts)].filter(Boolean).join(' · ');

/**
 * @param tabId the tab whose assessment the answer is about.
 * @param asked what the user was asked about, where a question came between: nothing else is kept.
 * @returns whether it was kept; false when the finding does not ask that any more.
 */
export async function keepAnswer(
  tabId: number,
  check: CheckId,
  answer: Answer,
  asked?: string,
): Promise<boolean> {
  const { assessment } = await currentRecord(tabId);
  if (!assessment) return false;
  // Of one and the same assessment: a page may show another address at the next moment.
  if (asked !== undefined && subjectOf(check, answer, assessment) !== asked) return false;
  const isKept = await keep(assessment, check, answer);
  if (isKept)
    await update(tabId, { kind: answer === 'is-self' ? 'for-ourselves' : 'inputs-changed' });
  return isKept;
}

async function keep(assessment: Assessment, check: CheckId, answer: Answer): Promise<boolean> {
  // What is kept is what stands on the page now, never what the panel says.
  const finding = askedBy(check, answer, assessment);
  if (!finding) return false;
  const { tenantId = null, domains: [domain = null] = [] } = assessment.customer ?? {};
  const name = assessment.directoryName ?? '';
  const { address = '', plan = '', number = '', country = '' } = finding.data ?? {};
  switch (answer) {
    case 'is-self':
      return true;
    case 'is-customer':
      await addCustomer({
        ...NOTHING_KNOWN,
        domain,
        tenantId,
        name,
      });
      return true;
    case 'same-customer': {
      const { sameAs } = finding.data ?? {};
      if (!sameAs) return false;
      await addCustomer({
        ...NOTHING_KNOWN,
        domain,
        otherDomains: sameAs.domains.slice(0, 1),
        tenantId: sameAs.tenantId ?? tenantId,
        name: sameAs.names[0] ?? name,
      });
      return true;
    }
    case 'is-ours':
      return extendActiveProfile(({ domains, tenantIds }) => ({
        domains: domain ? [...domains, domain] : domains,
        tenantIds: tenantId ? [...tenantIds, tenantId] : tenantIds,
      }));
    case 'add-address':
      return extendActiveProfile(({ emails }) => ({ emails: [...emails, address.trim()] }));
    case 'add-number':
      return extendActiveProfile(({ phone }) => ({ phone: phone || number.trim() }));
    case 'add-country':
      return extendActiveProfile((profile) => ({ country: profile.country || country.trim() }));
    case 'add-domain':
      return extendActiveProfile(({ domains }) => ({
        domains: [...domains, domainOf(address) ?? ''].filter((one) => one !== ''),
      }));
    case 'subscription-is-customer': {
      const id = chosenSubscription(assessment);
      if (id !== null) await addSubscription(id);
      return id !== null;
    }
    case 'add-plan':
      return extendActiveProfile(({ supportPlans }) => ({
        supportPlans: [...supportPlans, plan.trim()],
      }));
  }
}
