/** What could make a wrong form look right: made-up markup around the ordinary form, each with one trap. */

import { but, READY } from '../expect.ts';
import { additionalDetails, reviewStep } from '../forms.ts';
import type { Page } from '../page.ts';
import { ALIAS } from '../profile.ts';
import { DELEGATED, frameDocument, reactFrame } from '../shell.ts';
import { azurePage, draw, FRAME, PORTAL } from './common.ts';
import { ITS_ADDRESS, MADE_UP, only, TITLE, trap } from './trap.ts';

/** A copy of the form, hidden in a way that no class or attribute tells. */
const hidden = (name: string, style: string, attributes = ''): Page =>
  trap({
    name: `copy-${name}`,
    about: `A right copy of the form is there but not seen (${name}); the visible one has the customer's e-mail.`,
    blades: [
      { title: TITLE, body: draw('native', additionalDetails({ email: ITS_ADDRESS })) },
      {
        body: `<div style="${style}"${attributes}>${draw('ibiza', additionalDetails(), 'copy-')}</div>`,
      },
    ],
    expect: but({ 'contact-email': 'wrong' }),
  });

const closedPlan = `<div class="field"><label id="plan-name">Support plan</label><x-plan id="plan" aria-labelledby="plan-name" tabindex="0" style="display:inline-block;width:200px;height:20px"></x-plan></div>
<script>
customElements.define('x-plan', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'closed' }).append('Cloud Solution Provider');
  }
});
</script>`;

const later = (script: string, milliseconds = 1200): string =>
  `<script>setTimeout(() => { ${script} }, ${milliseconds});</script>`;

