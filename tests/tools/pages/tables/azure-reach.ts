/** How and when Microsoft reaches the partner, and who is notified as well. */

import { but, READY } from '../expect.ts';
import { additionalDetails, reviewStep } from '../forms.ts';
import type { Page } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { azurePage } from './common.ts';

const MAILBOX = 'tickets@partner.example';
const profile = { ...PROFILE, additionalEmail: MAILBOX };
const reached = {
  ...PROFILE,
  contactMethod: 'email',
  availability: 'around-the-clock',
  timeZone: 'Asia/Taipei',
};
const ON_CALL = '+886 2 5550 0199';
const onCall = { ...PROFILE, onCallPhone: ON_CALL };
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
  ...(['ibiza', 'fluent8', 'fluent9'] as const).flatMap((world) => [
    azurePage({
      name: `reach-right-${world}`,
      about: 'Contact method, availability and time zone are as the profile says.',
      world,
      profile: reached,
      form: additionalDetails({ availability: '24x7', timeZone: '(UTC+08:00) Taipei' }),
      expect: but({ 'contact-method': 'ok', availability: 'ok', 'time-zone': 'ok' }),
    }),
    azurePage({
      name: `reach-differs-${world}`,
      about: 'All three are otherwise; no verdict rests on them.',
      world,
      profile: { ...reached, contactMethod: 'phone' },
      form: additionalDetails({
        availability: 'Business hours',
        timeZone: '(UTC) Coordinated Universal Time',
      }),
      expect: but({ 'contact-method': 'differs', availability: 'differs', 'time-zone': 'differs' }),
    }),
    azurePage({
      name: `reach-on-call-${world}`,
      about:
        'With severity A the number of whoever is on call is offered, written when pressed for.',
      world,
      profile: onCall,
      form: additionalDetails({ severity: 'A - Critical impact' }),
      steps: [
        { expect: but({ availability: 'note' }, { values: { '#phone': PROFILE.phone } }) },
        { press: 'Use the on-call number' },
        { expect: but({ availability: 'note' }, { values: { '#phone': ON_CALL } }) },
        { press: 'Undo' },
      ],
      expect: but({ availability: 'note' }, { values: { '#phone': PROFILE.phone } }),
    }),
  ]),
  ...(['ibiza', 'fluent8', 'fluent9'] as const).map((world) =>
    azurePage({
      name: `diagnostics-yes-${world}`,
      about: 'Diagnostic information may be collected, of a customer of whom nothing is known.',
      world,
      form: additionalDetails({ diagnostics: 'Yes' }),
      expect: { ...READY, absent: ['diagnostics'] },
    }),
  ),
  ...(
    [
      ['refused', 'Yes', 'wrong', 'ibiza'],
      ['refused', 'No', 'ok', 'fluent8'],
      ['agreed', 'No', 'differs', 'fluent9'],
      ['ask', 'Yes', 'differs', 'fluent8'],
      ['ask', '', 'note', 'ibiza'],
    ] as const
  ).map(([diagnostics, answer, status, world]) =>
    azurePage({
      name: `diagnostics-${diagnostics}-${answer.toLowerCase() || 'open'}`,
      about: 'The form is compared with what the customer said of diagnostic information.',
      world,
      customers: [{ name: CUSTOMER.name, domain: CUSTOMER.domain, diagnostics }],
      form: additionalDetails({ diagnostics: answer }),
      expect: but({ diagnostics: status }),
    }),
  ),
  azurePage({
    name: 'reach-unsaid',
    about: 'A profile that says nothing of it has nothing compared.',
    form: additionalDetails({ availability: 'Business hours', timeZone: '(UTC-08:00) Tijuana' }),
    expect: { ...READY, absent: ['contact-method', 'availability', 'time-zone'] },
  }),
  azurePage({
    name: 'reach-zh-tw',
    about: 'The contact method in Traditional Chinese.',
    locale: 'zh-TW',
    profile: { ...PROFILE, contactMethod: 'phone' },
    form: additionalDetails({ language: 'zh-TW' }),
    expect: but({ 'contact-method': 'differs' }),
  }),
  azurePage({
    name: 'additional-email-review',
    about: 'On the last step nothing can be filled in, and nothing is said.',
    profile,
    form: reviewStep(),
    expect: { ...READY, absent: ['additional-email'] },
  }),
];
