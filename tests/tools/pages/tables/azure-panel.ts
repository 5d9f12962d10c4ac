/** What the user presses in the panel, and what becomes of the form. */

import { but, READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Page, PageStep } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { azureShell, frameDocument, reactFrame } from '../shell.ts';
import { azurePage, draw, FORM_URL, FRAME, PORTAL, WORLDS } from './common.ts';

const ALIAS = 'user_062ae1ae82754ff498ae3b1c5d7e9f01';

/** As the portal fills it in for a delegated administrator, country left at the customer's. */
const prefilled = {
  firstName: ALIAS,
  lastName: '',
  email: `it@${CUSTOMER.domain}`,
  phone: '',
  country: 'Japan',
};
const BEFORE = but({
  'contact-name': 'wrong',
  'contact-email': 'wrong',
  'contact-phone': 'missing',
  'contact-country': 'differs',
});
const VALUES = {
  '#first-name': 'Ada',
  '#last-name': 'Lin',
  '#email': 'ada.lin@partner.example',
  '#phone': '+886 2 5550 0100',
};
const FORMER = {
  '#first-name': ALIAS,
  '#last-name': '',
  '#email': `it@${CUSTOMER.domain}`,
  '#phone': '',
};

const filling: PageStep[] = [{ expect: BEFORE }, { press: 'Fill in my details' }];