export const azureTraps: Page[] = [
  hidden('transparent', 'opacity:0'),
  hidden('off-the-left', 'position:absolute;left:-20000px;width:600px'),
  hidden('collapsed', 'height:0;overflow:hidden'),
  hidden('clipped', 'position:absolute;width:1px;height:1px;overflow:hidden'),
  hidden('content-visibility', 'content-visibility:hidden;height:10px'),
  trap({
    name: 'copy-in-closed-details',
    about: 'A right copy of the form is folded away; the visible one has no plan.',
    blades: [
      {
        title: TITLE,
        body: `${draw('native', additionalDetails({ plan: '' }))}\n<details><summary>Former request</summary>${draw('ibiza', additionalDetails(), 'copy-')}</details>`,
      },
    ],
    expect: but({ 'support-plan': 'missing' }),
  }),
  trap({
    name: 'value-set-in-silence',
    about:
      "A script of the portal fills in the customer's e-mail later: no event, no attribute, only the value.",
    extra: later(`document.getElementById('email').value = '${ITS_ADDRESS}';`),
    expect: but({ 'contact-email': 'wrong' }),
  }),
  trap({
    name: 'select-set-in-silence',
    about: 'A script of the portal chooses another plan later, again without any event.',
    world: 'native',
    extra: later(`document.getElementById('plan').selectedIndex = 2;`),
    expect: but({ 'support-plan': 'wrong' }),
  }),
  trap({
    name: 'text-node-changes',
    about: 'The text node of the dropdown is changed in place.',
    extra: later(`document.getElementById('plan').firstChild.data = 'Basic support';`),
    expect: but({ 'support-plan': 'wrong' }),
  }),
  trap({
    name: 'control-replaced',
    about: "The e-mail box is replaced by another one with the customer's address.",
    world: 'native',
    extra: later(
      `const old = document.getElementById('email'); const fresh = old.cloneNode(); fresh.value = '${ITS_ADDRESS}'; old.replaceWith(fresh);`,
    ),
    expect: but({ 'contact-email': 'wrong' }),
  }),
  trap({
    name: 'plan-in-closed-root',
    about: 'The plan is a custom element whose content nobody can read.',
    blades: [
      {
        title: TITLE,
        body: `${closedPlan}\n${draw('native', additionalDetails({ without: ['plan'] }))}`,
      },
    ],
    expect: but({ 'support-plan': 'unreadable' }),
  }),
  trap({
    name: 'plan-by-style-sheet',
    about: "The plan's words come from a style sheet.",
    blades: [
      {
        title: TITLE,
        body: `<style>#plan::before { content: "Cloud Solution Provider"; }</style>\n<div class="field"><span id="plan-name">Support plan</span><div id="plan" role="combobox" tabindex="0" aria-labelledby="plan-name"></div></div>\n${draw('native', additionalDetails({ without: ['plan'] }))}`,
      },
    ],
    expect: but({ 'support-plan': 'unreadable' }),
  }),
  trap({
    name: 'phone-drawn-native',
    about: 'The phone number is drawn beside its label, in an element without a role.',
    world: 'native',
    state: { rows: { phone: { kind: 'drawn' } } },
    expect: but({ 'contact-phone': 'unreadable' }),
  }),
  trap({
    name: 'email-drawn-native',
    about: 'The e-mail address is drawn beside its label.',
    world: 'native',
    state: { rows: { email: { kind: 'drawn' } }, without: ['additional-email'] },
    expect: but({ 'contact-email': 'unreadable' }),
  }),
  trap({
    name: 'icon-behind-value',
    about: 'An icon glyph follows the chosen plan.',
    state: { plan: 'Cloud Solution Provider \uE70D' },
    expect: READY,
  }),
  trap({
    name: 'homograph',
    about: "The domain looks like the partner's, with a Cyrillic letter.",
    state: { email: 'ada.lin@p\u0430rtner.example' },
    world: 'native',
    expect: but({ 'contact-email': 'wrong' }),
  }),
  trap({
    name: 'email-upper-case-customer',
    about: "The customer's address in capitals.",
    state: { email: ITS_ADDRESS.toUpperCase() },
    world: 'fluent9',
    expect: but({ 'contact-email': 'wrong' }),
  }),
  trap({
    name: 'alias-upper-case',
    about: 'The alias in capitals as first name.',
    state: { firstName: ALIAS.toUpperCase() },
    expect: but({ 'contact-name': 'wrong' }),
  }),
  trap({
    name: 'captions-in-words',
    about:
      'Links, check boxes and hints speak of plan, e-mail and phone around a form without a plan.',
    blades: [
      {
        title: TITLE,
        body: `<p><a href="#plans">Support plan</a> details: <a href="#csp">Cloud Solution Provider</a></p>
<label><input type="checkbox" checked> Email</label> <label><input type="checkbox"> Phone</label>
<p>Email: we write to the address below. Phone: we never call.</p>
${draw('native', additionalDetails({ plan: '' }))}`,
      },
    ],
    expect: but({ 'support-plan': 'missing' }),
  }),
  trap({
    name: 'plan-offered-beside',
    about:
      'A banner recommends Cloud Solution Provider under the heading Support plan; chosen is nothing.',
    blades: [
      {
        title: TITLE,
        body: `<h3>Support plan</h3><p>Cloud Solution Provider</p>\n${draw('fluent9', additionalDetails({ plan: '' }))}`,
      },
    ],
    expect: but({ 'support-plan': 'missing' }),
  }),
  trap({
    name: 'properties-beside',
    about: "A user's properties with that user's address are open beside the right form.",
    blades: [
      {
        title: 'Properties',
        body: draw(
          'native',
          only('contacts', { firstName: 'Ivy', lastName: 'Tse', email: ITS_ADDRESS }),
          'user-',
        ),
      },
      { title: TITLE, body: draw('ibiza', additionalDetails()) },
    ],
    expect: READY,
  }),
  trap({
    name: 'properties-beside-first-part',
    about:
      "The form shows the plan alone; the partner's address in another blade is not its contact.",
    blades: [
      { title: TITLE, body: draw('ibiza', only('plan')) },
      { title: 'Properties', body: draw('native', only('contacts'), 'user-') },
    ],
    expect: {
      page: READY.page as string,
      verdict: 'incomplete',
      badge: '',
      findings: { directory: 'ok', 'support-plan': 'ok' },
    },
  }),
  trap({
    name: 'frame-in-frame',
    about: "The form is two frames deep, and its e-mail is the customer's.",
    blades: [{ title: TITLE, body: reactFrame(FRAME) }],
    frames: {
      [FRAME]: frameDocument(reactFrame('https://afd.hosting.portal.azure.net/inner')),
      'https://afd.hosting.portal.azure.net/inner': frameDocument(
        draw('native', additionalDetails({ email: ITS_ADDRESS })),
      ),
    },
    expect: but({ 'contact-email': 'wrong' }),
  }),
  trap({
    name: 'frame-shown-later',
    about: 'A prewarmed frame comes into sight after a click, over another page.',
    url: `${PORTAL}#home`,
    blades: [
      {
        title: 'Home',
        body: `<div role="button" tabindex="0" class="fxs-button" id="open">Get help</div>\n<div id="warm" class="fxs-display-none">${reactFrame(FRAME)}</div>`,
      },
    ],
    extra: `<script>document.getElementById('open').addEventListener('click', () => document.getElementById('warm').classList.remove('fxs-display-none'));</script>`,
    frames: { [FRAME]: frameDocument(draw('native', additionalDetails({ plan: '' }))) },
    steps: [{ expect: { page: null } }, { click: '#open' }],
    expect: but({ 'support-plan': 'missing' }),
  }),
  trap({
    name: 'frame-replaced',
    about: 'The frame of a right form is replaced by another with a wrong one.',
    blades: [
      {
        title: TITLE,
        body: `<div id="switch" role="button" tabindex="0" class="fxs-button">Start again</div>\n<div id="place">${reactFrame(FRAME)}</div>`,
      },
    ],
    extra: `<template data-on="#switch" data-into="#place" data-how="replace">${reactFrame('https://sandbox-2.reactblade.portal.azure.net/other')}</template>`,
    frames: {
      [FRAME]: frameDocument(draw('native', additionalDetails())),
      'https://sandbox-2.reactblade.portal.azure.net/other': frameDocument(
        draw('native', additionalDetails({ plan: 'Basic support' })),
      ),
    },
    steps: [{ expect: READY }, { click: '#switch' }],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  trap({
    name: 'form-emptied',
    about: "The form's fields disappear and come back with the customer's e-mail.",
    extra: `${later(`const blade = document.querySelector('.fxs-part-content'); window.kept = blade.firstElementChild.nextElementSibling; window.kept.remove();`, 600)}${later(`document.querySelector('.fxs-part-content').append(window.kept); document.getElementById('email').value = '${ITS_ADDRESS}';`, 1500)}`,
    expect: but({ 'contact-email': 'wrong' }),
  }),
  azurePage({
    name: 'trap-language-of-document-wrong',
    about: 'The document says English, the form is Traditional Chinese.',
    world: 'fluent8',
    form: additionalDetails({ language: 'zh-TW', plan: '' }),
    shell: { language: 'en-US' },
    guessed: MADE_UP,
    expect: but({ 'support-plan': 'missing' }),
  }),
  azurePage({
    name: 'trap-user-is-no-alias',
    about: 'A user name that begins like an alias and is none.',
    form: additionalDetails(),
    shell: { avatar: { ...DELEGATED, user: 'user_services@contoso.onmicrosoft.com' } },
    guessed: MADE_UP,
    expect: but({ directory: 'differs' }, { customer: undefined }),
  }),
  azurePage({
    name: 'trap-review-without-email',
    about: 'The last step shows all values but the e-mail.',
    form: reviewStep({ without: ['email'] }),
    guessed: MADE_UP,
    expect: but({ 'contact-email': 'unreadable' }),
  }),
];
