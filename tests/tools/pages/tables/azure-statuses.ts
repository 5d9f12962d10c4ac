/** What single checks can say beside what the other tables show. */

import { but, NOT_YET } from '../expect.ts';
import { additionalDetails, firstStep } from '../forms.ts';
import type { Page } from '../page.ts';
import { azurePage } from './common.ts';

export const azureStatuses: Page[] = [
  azurePage({
    name: 'severity-drawn',
    about: 'Plan and severity are drawn on a canvas or shown as an image: they cannot be read.',
    world: 'native',
    form: additionalDetails({ rows: { plan: { kind: 'drawn' }, severity: { kind: 'drawn' } } }),
    expect: but({ 'support-plan': 'unreadable', severity: 'unreadable' }),
  }),
  azurePage({
    name: 'subscription-chosen',
    about: 'Step 1 with a subscription.',
    world: 'native',
    form: firstStep({}),
    expect: but({ ...NOT_YET, subscription: 'ok' }),
  }),
  azurePage({
    name: 'subscription-drawn',
    about: 'Step 1; the subscription is drawn and cannot be read.',
    world: 'native',
    form: firstStep({ rows: { subscription: { kind: 'drawn' } } }),
    expect: but({ ...NOT_YET, subscription: 'unreadable' }),
  }),
  azurePage({
    name: 'additional-email-of-partner',
    about: "The additional address is one of the partner's own.",
    world: 'native',
    form: additionalDetails({ additionalEmail: 'support@partner.example' }),
    expect: but({ 'additional-email': 'ok' }),
  }),
  azurePage({
    name: 'additional-email-drawn',
    about: 'The additional address and the country are drawn and cannot be read.',
    world: 'native',
    form: additionalDetails({
      rows: { 'additional-email': { kind: 'drawn' }, country: { kind: 'drawn' } },
    }),
    expect: but({ 'contact-country': 'unreadable', 'additional-email': 'unreadable' }),
  }),
];
