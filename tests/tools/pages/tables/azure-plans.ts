/** Support plan, severity, subscription, support language, who may file, access. */

import { but, READY } from '../expect.ts';
import { additionalDetails, firstStep, reviewStep } from '../forms.ts';
import type { Page } from '../page.ts';
import { PROFILE } from '../profile.ts';
import { azurePage, FORM_URL, PORTAL, type World } from './common.ts';

const plan = (name: string, about: string, text: string, status: string, world: World): Page =>
  azurePage({
    name: `plan-${name}`,
    about,
    world,
    form: additionalDetails({ plan: text }),
    expect: but({ 'support-plan': status }),
  });

const NOT_YET = {
  'support-plan': 'pending',
  'contact-email': 'pending',
  'contact-name': 'pending',
  'contact-phone': 'pending',
  'contact-country': 'pending',
  severity: undefined,
};

const alert = (text: string): string =>
  `<div role="alert" class="fxs-infoBox azc-infobox-error"><span>${text}</span></div>`;

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
  azurePage({
    name: 'severity-missing',
    about: 'No severity chosen, and it is required.',
    world: 'fluent9',
    form: additionalDetails({ severity: '' }),
    expect: but({ severity: 'missing' }),
  }),
  azurePage({
    name: 'severity-missing-ibiza',
    about:
      'The same in classic rows, where only the balloon behind the caption says that it is required.',
    form: additionalDetails({ severity: '' }),
    expect: but({ severity: 'missing' }),
  }),
  azurePage({
    name: 'subscription-missing-ibiza',
    about: 'Step 1 in classic rows without a subscription; the balloon says that it is required.',
    world: 'ibiza-bare',
    form: firstStep({ subscription: '' }),
    expect: but({ ...NOT_YET, subscription: 'missing' }),
  }),
  azurePage({
    name: 'severity-not-required',
    about: 'No severity chosen, and it is not marked as required.',
    form: additionalDetails({
      severity: '',
      rows: { severity: { required: false } },
    }),
    expect: READY,
  }),
  azurePage({
    name: 'severity-a',
    about: 'The highest severity.',
    form: additionalDetails({ severity: 'A - Critical impact' }),
    expect: READY,
  }),
  azurePage({
    name: 'support-language-not-english',
    about: 'Japanese is asked for.',
    world: 'fluent8',
    form: additionalDetails({ supportLanguage: 'Japanese' }),
    expect: but({ 'support-language': 'note' }),
  }),
  azurePage({
    name: 'first-step',
    about: 'Step 1: plan and contacts are still to come.',
    form: firstStep(),
    expect: but(NOT_YET),
  }),
  azurePage({
    name: 'subscription-missing',
    about: 'Step 1 without a subscription, which is required.',
    world: 'fluent8',
    form: firstStep({ subscription: '' }),
    expect: but({ ...NOT_YET, subscription: 'missing' }),
  }),
  azurePage({
    name: 'subscription-not-required',
    about: 'Step 1 without a subscription, which is not marked as required.',
    form: firstStep({
      subscription: '',
      rows: { subscription: { required: false } },
    }),
    expect: but({ ...NOT_YET, subscription: 'note' }),
  }),
  azurePage({
    name: 'who-may-file-reseller',
    about: 'The partner is an indirect reseller: its provider files.',
    form: additionalDetails(),
    profile: { ...PROFILE, partnerKind: 'indirect-reseller' },
    expect: but({ 'who-may-file': 'wrong' }),
  }),
  azurePage({
    name: 'who-may-file-advisor-and-reseller',
    about: 'Both kinds of the partner may not file.',
    world: 'fluent9',
    form: additionalDetails(),
    profile: { ...PROFILE, partnerKind: ['indirect-reseller', 'advisor'] },
    expect: but({ 'who-may-file': 'wrong' }),
  }),
  azurePage({
    name: 'who-may-file-one-of-two',
    about: 'One kind of the partner may file.',
    form: additionalDetails(),
    profile: { ...PROFILE, partnerKind: ['indirect-reseller', 'direct'] },
    expect: READY,
  }),
  azurePage({
    name: 'access-refused',
    about: 'The portal refuses a new request.',
    form: firstStep({
      without: ['issue-type', 'subscription', 'service-type', 'summary'],
    }),
    shell: {
      blades: [
        {
          title: 'New support request',
          body: alert(
            "You don't have permission to create a support request for this subscription. Ask for the Support Request Contributor role.",
          ),
        },
      ],
    },
    proven: 'that the role Support Request Contributor is needed.',
    guessed: 'the wording and the markup of the alert.',
    expect: but({ ...NOT_YET, access: 'note' }),
  }),
  azurePage({
    name: 'overview',
    about: 'Help + support without a form.',
    form: firstStep(),
    url: `${PORTAL}#blade/Microsoft_Azure_Support/HelpAndSupportBlade/overview`,
    shell: {
      blades: [
        {
          title: 'Help + support',
          body: '<p>Recent support requests</p><div role="button" tabindex="0" class="fxs-button">Create a support request</div>',
        },
      ],
    },
    proven: 'the address.',
    guessed: 'the markup.',
    expect: {
      page: 'azure/support-overview',
      cloud: 'public',
      customer: 'contoso.onmicrosoft.com',
      badge: '',
    },
  }),
  azurePage({
    name: 'manage-requests',
    about: 'Manage support requests.',
    form: firstStep(),
    url: `${PORTAL}#view/Microsoft_Azure_Support/ManageSupportRequestsBlade`,
    shell: {
      blades: [
        {
          title: 'Manage support requests',
          body: '<table><tr><th>Title</th><th>Severity</th></tr><tr><td>VM</td><td>C</td></tr></table>',
        },
      ],
    },
    proven: 'the name of the blade.',
    guessed: 'its route and its markup.',
    expect: { page: 'azure/support-overview', cloud: 'public', badge: '' },
  }),
  azurePage({
    name: 'form-not-drawn-yet',
    about: "The form's address, and nothing drawn yet.",
    form: firstStep(),
    url: FORM_URL,
    shell: {
      blades: [
        {
          title: 'New support request',
          body: '<div class="fxs-progress">Loading…</div>',
        },
      ],
    },
    proven: 'the address.',
    guessed: 'the markup.',
    expect: but(NOT_YET),
  }),
  azurePage({
    name: 'form-late',
    about: 'The form is drawn a second and a half after load.',
    world: 'fluent9',
    form: additionalDetails(),
    draw: { after: 1500 },
    expect: READY,
  }),
];
