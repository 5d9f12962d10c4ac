/** Intune's own support pane: it asks for a contact's address and number, and for no plan. */

import { type Page, sharedOf } from '../page.ts';
import { ALIAS, CUSTOMER, PROFILE } from '../profile.ts';
import { type Avatar, azureShell, OWN } from '../shell.ts';
import { but as butOf, READY as PANE } from './microsoft-365.ts';

const PANE_URL =
  'https://intune.microsoft.com/#view/Microsoft_Intune_DeviceSettings/SupportMenu/~/helpSupport';
const HOME_URL = 'https://intune.microsoft.com/#home';
const FRAME = 'https://sandbox-1.reactblade.portal.azure.net/intune';

const READY = { ...PANE, page: 'intune/support' } as const;
const but: typeof butOf = (findings, more = {}) =>
  butOf(findings, { page: 'intune/support', ...more });

interface State {
  email?: string;
  phone?: string;
  heading?: string;
}

/** Its words and their order are proven; every element is invented. */
const pane = ({
  email = 'ada.lin@partner.example',
  phone = '+886 2 5550 0100',
  heading = 'How can we help?',
}: State): string => `<aside role="dialog" aria-labelledby="title">
  <h2 id="title">${heading}</h2>
  <div role="tablist">
    <button type="button" role="tab" aria-label="Find solutions">?</button>
    <button type="button" role="tab" aria-label="Contact support" aria-selected="true">@</button>
    <button type="button" role="tab" aria-label="Service requests">#</button>
  </div>
  <label for="description">Description</label>
  <textarea id="description">Devices do not enroll</textarea>
  <p>Confirm your number</p>
  <label for="phone">Phone number</label><input id="phone" type="tel" value="${phone}">
  <p>Confirm contact email</p>
  <label for="email">Email address</label><input id="email" type="email" value="${email}">
  <fieldset><legend>Preferred contact method</legend>
    <label><input type="radio" name="method"> Phone – Response: 15 minutes</label>
    <label><input type="radio" name="method" checked> Email – Response: 1 hour</label>
  </fieldset>
  <label for="severity">Severity</label>
  <select id="severity"><option>C - Minimal impact</option></select>
  <button type="button" id="create">Contact me</button>
</aside>`;

interface Case extends Pick<Page, 'about' | 'expect'> {
  name: string;
  url?: string;
  body?: string;
  extra?: string;
  avatar?: Avatar;
  locale?: string;
  frames?: Record<string, string>;
  steps?: Page['steps'];
}

function page({
  name,
  about,
  url = PANE_URL,
  body = '',
  extra,
  avatar,
  frames,
  ...rest
}: Case): Page {
  const html = azureShell({
    title: 'Microsoft Intune admin center',
    ...(avatar ? { avatar } : {}),
    blades: [{ title: 'Help and support', body }],
    ...(extra ? { extra } : {}),
  });
  const { origin, pathname } = new URL(url);
  return {
    name: `intune/${name}`,
    about,
    proven: 'the route, the words and their order (documentation, 2025-02-28).',
    guessed: 'all markup; that the shell is that of the Azure portal.',
    profile: PROFILE,
    url,
    documents: { [origin + pathname]: html, ...sharedOf(url, html), ...frames },
    ...rest,
  };
}

export const intune: Page[] = [
  page({ name: 'pane', about: 'The pane with everything right.', extra: pane({}), expect: READY }),
  page({
    name: 'pane-alias',
    about: 'The pane is filled with the alias, as the directory knows the user.',
    extra: pane({ email: `${ALIAS}@${CUSTOMER.domain}` }),
    expect: but({ 'contact-email': 'wrong' }),
  }),
  page({
    name: 'pane-phone-empty',
    about: 'No number.',
    extra: pane({ phone: '' }),
    expect: but({ 'contact-phone': 'missing' }),
  }),
  page({
    name: 'menu',
    about: 'The menu before the form is opened.',
    expect: but({ 'contact-email': 'pending', 'contact-phone': 'pending' }),
  }),
  page({
    name: 'pane-us-government',
    about: 'The pane in the cloud of US Government.',
    url: PANE_URL.replace('microsoft.com', 'microsoft.us'),
    extra: pane({ email: `it@${CUSTOMER.domain}` }),
    expect: but({ 'contact-email': 'wrong' }, { cloud: 'us-government' }),
  }),
  page({
    name: 'pane-former-address',
    about: 'The pane at the address that the documentation still prints.',
    url: 'https://endpoint.microsoft.com/#blade/Microsoft_Intune_DeviceSettings/SupportMenu/helpSupport',
    extra: pane({}),
    expect: READY,
  }),
  page({
    name: 'pane-over-home',
    about: 'The pane opens over another page; the address stays.',
    url: HOME_URL,
    extra: `<button type="button" id="open">?</button>
<div id="side"></div>
<template data-on="#open" data-then="300" data-into="#side">${pane({})}</template>`,
    steps: [{ expect: { page: null } }, { click: '#open' }],
    expect: READY,
  }),
  page({
    name: 'pane-ja',
    about: 'The pane over another page in Japanese, with the heading of the same pane elsewhere.',
    url: HOME_URL,
    locale: 'ja',
    extra: pane({
      heading: '何かお困りでしょうか?',
      email: `${ALIAS}@${CUSTOMER.domain}`,
    }),
    expect: but({ 'contact-email': 'wrong' }),
  }),
  page({
    name: 'pane-in-frame',
    about: 'The pane stands in a frame over another page.',
    url: HOME_URL,
    body: `<iframe src="${FRAME}" style="width:700px;height:600px"></iframe>`,
    frames: {
      [FRAME]: `<!doctype html><html lang="en"><meta charset="utf-8">${pane({ email: `it@${CUSTOMER.domain}` })}`,
    },
    expect: but({ 'contact-email': 'wrong' }),
  }),
  page({
    name: 'pane-shadow',
    about: 'The pane stands in an open shadow root; its heading has no question mark.',
    extra: `<support-pane><template shadowrootmode="open">${pane({ heading: 'How can we help' })}</template></support-pane>`,
    expect: READY,
  }),
  page({
    name: 'pane-second-required',
    about:
      'A second address that must be filled in, under a caption that nobody knows, is an alias.',
    extra: pane({}).replace(
      '<fieldset>',
      `<label for="reply">Reply to</label><input id="reply" required value="${ALIAS}@${CUSTOMER.domain}"><fieldset>`,
    ),
    expect: but({ 'contact-email': 'wrong' }),
  }),
  page({
    name: 'pane-own-directory',
    about: "The partner's own directory.",
    avatar: OWN,
    extra: pane({}),
    expect: but({ directory: 'wrong' }, { customer: null }),
  }),
  page({
    name: 'pane-of-azure',
    about: "The Azure portal's own pane asks almost the same, and is no request.",
    url: 'https://portal.azure.com/#home',
    extra: pane({ heading: 'How can we help you?' }),
    expect: { page: null },
  }),
];
