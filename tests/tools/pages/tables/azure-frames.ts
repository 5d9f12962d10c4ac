/** Frames, blades, hidden copies, panes over another page. */

import { but, READY } from '../expect.ts';
import { additionalDetails, contactInfo, supportMethod } from '../forms.ts';
import type { Form } from '../model.ts';
import type { Expectation, Page, PageStep } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { azureShell, type Blade, frameDocument, reactFrame } from '../shell.ts';
import { draw, FORM_URL, FRAME, PORTAL, WORLDS, type World } from './common.ts';

const OTHER_FRAME = 'https://sandbox-2.reactblade.portal.azure.net/copy';
const RESOURCE = `${PORTAL}#@contoso.onmicrosoft.com/resource/subscriptions/7b2c1d30-5a64-4f0e-9c1b-2d3e4f506172/resourceGroups/web/overview`;

const TITLE = 'New support request';
const wrongPlan = additionalDetails({ plan: 'Basic support' });
const right = additionalDetails();

/** Only the sections that are named. */
const part = (which: 'plan' | 'contacts'): Form => ({
  ...right,
  steps: [
    {
      name: 'Additional details',
      sections: [which === 'plan' ? supportMethod({}) : contactInfo({})],
    },
  ],
});

interface Case {
  name: string;
  about: string;
  url?: string;
  blades: Blade[];
  extra?: string;
  title?: string;
  frames?: Record<string, string>;
  proven?: string;
  guessed?: string;
  steps?: PageStep[];
  expect: Expectation;
}

function page(each: Case): Page {
  const url = each.url ?? FORM_URL;
  return {
    name: `azure/${each.name}`,
    about: each.about,
    proven: each.proven ?? "names, classes and hosts of the portal's frames and blades.",
    guessed: each.guessed ?? 'that the support form is drawn there.',
    profile: PROFILE,
    url,
    documents: {
      [new URL(url).origin + new URL(url).pathname]: azureShell({
        blades: each.blades,
        ...(each.extra ? { extra: each.extra } : {}),
        ...(each.title ? { title: each.title } : {}),
      }),
      ...each.frames,
    },
    ...(each.steps ? { steps: each.steps } : {}),
    expect: each.expect,
  };
}

const framed = (world: World, form: Form = right, after?: number): string =>
  frameDocument(draw(world, form, '', after ? { after } : {}));

const inFrame = (src = FRAME): Blade => ({
  title: TITLE,
  body: reactFrame(src),
});

const late = (body: string, milliseconds: number): string =>
  `<template data-after="${milliseconds}">${body}</template>`;

const overview: Blade = {
  title: 'shop',
  subtitle: 'App Service',
  body: '<p>Status: Running</p>\n<div role="button" tabindex="0" class="fxs-button" id="open"><span class="fxs-button-text">Get help</span></div>',
};

const pane = (body: string, title?: string): string =>
  `<template data-on="#open" data-then="300" data-into="#journey"><section class="fxs-blade fxs-contextpane">${title ? `<h2 class="fxs-blade-title-titleText">${title}</h2>` : ''}${body}</section></template>`;

