/** The form in a pane that opens over another page. */

import { but, READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Page } from '../page.ts';
import { CUSTOMER } from '../profile.ts';
import { reactFrame } from '../shell.ts';
import { draw, FRAME, PORTAL } from './common.ts';
import { framed, overview, page, pane, RESOURCE, right, TITLE } from './framed.ts';

export const azurePanes: Page[] = [
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
