/** What the user answers to a finding: whose directory, address, domain, number or plan it is. */

import { but, READY } from '../expect.ts';
import { additionalDetails, wizard } from '../forms.ts';
import type { Page } from '../page.ts';
import { PROFILE } from '../profile.ts';
import { OWN } from '../shell.ts';
import { azurePage } from './common.ts';

/** Neither an alias nor in any book. */
const UNKNOWN = { tenant: 'TAILWIND (TAILWIND.EXAMPLE)', user: 'ada.lin@partner.example' };
const UNSURE = but({ directory: 'differs' }, { customer: 'tailwind.example' });

export const azurePanelAnswers: Page[] = [
  azurePage({
    name: 'panel-answer-customer',
    about: "A directory that nobody knows: called a customer's once, it is one from then on.",
    form: additionalDetails(),
    shell: { avatar: UNKNOWN },
    steps: [{ expect: UNSURE }, { press: 'This is a customer' }, { press: 'Yes' }],
    expect: { ...READY, customer: 'tailwind.example' },
  }),
  azurePage({
    name: 'panel-answer-ours',
    about: "Called the partner's own, it is the wrong place for a customer's request.",
    form: additionalDetails(),
    shell: { avatar: { ...UNKNOWN, tenant: 'NORTHWIND (NORTHWIND.EXAMPLE)' } },
    steps: [
      { expect: { ...UNSURE, customer: 'northwind.example' } },
      { press: 'This is ours' },
      { press: 'Yes' },
    ],
    expect: but({ directory: 'wrong', 'support-plan': 'note' }, { customer: null }),
  }),
  azurePage({
    name: 'panel-answer-not-kept',
    about: 'Nothing is kept without the second press.',
    form: additionalDetails(),
    shell: { avatar: { ...UNKNOWN, tenant: 'NORTHWIND (NORTHWIND.EXAMPLE)' } },
    steps: [
      { expect: { ...UNSURE, customer: 'northwind.example' } },
      { press: 'This is ours' },
      { press: 'Cancel' },
    ],
    expect: { ...UNSURE, customer: 'northwind.example' },
  }),
  azurePage({
    name: 'panel-answer-ourselves',
    about: "A request for the partner itself, in the partner's own directory.",
    form: additionalDetails({ plan: 'Premier' }),
    shell: { avatar: OWN },
    steps: [
      { expect: but({ directory: 'wrong', 'support-plan': 'note' }, { customer: null }) },
      { press: 'This request is for ourselves' },
      { press: 'Yes' },
    ],
    expect: but(
      { directory: 'differs', 'support-plan': 'note' },
      { customer: null, verdict: 'review' },
    ),
  }),
  azurePage({
    name: 'panel-add-address',
    about: "An address in another domain turns out to be the user's own.",
    form: additionalDetails({ email: 'ada@holding.example' }),
    steps: [
      { expect: but({ 'contact-email': 'wrong' }) },
      { press: 'Add this address to my profile' },
      { press: 'Yes' },
    ],
    expect: READY,
  }),
  azurePage({
    name: 'panel-add-domain',
    about: "A domain turns out to be the partner's own; the address is still none of the user's.",
    form: additionalDetails({ email: 'support@holding.example' }),
    steps: [
      { expect: but({ 'contact-email': 'wrong' }) },
      { press: 'This is a domain of ours' },
      { press: 'Yes' },
    ],
    expect: but({ 'contact-email': 'differs' }),
  }),
  azurePage({
    name: 'panel-add-number',
    about: 'A profile without number and country takes both from the form, one after the other.',
    profile: { ...PROFILE, phone: '', country: '' },
    form: additionalDetails(),
    steps: [
      {
        expect: {
          ...READY,
          findings: { ...READY.findings, 'contact-phone': 'note', 'contact-country': 'note' },
        },
      },
      { press: 'Add this number to my profile' },
      { press: 'Yes' },
      { expect: { findings: { 'contact-phone': 'ok', 'contact-country': 'note' } } },
      { press: 'Add this country to my profile' },
      { press: 'Yes' },
    ],
    expect: READY,
  }),
  azurePage({
    name: 'panel-add-plan',
    about: 'A partner with a contract of its own uses another plan.',
    form: additionalDetails({ plan: 'Unified Support' }),
    steps: [
      { expect: but({ 'support-plan': 'wrong' }) },
      { press: 'We use this plan' },
      { press: 'Yes' },
    ],
    expect: READY,
  }),
  azurePage({
    name: 'panel-answer-subscription',
    about:
      "With Azure Lighthouse the subscription is called a customer's once, and known from then on.",
    profile: { ...PROFILE, lighthouse: true },
    form: wizard(),
    shell: { avatar: OWN },
    steps: [
      { expect: { verdict: 'incomplete', findings: { directory: 'differs' } } },
      { press: "This subscription is a customer's" },
      { press: 'Yes' },
      { expect: { findings: { directory: 'ok' } } },
      { click: '#next' },
    ],
    expect: { ...READY, customer: null },
  }),
];