export const azureFrames: Page[] = [
  ...(['fluent9', 'fluent8', 'native', 'ibiza'] as const).map((world) =>
    page({
      name: `frame-${world}-right`,
      about: `Everything right, in a React blade's frame, drawn by ${world}.`,
      blades: [inFrame()],
      frames: { [FRAME]: framed(world) },
      guessed: `that the support form is drawn there; ${WORLDS[world].guessed}`,
      expect: READY,
    }),
  ),
  page({
    name: 'frame-wrong',
    about: "No plan and the customer's e-mail in a React blade's frame.",
    blades: [inFrame()],
    frames: {
      [FRAME]: framed('fluent9', additionalDetails({ plan: '', email: `it@${CUSTOMER.domain}` })),
    },
    expect: but({ 'support-plan': 'missing', 'contact-email': 'wrong' }),
  }),
  page({
    name: 'frame-zh-tw',
    about: 'The frame in Traditional Chinese, plan not chosen.',
    blades: [{ title: '新增支援要求', body: reactFrame(FRAME) }],
    frames: {
      [FRAME]: frameDocument(draw('fluent9', additionalDetails({ language: 'zh-TW', plan: '' })), {
        language: 'zh-TW',
      }),
    },
    expect: but({ 'support-plan': 'missing' }),
  }),
  page({
    name: 'frame-late',
    about: 'The frame comes a second after load, its form half a second later.',
    blades: [{ title: TITLE, body: late(reactFrame(FRAME), 1000) }],
    frames: { [FRAME]: framed('fluent9', right, 500) },
    expect: READY,
  }),
  page({
    name: 'frame-edited',
    about: 'The user edits the form inside the frame.',
    blades: [inFrame()],
    frames: { [FRAME]: framed('fluent8') },
    steps: [{ expect: READY }, { fill: '#email', text: `it@${CUSTOMER.domain}`, frame: FRAME }],
    expect: but({ 'contact-email': 'wrong' }),
  }),
  page({
    name: 'frame-prewarmed-copy-wrong',
    about:
      'A hidden frame kept for later holds another form, with a wrong plan: it does not count.',
    blades: [
      {
        title: TITLE,
        body: `${reactFrame(OTHER_FRAME, { active: false, name: 'Prewarmed.ReactView' })}\n${reactFrame(FRAME)}`,
      },
    ],
    frames: {
      [FRAME]: framed('fluent9'),
      [OTHER_FRAME]: framed('native', wrongPlan),
    },
    expect: READY,
  }),
  page({
    name: 'frame-prewarmed-copy-right',
    about: 'The hidden frame is right, the visible one is not.',
    blades: [
      {
        title: TITLE,
        body: `${reactFrame(OTHER_FRAME, { active: false, name: 'Prewarmed.ReactView' })}\n${reactFrame(FRAME)}`,
      },
    ],
    frames: {
      [FRAME]: framed('fluent9', wrongPlan),
      [OTHER_FRAME]: framed('native'),
    },
    expect: but({ 'support-plan': 'wrong' }),
  }),
  page({
    name: 'frame-two-visible-one-wrong',
    about: "Two visible frames with a form each; the second one's e-mail is the customer's.",
    blades: [inFrame(), { title: TITLE, body: reactFrame(OTHER_FRAME) }],
    frames: {
      [FRAME]: framed('fluent9'),
      [OTHER_FRAME]: framed('native', additionalDetails({ email: `it@${CUSTOMER.domain}` })),
    },
    expect: but({ 'contact-email': 'wrong' }),
  }),
  page({
    name: 'frame-plan-here-contacts-there',
    about: 'The plan in the top document and the contacts in a frame: not one form.',
    blades: [
      {
        title: TITLE,
        body: `${draw('native', part('plan'))}\n${reactFrame(FRAME)}`,
      },
    ],
    frames: { [FRAME]: framed('fluent9', part('contacts')) },
    guessed: 'everything; made up as a trap.',
    expect: {
      page: READY.page as string,
      verdict: 'incomplete',
      badge: '',
      findings: { directory: 'ok' },
    },
  }),
  page({
    name: 'frame-contacts-only',
    about: "A frame shows contact fields alone under the form's address: the plan cannot be found.",
    blades: [inFrame()],
    frames: { [FRAME]: framed('fluent9', part('contacts')) },
    expect: but({ 'support-plan': 'unreadable', severity: undefined }),
  }),
  page({
    name: 'blades-hidden-copy-right',
    about: 'A closed blade holds a right form, the open one a wrong plan.',
    blades: [
      { title: TITLE, body: draw('ibiza', right, 'old-'), hidden: 'class' },
      { title: TITLE, body: draw('ibiza', wrongPlan) },
    ],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  ...(['class', 'attribute', 'visibility'] as const).map((hidden) =>
    page({
      name: `blades-hidden-copy-wrong-by-${hidden}`,
      about: `A copy hidden by ${hidden} holds a wrong form, the open blade is right.`,
      blades: [
        { title: TITLE, body: draw('ibiza', right) },
        {
          title: TITLE,
          body: draw(
            'native',
            additionalDetails({
              plan: 'Basic support',
              email: `it@${CUSTOMER.domain}`,
            }),
            'copy-',
          ),
          hidden,
        },
      ],
      expect: READY,
    }),
  ),
  page({
    name: 'blades-two-visible',
    about: 'Two blades with a form each side by side; one has the wrong plan.',
    blades: [
      { title: TITLE, body: draw('ibiza', right, 'first-') },
      { title: TITLE, body: draw('ibiza', wrongPlan, 'second-') },
    ],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  page({
    name: 'blades-two-visible-first-wrong',
    about: 'The same, the first one being wrong.',
    blades: [
      {
        title: TITLE,
        body: draw('native', additionalDetails({ email: '' }), 'first-'),
      },
      { title: TITLE, body: draw('ibiza', right, 'second-') },
    ],
    expect: but({ 'contact-email': 'missing' }),
  }),
  page({
    name: 'blades-user-properties-beside',
    about: "A user's properties are open beside the form; they are no contact fields of it.",
    blades: [
      {
        title: 'Properties',
        body: '<dl class="field"><dt>Department</dt><dd>Sales</dd></dl>',
      },
      { title: TITLE, body: draw('ibiza', right) },
    ],
    expect: READY,
  }),
  page({
    name: 'pane-titled',
    about: 'The form opens as a pane over another page; the address stays.',
    url: RESOURCE,
    blades: [overview],
    extra: pane(draw('ibiza', right), TITLE),
    guessed: 'that the form opens this way.',
    steps: [{ expect: { page: null } }, { click: '#open' }],
    expect: READY,
  }),
  page({
    name: 'pane-untitled',
    about: 'The same with nothing but its fields, plan not chosen.',
    url: RESOURCE,
    blades: [overview],
    extra: pane(draw('ibiza', additionalDetails({ plan: '' }))),
    guessed: 'that the form opens this way.',
    steps: [{ click: '#open' }],
    expect: but({ 'support-plan': 'missing' }),
  }),
  page({
    name: 'pane-untitled-native-used',
    about: 'The same in native controls; the user goes into a field.',
    url: RESOURCE,
    blades: [overview],
    extra: pane(draw('native', additionalDetails({ email: `it@${CUSTOMER.domain}` }))),
    guessed: 'that the form opens this way.',
    steps: [{ click: '#open' }, { wait: 600 }, { click: '#email' }],
    expect: but({ 'contact-email': 'wrong' }),
  }),
  page({
    name: 'pane-in-frame',
    about: 'The pane is a frame: the address of the tab says nothing.',
    url: RESOURCE,
    blades: [overview],
    extra: pane(reactFrame(FRAME), TITLE),
    frames: { [FRAME]: framed('fluent9', additionalDetails({ plan: '' })) },
    guessed: 'that the form opens this way.',
    steps: [{ click: '#open' }],
    expect: but({ 'support-plan': 'missing' }),
  }),
  page({
    name: 'pane-in-frame-untitled',
    about: 'The pane is a frame without a title; the user goes into a field.',
    url: RESOURCE,
    blades: [overview],
    extra: pane(reactFrame(FRAME)),
    frames: { [FRAME]: framed('fluent9') },
    guessed: 'that the form opens this way.',
    steps: [{ click: '#open' }, { wait: 800 }, { click: '#email', frame: FRAME }],
    expect: READY,
  }),
  page({
    name: 'pane-closed-again',
    about: 'The user leaves for another page: nothing is shown any more.',
    url: RESOURCE,
    blades: [overview],
    extra: `${pane(draw('native', right), TITLE)}\n<template data-on="#create" data-into="#journey" data-how="replace"><section class="fxs-blade"><h2 class="fxs-blade-title-titleText">shop</h2></section></template>`,
    guessed: 'that the form opens and closes this way.',
    steps: [
      { click: '#open' },
      { expect: READY },
      { click: '#create' },
      { goto: `${PORTAL}#home` },
    ],
    expect: { page: null },
  }),
  page({
    name: 'form-left',
    about: 'From the form to the home page in the same document.',
    blades: [{ title: TITLE, body: draw('ibiza', right) }],
    extra: '',
    steps: [
      { expect: READY },
      {
        goto: `${PORTAL}#blade/Microsoft_Azure_Support/HelpAndSupportBlade/overview`,
      },
    ],
    guessed: 'that a blade stays drawn for a while after the address changed.',
    expect: { page: READY.page as string, verdict: 'ready' },
  }),
];