export const azurePanel: Page[] = [
  ...(['ibiza', 'ibiza-bare', 'fluent8', 'fluent9', 'native', 'aria', 'shadow'] as const).map(
    (world) =>
      azurePage({
        name: `panel-fill-${world}`,
        about: "One press fills in the user's details, and the form holds them.",
        world,
        form: additionalDetails(prefilled),
        steps: filling,
        expect: { ...READY, values: VALUES },
      }),
  ),
  ...(['ibiza', 'fluent8', 'fluent9', 'native'] as const).map((world) =>
    azurePage({
      name: `panel-undo-${world}`,
      about: 'Undo puts back what was there.',
      world,
      form: additionalDetails(prefilled),
      steps: [...filling, { expect: READY }, { press: 'Undo' }],
      expect: { ...BEFORE, values: FORMER },
    }),
  ),
  {
    name: 'azure/panel-fill-frame',
    about: "The user's details are filled in inside a React blade's frame.",
    proven: "names, classes and hosts of the portal's frames and blades.",
    guessed: `that the support form is drawn there; ${WORLDS.fluent9.guessed}`,
    profile: PROFILE,
    url: FORM_URL,
    documents: {
      [PORTAL]: azureShell({ blades: [{ title: 'New support request', body: reactFrame(FRAME) }] }),
      [FRAME]: frameDocument(draw('fluent9', additionalDetails(prefilled))),
    },
    steps: filling,
    expect: { ...READY, frame: FRAME, values: VALUES },
  },
  azurePage({
    name: 'panel-fill-zh-tw',
    about: 'The same in Traditional Chinese; the country is chosen by its Chinese name.',
    locale: 'zh-TW',
    world: 'fluent9',
    form: additionalDetails({ ...prefilled, language: 'zh-TW' }),
    steps: [{ expect: BEFORE }, { press: '填入我的資料' }],
    expect: { ...READY, values: VALUES },
  }),
  azurePage({
    name: 'panel-fill-leaves-what-is-right',
    about: 'A number in another spelling is right as it stands and stays.',
    world: 'fluent8',
    form: additionalDetails({ ...prefilled, phone: '(02) 5550-0100', country: 'Taiwan' }),
    steps: [
      { expect: but({ 'contact-name': 'wrong', 'contact-email': 'wrong' }) },
      { press: 'Fill in my details' },
    ],
    expect: { ...READY, values: { ...VALUES, '#phone': '(02) 5550-0100' } },
  }),
  ...(['ibiza', 'ibiza-bare', 'fluent8', 'fluent9', 'native'] as const).map((world) =>
    azurePage({
      name: `panel-choose-plan-${world}`,
      about: "One press chooses the plan in the portal's own list.",
      world,
      form: additionalDetails({ plan: 'Premier' }),
      steps: [
        { expect: but({ 'support-plan': 'wrong' }) },
        { press: 'Choose Cloud Solution Provider' },
      ],
      expect: READY,
    }),
  ),
  azurePage({
    name: 'panel-choose-plan-missing',
    about: 'The same where nothing is chosen yet.',
    world: 'fluent9',
    form: additionalDetails({ plan: '' }),
    steps: [
      { expect: but({ 'support-plan': 'missing' }) },
      { press: 'Choose Cloud Solution Provider' },
    ],
    expect: READY,
  }),
  ...(['fluent8', 'fluent9'] as const).map((world) =>
    azurePage({
      name: `panel-put-right-${world}`,
      about: 'One press puts plan and contact details right; Undo takes both back.',
      world,
      form: additionalDetails({ ...prefilled, plan: 'Premier' }),
      steps: [
        { expect: but({ ...BEFORE.findings, 'support-plan': 'wrong' }) },
        { press: 'Put it right' },
        { expect: { ...READY, values: VALUES } },
        { press: 'Undo' },
      ],
      expect: { ...but({ ...BEFORE.findings, 'support-plan': 'wrong' }), values: FORMER },
    }),
  ),
  azurePage({
    name: 'panel-accept',
    about:
      '"Accept for this request" takes a finding out of the count; the verdict is no better than review.',
    world: 'native',
    form: additionalDetails({ plan: 'Premier' }),
    steps: [
      { expect: but({ 'support-plan': 'wrong' }) },
      { press: 'Accept for this request' },
      { expect: but({ 'support-plan': 'wrong' }, { verdict: 'review', badge: '' }) },
      { press: 'Check it again' },
    ],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  azurePage({
    name: 'panel-fold',
    about: 'Folded, the panel comes back when a problem appears that was not there before.',
    world: 'native',
    form: additionalDetails({ plan: 'Premier' }),
    steps: [
      { expect: but({ 'support-plan': 'wrong' }) },
      { press: 'Collapse' },
      { fill: '#email', text: `it@${CUSTOMER.domain}` },
      { expect: but({ 'support-plan': 'wrong', 'contact-email': 'wrong' }) },
      { press: 'Fill in my details' },
    ],
    expect: { ...but({ 'support-plan': 'wrong' }), values: VALUES },
  }),
  azurePage({
    name: 'panel-create-last-look',
    about:
      'What only the last look at the press of Create finds stands in the panel, with a warning.',
    world: 'native',
    form: additionalDetails(),
    shell: {
      extra: `<script>addEventListener('pointerdown', ({ target }) => {
  if (target.closest('#create')) document.querySelector('#email').value = 'it@${CUSTOMER.domain}';
}, true);</script>`,
    },
    steps: [{ expect: READY }, { click: '#create' }, { press: 'Close the warning' }],
    expect: { ...but({ 'contact-email': 'wrong' }), values: { '#email': `it@${CUSTOMER.domain}` } },
  }),
  ...(['ibiza', 'fluent9'] as const).map((world) =>
    azurePage({
      name: `panel-create-blocked-${world}`,
      about:
        'Create is pressed while something is wrong: the folded panel comes up with a warning.',
      world,
      form: additionalDetails({ plan: 'Premier' }),
      steps: [
        { expect: but({ 'support-plan': 'wrong' }) },
        { press: 'Collapse' },
        { click: '#create' },
        { press: 'Close the warning' },
      ],
      expect: but({ 'support-plan': 'wrong' }),
    }),
  ),
  azurePage({
    name: 'panel-keep-request',
    about: 'After Create the panel offers to keep the request in the log.',
    form: additionalDetails(),
    steps: [{ expect: READY }, { click: '#create' }, { press: 'Keep this request in my log' }],
    expect: READY,
  }),
];
