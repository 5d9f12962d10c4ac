/** How Microsoft reaches the partner: who is notified as well. */

import { but, READY } from '../expect.ts';
import { additionalDetails, reviewStep } from '../forms.ts';
import type { Page } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { azurePage } from './common.ts';

const MAILBOX = 'tickets@partner.example';
const profile = { ...PROFILE, additionalEmail: MAILBOX };
const TO_FILL = but({ 'additional-email': 'differs' });
const FILLED = but({ 'additional-email': 'ok' }, { values: { '#additional-email': MAILBOX } });
const ITS_ADDRESS = `it@${CUSTOMER.domain}`;

export const azureReach: Page[] = [
  ...(['ibiza', 'fluent8', 'fluent9'] as const).flatMap((world) => [
    azurePage({
      name: `additional-email-fill-${world}`,
      about: 'Everything is right but the mailbox that the profile names; one press writes it.',
      world,
      profile,
      form: additionalDetails(),
      steps: [{ expect: TO_FILL }, { press: 'Fill in my details' }],
      expect: FILLED,
    }),
    azurePage({
      name: `additional-email-undo-${world}`,
      about: 'Undo takes the mailbox back, with the contact details of the same press.',
      world,
      profile,
      form: additionalDetails({ email: ITS_ADDRESS }),
      steps: [
        { expect: but({ 'additional-email': 'differs', 'contact-email': 'wrong' }) },
        { press: 'Fill in my details' },
        { expect: FILLED },
        { press: 'Undo' },
      ],
      expect: but(
        { 'additional-email': 'differs', 'contact-email': 'wrong' },
        { values: { '#additional-email': '', '#email': ITS_ADDRESS } },
      ),
    }),
    azurePage({
      name: `additional-email-stays-${world}`,
      about: 'What stands in the field stays, whatever else is filled in.',
      world,
      profile,
      form: additionalDetails({ email: ITS_ADDRESS, additionalEmail: ITS_ADDRESS }),
      steps: [
        { expect: but({ 'additional-email': 'note', 'contact-email': 'wrong' }) },
        { press: 'Fill in my details' },
      ],
      expect: but(
        { 'additional-email': 'note' },
        { values: { '#additional-email': ITS_ADDRESS, '#email': 'ada.lin@partner.example' } },
      ),
    }),
  ]),
  azurePage({
    name: 'additional-email-review',
    about: 'On the last step nothing can be filled in, and nothing is said.',
    profile,
    form: reviewStep(),
    expect: { ...READY, absent: ['additional-email'] },
  }),
];
