/** What else stands beside or in the support pane of the Microsoft 365 admin center, with fields of the same names. */

import type { Expectation, Page } from '../page.ts';
import { but, pane, READY } from './microsoft-365.ts';
import { HOME } from './support-pane.ts';
import { ITS_ADDRESS } from './trap.ts';

const OWN = 'ada.lin@partner.example';
const NOT_YET = { 'contact-email': 'pending', 'contact-phone': 'pending' };

/** Somebody's properties, as the admin center shows them behind the pane. */
const properties = (email: string): string =>
  `<h1>User</h1><div class="field"><label for="user-email">Email</label><input id="user-email" type="email" value="${email}"></div>
<div class="field"><label for="user-phone">Phone number</label><input id="user-phone" type="tel" value="+886 2 5550 0100"></div>`;

const dialog = (body: string): string =>
  `<section role="dialog" class="support-pane"><h2>Contact Support</h2>${body}</section>`;

const behind = (name: string, about: string, email: string, expect: Expectation, own?: string) =>
  pane({
    name: `pane-${name}`,
    about,
    ...(own === undefined ? {} : { state: { email: own } }),
    wrap: (shown) => `${properties(email)}\n${shown}`,
    expect,
  });

/** Only the pane's frame of the ordinary document is kept. */
const alone = (name: string, about: string, body: string, expect: Expectation): Page =>
  pane({ name: `pane-${name}`, about, wrap: () => body, expect });

export const microsoft365Panes: Page[] = [
  behind(
    'behind-right',
    "A user's properties behind the pane hold the customer's e-mail; the pane is right.",
    ITS_ADDRESS,
    READY,
  ),
  behind(
    'behind-wrong',
    "A user's properties behind the pane hold the partner's e-mail; the pane holds the customer's.",
    OWN,
    but({ 'contact-email': 'wrong' }),
    ITS_ADDRESS,
  ),
  behind(
    'behind-empty',
    "A user's properties behind the pane hold the partner's e-mail; the pane's box is empty.",
    OWN,
    but({ 'contact-email': 'missing' }),
    '',
  ),
  alone(
    'behind-not-yet',
    "The pane has no fields yet; a user's properties behind it hold the partner's e-mail.",
    `${properties(OWN)}\n${dialog('<p>Loading</p>')}`,
    but(NOT_YET),
  ),
  alone(
    'card',
    "The pane shows the partner's card, and no fields yet.",
    dialog(`<dl><dt>Email</dt><dd>${OWN}</dd><dt>Phone number</dt><dd>+886 2 5550 0100</dd></dl>`),
    but({ ...NOT_YET, 'partner-first': 'note' }, { absent: ['support-plan'] }),
  ),
  pane({
    name: 'pane-two',
    about: "Two panes are in sight; the second holds the customer's e-mail.",
    wrap: (shown) =>
      `${shown}\n${dialog(`<div class="field"><label for="second">Email</label><input id="second" type="email" value="${ITS_ADDRESS}"></div>`)}`,
    expect: but({ 'contact-email': 'wrong' }),
  }),
  pane({
    name: 'pane-article',
    about: 'An article on how to create a service request is no pane.',
    url: `${HOME}#/homepage`,
    wrap: () =>
      '<article><h1>Create a service request</h1><p>Choose Support, then Help.</p></article>',
    expect: { page: null },
  }),
];
