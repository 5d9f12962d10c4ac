/** What else the form asks, who may file, and the pages around it. */

import { but, NOT_YET, READY } from '../expect.ts';
import { additionalDetails, firstStep } from '../forms.ts';
import type { Page } from '../page.ts';
import { PROFILE } from '../profile.ts';
import { rawPage } from '../raw-page.ts';
import { RIGHT } from './change.ts';
import { azurePage, draw, FORM_URL, PORTAL } from './common.ts';

const alert = (text: string): string =>
  `<div role="alert" class="fxs-infoBox azc-infobox-error"><span>${text}</span></div>`;

export const azureRequest: Page[] = [
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
  rawPage({
    name: 'azure/access-refused-in-a-root',
    about: 'The refusal stands over a right form in an open shadow root of its own.',
    body: `<div id="notice"></div>
<script>document.getElementById('notice').attachShadow({ mode: 'open' }).innerHTML = \`${alert(
      'You don’t have permission to create a support request for this subscription.',
    )}\`;</script>
${RIGHT}`,
    expect: but({ access: 'differs' }, { verdict: 'review' }),
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
    expect: {
      page: 'azure/new-support-request',
      verdict: 'incomplete',
      findings: { directory: 'ok', access: 'differs' },
      absent: ['support-plan', 'contact-email', 'contact-name'],
    },
  }),
  ...[
    ['plan', 'Your support plan type is CSP. You need access to a higher plan.', 'differs'],
    ['plan-de', 'Ihr Supportplantyp ist CSP. Ihnen fehlen die Berechtigungen.', 'differs'],
    ['plan-included', 'Cloud Solution Provider is included at no additional cost.', undefined],
  ].map(([name, text, access]) =>
    azurePage({
      name: `access-${name}`,
      about: 'A message names the plan above a form that is filled in right.',
      form: additionalDetails(),
      shell: {
        blades: [
          {
            title: 'New support request',
            body: `${alert(text ?? '')}${draw('native', additionalDetails())}`,
          },
        ],
      },
      world: 'native',
      proven: 'how the message begins.',
      guessed: 'its other words, and the markup of the alert.',
      expect: access ? but({ access }) : { ...READY, absent: ['access'] },
    }),
  ),
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
  ...[false, true].map((isLate) =>
    azurePage({
      name: isLate ? 'overview-late-button' : 'overview-without-button',
      about: `Help + support ${isLate ? 'whose button is drawn four seconds late' : 'without a button for a new request'}.`,
      form: firstStep(),
      url: `${PORTAL}#blade/Microsoft_Azure_Support/HelpAndSupportBlade/overview`,
      shell: {
        blades: [
          {
            title: 'Help + support',
            body: `<p>Recent support requests</p><button>All support requests</button><div id="late" role="button" tabindex="0" hidden>Create a support request</div>${
              isLate
                ? "<script>setTimeout(() => { document.querySelector('#late').hidden = false }, 4000)</script>"
                : ''
            }`,
          },
        ],
      },
      proven: 'the address.',
      guessed: 'the markup.',
      steps: [{ wait: isLate ? 9000 : 4000 }],
      expect: {
        page: 'azure/support-overview',
        customer: 'contoso.onmicrosoft.com',
        ...(isLate ? { absent: ['access'] } : { findings: { access: 'note' } }),
      },
    }),
  ),
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
    expect: {
      page: 'azure/support-overview',
      cloud: 'public',
      badge: '',
      findings: { 'agent-request': 'note' },
    },
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
