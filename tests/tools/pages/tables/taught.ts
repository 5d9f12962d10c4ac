/** Forms under labels that no file of ours knows; `tests/e2e/taught.test.ts` teaches them. */

import type { Page } from '../page.ts';
import { rawPage } from '../raw-page.ts';

const box = (id: string, label: string, value: string) =>
  `<p><label for="${id}">${label}</label> <input id="${id}" value="${value}" size="30"></p>`;

export const taught: Page[] = [
  rawPage({
    name: 'taught/hungarian',
    about:
      'A form in Hungarian, whose captions of the contact are not known: right, and nobody can tell.',
    locale: 'hu',
    proven: 'the caption of the plan.',
    guessed: 'the other captions, which are dictionary forms.',
    body: `<p><label for="plan">Támogatási csomag</label>
<select id="plan"><option>Cloud Solution Provider</option><option>Basic support</option></select></p>
${box('last', 'Vezetéknév', 'Lin')}
${box('first', 'Keresztnév', 'Ada')}
${box('email', 'E-mail-cím', 'ada.lin@partner.example')}
${box('phone', 'Telefonszám', '+886 2 5550 0100')}`,
    expect: {
      page: 'azure/new-support-request',
      verdict: 'incomplete',
      findings: { 'support-plan': 'ok', 'contact-email': 'unreadable' },
    },
  }),
  rawPage({
    name: 'taught/danish',
    about: 'A form in Danish, none of whose captions but the title is known.',
    locale: 'da',
    proven: 'the title.',
    guessed: 'the captions, which are dictionary forms.',
    body: `<p><label for="plan">Supportaftale</label>
<select id="plan"><option>Cloud Solution Provider</option><option>Basic support</option></select></p>
${box('email', 'Mailadresse', 'ada.lin@partner.example')}`,
    expect: { page: 'azure/new-support-request', verdict: 'incomplete' },
  }),
];
