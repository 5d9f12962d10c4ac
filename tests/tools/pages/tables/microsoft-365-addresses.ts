/** Addresses of the Microsoft 365 admin center that name several directories: which of them it obeys is not known. */

import { judge } from '../expect.ts';
import type { Page } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { document, HOME } from './support-pane.ts';

const OWN = 'partner.onmicrosoft.com';
const OTHER_ID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeee0002';

/** The pane with everything right but, perhaps, the directory; the header names nobody. */
const addressed = (
  name: string,
  about: string,
  query: string,
  directory: 'differs' | 'wrong' | 'unreadable',
  customer?: string | null,
): Page => {
  const findings = {
    directory,
    'contact-email': 'ok',
    'contact-phone': 'ok',
  };
  return {
    name: `microsoft-365/address-${name}`,
    about,
    proven: 'the names of the parameters.',
    guessed: 'all markup, and that an address holds such parameters together.',
    profile: PROFILE,
    url: `${HOME}?${query}#/support`,
    documents: { [HOME]: document({ organization: null }) },
    expect: {
      page: 'microsoft-365/support',
      cloud: 'public',
      customer,
      findings,
      ...judge(findings),
      absent: ['support-plan', 'contact-name', 'contact-country', 'own-ticket'],
    },
  };
};

export const microsoft365Addresses: Page[] = [
  addressed(
    'own-second',
    "A customer, and after it the partner's own domain.",
    `delegatedOrg=${CUSTOMER.domain}&delegatedOrg=${OWN}`,
    'unreadable',
  ),
  addressed(
    'own-id',
    "A customer by domain, and the partner's own tenant ID.",
    `delegatedOrg=${CUSTOMER.domain}&CTID=${PROFILE.tenantIds[0]}`,
    'unreadable',
  ),
  addressed(
    'own-id-second',
    "A customer by tenant ID, and after it the partner's own.",
    `CTID=${CUSTOMER.tenantId}&ctid=${PROFILE.tenantIds[0]}`,
    'unreadable',
  ),
  addressed(
    'two-domains',
    'Two customers by domain.',
    `delegatedOrg=${CUSTOMER.domain}&delegatedOrg=fabrikam.onmicrosoft.com`,
    'unreadable',
  ),
  addressed(
    'two-ids',
    'Two customers by tenant ID.',
    `CTID=${CUSTOMER.tenantId}&CTID=${OTHER_ID}`,
    'unreadable',
  ),
  addressed(
    'own-twice',
    "The partner's own by domain and by tenant ID.",
    `delegatedOrg=${OWN}&CTID=${PROFILE.tenantIds[0]}`,
    'wrong',
    null,
  ),
  addressed(
    'domain-and-id',
    'One customer by domain and by tenant ID, and nothing that shows which was opened.',
    `delegatedOrg=${CUSTOMER.domain}&CTID=${CUSTOMER.tenantId}`,
    'differs',
    CUSTOMER.domain,
  ),
];
