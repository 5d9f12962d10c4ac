/** The support plan in every status and spelling. */

import { but, READY } from '../expect.ts';
import { additionalDetails, reviewStep } from '../forms.ts';
import type { Page } from '../page.ts';
import { PROFILE } from '../profile.ts';
import { azurePage, type World } from './common.ts';

const plan = (name: string, about: string, text: string, status: string, world: World): Page =>
  azurePage({
    name: `plan-${name}`,
    about,
    world,
    form: additionalDetails({ plan: text }),
    expect: but({ 'support-plan': status }),
  });

export const azurePlans: Page[] = [
  plan('csp-abbreviated', 'The plan is called CSP.', 'CSP support plan', 'ok', 'ibiza'),
  plan(
    'csp-in-brackets',
    'Name and abbreviation.',
    'Cloud Solution Provider (CSP)',
    'ok',
    'fluent9',
  ),
  plan(
    'csp-behind-azure',
    'The name behind another.',
    'Azure Support Plan - Cloud Solution Provider',
    'ok',
    'native',
  ),
  plan('csp-inside-word', 'CSP is no word of its own.', 'CSPX Premium', 'wrong', 'ibiza'),
  plan('basic', 'The free plan.', 'Basic support', 'wrong', 'fluent8'),
  plan(
    'standard',
    'A plan that the customer bought.',
    'Azure Support Plan - Standard',
    'wrong',
    'fluent9',
  ),
  plan('premier', 'Premier, which the profile does not name.', 'Premier', 'wrong', 'ibiza-bare'),
  plan('none-ibiza', 'Nothing chosen: the placeholder.', '', 'missing', 'ibiza'),
  plan('none-fluent8', 'Nothing chosen: the placeholder.', '', 'missing', 'fluent8'),
  plan(
    'none-fluent9',
    'Nothing chosen: the placeholder is the text of the button.',
    '',
    'missing',
    'fluent9',
  ),
  plan('none-native', 'Nothing chosen: the empty option.', '', 'missing', 'native'),
  plan('none-aria', 'Nothing chosen: no radio is checked.', '', 'missing', 'aria'),
  plan('none-shadow', 'Nothing chosen, in shadow roots.', '', 'missing', 'shadow'),
  azurePage({
    name: 'plan-of-the-profile',
    about: 'Premier, which this partner has by contract.',
    form: additionalDetails({ plan: 'Premier' }),
    profile: { ...PROFILE, supportPlans: ['Premier'] },
    expect: READY,
  }),
  ...(['ibiza', 'fluent9', 'aria', 'native'] as const).map((world) =>
    azurePage({
      name: `plan-drawn-${world}`,
      about: 'The plan is drawn on a canvas or shown as an image: it cannot be read.',
      world,
      form: additionalDetails({ rows: { plan: { kind: 'drawn' } } }),
      guessed: 'the control; made up to be unreadable.',
      expect: but({ 'support-plan': 'unreadable' }),
    }),
  ),
  azurePage({
    name: 'plan-list-open',
    about: 'The list is open and offers Cloud Solution Provider, while another plan is chosen.',
    form: additionalDetails({ plan: 'Azure Support Plan - Standard' }),
    steps: [{ click: '#plan' }],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  azurePage({
    name: 'plan-chosen-by-the-user',
    about: 'The user opens the list and chooses Cloud Solution Provider.',
    form: additionalDetails({ plan: 'Azure Support Plan - Standard' }),
    steps: [
      { expect: but({ 'support-plan': 'wrong' }) },
      { click: '#plan' },
      { click: '#plan-option-0' },
    ],
    expect: READY,
  }),
  azurePage({
    name: 'plan-unchosen-by-the-user',
    about: 'The user changes the right plan to a wrong one.',
    world: 'aria',
    form: additionalDetails(),
    steps: [{ expect: READY }, { click: '#plan-option-1' }],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  azurePage({
    name: 'plan-gone-from-contact-step',
    about: 'The step with the contact fields has no plan: it cannot be dropped in silence.',
    form: additionalDetails({ without: ['plan'] }),
    expect: but({ 'support-plan': 'unreadable' }),
  }),
  azurePage({
    name: 'plan-under-unknown-caption',
    about: 'The plan stands under a caption that is in no list.',
    world: 'fluent9',
    form: additionalDetails({ captions: { plan: 'Entitlement' } }),
    guessed: 'the caption; made up.',
    expect: but({ 'support-plan': 'unreadable' }),
  }),
  azurePage({
    name: 'plan-in-a-sentence',
    about:
      'A sentence speaks of the support plan and names Cloud Solution Provider; the field says Basic.',
    form: additionalDetails({
      plan: 'Basic support',
      rows: { severity: { caption: 'Severity' } },
    }),
    shell: {
      extra: '<p>Choose the right support plan: for partners that is Cloud Solution Provider.</p>',
    },
    expect: but({ 'support-plan': 'wrong' }),
  }),
  azurePage({
    name: 'review-wrong',
    about: "The last step shows another plan and the customer's e-mail.",
    form: reviewStep({
      plan: 'Basic support',
      email: 'it@contoso.onmicrosoft.com',
    }),
    draw: { review: 'dl' },
    guessed: 'how its rows are marked up.',
    expect: but({ 'support-plan': 'wrong', 'contact-email': 'wrong' }),
  }),
  azurePage({
    name: 'review-table-wrong',
    about: 'The same as table cells.',
    form: reviewStep({
      plan: 'Basic support',
      email: 'it@contoso.onmicrosoft.com',
    }),
    draw: { review: 'table' },
    guessed: 'how its rows are marked up.',
    expect: but({ 'support-plan': 'wrong', 'contact-email': 'wrong' }),
  }),
];
