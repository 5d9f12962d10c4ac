/** What comes or changes in a place of its own, apart from a right form that was read. */

import { but, READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { change, some } from './change.ts';
import { draw } from './common.ts';
import { quoted } from './scripts.ts';
import { ITS_ADDRESS } from './trap.ts';

const WRONG = but({ 'contact-email': 'wrong' });
const CUSTOMERS = draw('native', additionalDetails({ email: ITS_ADDRESS }), 'other-');

/** @param extra stands behind the blades. */
const elsewhere = (
  name: string,
  about: string,
  script: string,
  expect: Expectation,
  extra = '',
): Page =>
  change({
    name: `elsewhere-${name}`,
    about,
    extra: `<div id="elsewhere">${extra}</div>`,
    script,
    expect,
  });

const put = (html: string): string => `$('#elsewhere').innerHTML = ${quoted(html)};`;

export const azureChangesElsewhere: Page[] = [
  elsewhere(
    'nothing',
    'Many elements come and go beside the blades for a while, none of which says anything.',
    `const timer = setInterval(() => { const box = document.createElement('div'); box.innerHTML = '<span>Running</span>'.repeat(20); $('#elsewhere').append(box); if ($('#elsewhere').children.length > 20) $('#elsewhere').firstChild.remove(); }, 10); setTimeout(() => clearInterval(timer), 900);`,
    READY,
  ),
  elsewhere(
    'a-form',
    "A form with the customer's e-mail is put beside the blades.",
    put(`<section class="fxs-blade">${CUSTOMERS}</section>`),
    WRONG,
  ),
  elsewhere(
    'a-form-in-a-root',
    "An open shadow root beside the blades holds a form with the customer's e-mail.",
    `const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = ${quoted(CUSTOMERS)}; $('#elsewhere').append(host);`,
    WRONG,
  ),
  elsewhere(
    'a-form-in-a-far-root',
    'The same behind hundreds of elements, and dozens of shadow roots in which nothing is read.',
    `const far = $('#elsewhere'); for (let i = 0; i < 60; i++) { const host = document.createElement('span'); host.attachShadow({ mode: 'open' }).innerHTML = '<i>New</i>'; far.append(host, ...Array.from({ length: 9 }, () => document.createElement('i'))); } const last = document.createElement('div'); last.attachShadow({ mode: 'open' }).innerHTML = ${quoted(CUSTOMERS)}; far.append(last);`,
    WRONG,
  ),
  elsewhere(
    'a-form-shown',
    "A form with the customer's e-mail was hidden beside the blades, and is shown.",
    `$('#elsewhere').firstChild.removeAttribute('class');`,
    WRONG,
    `<div class="fxs-display-none">${CUSTOMERS}</div>`,
  ),
  elsewhere(
    'a-refusal',
    'Beside the blades the portal says that it refuses a new request.',
    put(
      '<div role="alert" class="fxs-infoBox azc-infobox-error"><span>You do not have permission to create a support request.</span></div>',
    ),
    some('review', { access: 'differs' }),
  ),
  elsewhere(
    'a-directory',
    'The account menu names another directory, one that nobody knows.',
    `$('.fxs-avatarmenu-tenant').firstChild.data = 'FABRIKAM (FABRIKAM.ONMICROSOFT.COM)';`,
    { page: 'azure/new-support-request', customer: 'fabrikam.onmicrosoft.com' },
  ),
  elsewhere(
    'a-style',
    'A style sheet that comes takes the colour from the letters of the e-mail box.',
    put('<style>#email { color: transparent; -webkit-text-fill-color: transparent; }</style>'),
    some('incomplete', { 'contact-email': 'unreadable' }),
  ),
];
