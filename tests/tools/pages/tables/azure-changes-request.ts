/** Another request, customer or blade in place of the one that was read: nothing read there counts for it. */

import { but } from '../expect.ts';
import { firstStep } from '../forms.ts';
import type { Page } from '../page.ts';
import { ALIAS } from '../profile.ts';
import { change, RIGHT, some } from './change.ts';
import { draw } from './common.ts';
import { TITLE } from './framed.ts';
import { quoted } from './scripts.ts';
import { only } from './trap.ts';

const FORM = `<div id="form">${RIGHT}</div>`;
const NEXT = draw('native', firstStep({ subscription: 'Contoso Test' }), 'next-');
const BEGINS = `$('#form').innerHTML = ${quoted(NEXT)};`;
const NOT_YET = some('incomplete', { 'support-plan': 'pending', 'contact-email': 'pending' });

/** A blade put in by a script. */
const opened = (title: string, body: string): string =>
  `$('#journey').insertAdjacentHTML('beforeend', ${quoted(`<section class="fxs-blade"><h2 class="fxs-blade-title-titleText">${title}</h2>${body}</section>`)});`;

export const azureChangesRequest: Page[] = [
  change({
    name: 'request-created',
    about: 'A request was created; the next one begins in the same place.',
    body: FORM,
    script: `$('#form').innerHTML = '<div role="alert">Support request 2611220040001234 was created</div>'; setTimeout(() => { ${BEGINS} }, 1400);`,
    expect: NOT_YET,
  }),
  change({
    name: 'request-created-ja',
    about: 'The same with the message in Japanese.',
    body: FORM,
    script: `$('#form').innerHTML = '<div role="alert">サポート リクエスト 2611220040001234 が作成されました。</div>'; setTimeout(() => { ${BEGINS} }, 1400);`,
    expect: NOT_YET,
  }),
  change({
    name: 'request-begun-again',
    about: 'The blade of a request is replaced by that of another one.',
    script: `$('.fxs-blade').remove(); ${opened(TITLE, NEXT)}`,
    expect: NOT_YET,
  }),
  change({
    name: 'blade-of-a-user',
    about:
      "A blade with the plan is hidden; the right address in a user's properties is not its contact.",
    body: draw('native', only('plan')),
    script: `$('.fxs-blade').classList.add('fxs-display-none'); ${opened('Ada Lin - Properties', draw('native', only('contacts'), 'user-'))}`,
    steps: [
      { expect: some('incomplete', { 'support-plan': 'ok', 'contact-email': 'pending' }) },
      { click: '#go' },
      { wait: 2500 },
    ],
    expect: some('incomplete'),
  }),
  change({
    name: 'customer-by-name',
    about:
      'The account menu, which shows names alone, names another customer, and a request begins.',
    avatar: { user: ALIAS, tenant: 'CONTOSO' },
    body: FORM,
    script: `$('.fxs-avatarmenu-tenant').textContent = 'FABRIKAM'; ${BEGINS}`,
    first: but({}, { customer: undefined }),
    expect: NOT_YET,
  }),
];
