/** From a customer's page in Partner Center on to the Azure form, in the same tab. */

import { but, READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { type Avatar, azureShell } from '../shell.ts';
import { draw, FORM_URL, PORTAL, ROUTE } from './common.ts';
import { id, NEXT } from './customer-move.ts';
import { account, HOST, shell } from './customer-page.ts';
import { TITLE } from './trap.ts';

const ACCOUNT = `${HOST}/dashboard/v2/customers/${id}/account`;

/** A user under the own name: nothing in the portal tells that the directory is a customer's. */
const under = ({ name, domain }: typeof CUSTOMER): Avatar => ({
  user: 'ada.lin@partner.example',
  tenant: `${name} (${domain})`,
});

const arrival = (
  name: string,
  about: string,
  avatar: Avatar,
  goto: string,
  expect: Expectation,
): Page => ({
  name: `azure/arrival-${name}`,
  about,
  proven: 'the addresses; the captions; the account menu.',
  guessed: "the markup inside the customer's page.",
  profile: PROFILE,
  url: ACCOUNT,
  documents: {
    [ACCOUNT]: shell('Account', account('en-US')),
    [goto.split('#')[0] as string]: azureShell({
      avatar,
      blades: [{ title: TITLE, body: draw('ibiza', additionalDetails()) }],
    }),
  },
  steps: [{ expect: { page: 'partner-center/customer', customer: CUSTOMER.domain } }, { goto }],
  expect,
});

export const azureArrivals: Page[] = [
  arrival(
    'at-the-customer',
    "The portal shows the directory of the customer whose page the tab came from: a customer's.",
    under(CUSTOMER),
    FORM_URL,
    READY,
  ),
  arrival(
    'at-another',
    'The portal shows the directory used last, which is another one.',
    under(NEXT),
    FORM_URL,
    but({ directory: 'wrong' }, { customer: NEXT.domain }),
  ),
  arrival(
    'at-another-by-address',
    'The address itself names the other one: that is no accident.',
    under(NEXT),
    `${PORTAL}${NEXT.domain}${ROUTE}`,
    but({ directory: 'differs' }, { customer: NEXT.domain }),
  ),
];
