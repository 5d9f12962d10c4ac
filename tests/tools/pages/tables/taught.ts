/** Forms under labels that no file of ours knows; `tests/e2e/taught.test.ts` teaches them. */

import type { Taught } from '../../../../taught/taught.ts';
import type { Page } from '../page.ts';
import { rawPage } from '../raw-page.ts';

const box = (id: string, label: string, value: string) =>
  `<p><label for="${id}">${label}</label> <input id="${id}" value="${value}" size="30"></p>`;

const HUNGARIAN_FORM = `<p><label for="plan">Támogatási csomag</label>
<select id="plan"><option>Cloud Solution Provider</option><option>Basic support</option></select></p>
${box('last', 'Vezetéknév', 'Lin')}
${box('first', 'Keresztnév', 'Ada')}
${box('email', 'E-mail-cím', 'ada.lin@partner.example')}
${box('phone', 'Telefonszám', '+886 2 5550 0100')}`;

const label = (text: string, field: string): Taught => ({
  kind: 'caption',
  lang: 'hu',
  field,
  text,
  when: '2026-11-30',
});
const LABELS = [
  label('Vezetéknév', 'last-name'),
  label('Keresztnév', 'first-name'),
  label('E-mail-cím', 'email'),
  label('Telefonszám', 'phone'),
];

/** A form in Danish, in an open shadow root of a blade's frame, in a pane that scrolls. */
const FRAME = 'https://sandbox-1.reactblade.portal.azure.net/support';
const FRAME_DOCUMENT = `<!doctype html><html lang="da"><meta charset="utf-8"><style>html,body{margin:0}</style>
<support-form></support-form>
<script>
customElements.define('support-form', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<div id="pane" style="height:200px;overflow:auto"><p><label for="plan">Supportaftale</label> ' +
      '<select id="plan"><option>Cloud Solution Provider</option></select></p>' +
      '<p><label for="email">Mailadresse</label> <input id="email" size="30" value="ada.lin@partner.example"></p>' +
      '<div style="height:600px"></div></div>';
  }
});
</script>`;

export const taught: Page[] = [
  rawPage({
    name: 'taught/hungarian-learnt',
    about: 'The form in Hungarian once its labels are taught.',
    locale: 'hu',
    proven: 'the caption of the plan.',
    guessed: 'the other captions, which are dictionary forms.',
    taught: LABELS,
    body: HUNGARIAN_FORM,
    expect: {
      page: 'azure/new-support-request',
      verdict: 'ready',
      findings: { 'support-plan': 'ok', 'contact-email': 'ok', 'contact-name': 'ok' },
    },
  }),
  rawPage({
    name: 'taught/hungarian-learnt-wrong',
    about: "The same with a customer's address.",
    locale: 'hu',
    taught: LABELS,
    body: HUNGARIAN_FORM.replace('ada.lin@partner.example', 'it@contoso.com'),
    expect: {
      page: 'azure/new-support-request',
      verdict: 'blocked',
      findings: { 'contact-email': 'wrong' },
    },
  }),
  rawPage({
    name: 'taught/names-two',
    about: 'A taught label names two fields of one form.',
    locale: 'hu',
    taught: LABELS,
    body: `${HUNGARIAN_FORM}${box('second', 'E-mail-cím', 'ada.lin@partner.example')}`,
    expect: {
      page: 'azure/new-support-request',
      verdict: 'incomplete',
      findings: { 'contact-email': 'unreadable' },
    },
  }),
  rawPage({
    name: 'taught/not-contact',
    about: 'An address that the user said is not the contact, beside the contact.',
    taught: [{ kind: 'not-contact', lang: 'en', text: 'Mailbox in trouble', when: '2026-11-30' }],
    body: `<p><label for="plan">Support plan</label><select id="plan"><option>Cloud Solution Provider</option></select></p>
${box('email', 'Email', 'ada.lin@partner.example')}
${box('other', 'Mailbox in trouble', 'it@contoso.com')}`,
    expect: {
      page: 'azure/new-support-request',
      verdict: 'ready',
      findings: { 'contact-email': 'ok' },
    },
  }),
  ...(
    [
      ['address', 'it@contoso.com'],
      ['account', 'user_062ae1ae82754ff498ae3b1c5d7e9f01'],
      ['number', '+1 425 555 0199'],
    ] as const
  ).map(([what, value]) =>
    rawPage({
      name: `taught/own-words-${what}`,
      about: `Under a label that was taught as the description stands nothing but somebody's ${what}.`,
      locale: 'hu',
      taught: [...LABELS, label('Megjegyzés', 'description'), label('Tárgy', 'summary')],
      body: `${HUNGARIAN_FORM}${box('note', 'Megjegyzés', value)}${box('title', 'Tárgy', 'Nem indul')}`,
      expect: { page: 'azure/new-support-request', verdict: 'incomplete' },
    }),
  ),
  rawPage({
    name: 'taught/own-words',
    about: 'The same with words of the problem, an address among them.',
    locale: 'hu',
    taught: [...LABELS, label('Megjegyzés', 'description'), label('Tárgy', 'summary')],
    body: `${HUNGARIAN_FORM}${box('note', 'Megjegyzés', 'it@contoso.com cannot sign in')}${box('title', 'Tárgy', 'Nem indul')}`,
    steps: [
      { fill: '#note', text: 'it@contoso.com' },
      { expect: { verdict: 'incomplete' } },
      { fill: '#note', text: 'it@contoso.com cannot sign in since today' },
    ],
    expect: { page: 'azure/new-support-request', verdict: 'ready' },
  }),
  ...(
    [
      ['taught', '<select id="access"><option>Premier Support</option></select>', 'service'],
      ['taught-locked', '<input id="access" value="Unified Support" readonly>', 'resource'],
      ['unknown', '<select id="access"><option>Professional Direct</option></select>', null],
      ['unknown-locked', '<input id="access" value="Developer support" disabled>', null],
    ] as const
  ).map(([what, control, field]) =>
    rawPage({
      name: `taught/another-plan-${what}`,
      about: 'Another support plan stands in a control whose label is not called a plan.',
      locale: 'hu',
      taught: field ? [...LABELS, label('Hozzáférés', field)] : LABELS,
      body: `${HUNGARIAN_FORM}<p><label for="access">Hozzáférés</label> ${control}</p>`,
      expect: {
        page: 'azure/new-support-request',
        verdict: 'incomplete',
        findings: { 'support-plan': 'unreadable' },
      },
    }),
  ),
  {
    ...rawPage({
      name: 'taught/heading-and-place',
      about: 'A heading, and the place of the organization’s name, that only the user knows.',
      url: 'https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/homepage',
      taught: [
        { kind: 'heading', lang: 'da', text: 'Skriv til os', when: '2026-11-30' },
        {
          kind: 'organization',
          portal: 'microsoft-365',
          attribute: 'id',
          lang: 'da',
          text: 'orgName',
          when: '2026-11-30',
        },
      ],
      body: '',
      expect: { page: 'microsoft-365/support' },
    }),
    documents: {
      'https://admin.cloud.microsoft/': `<!doctype html><html lang="da"><meta charset="utf-8"><title>Admin</title>
<div id="orgName">Contoso</div>
<div role="dialog"><h2>Skriv til os</h2>
${box('email', 'Email', 'ada.lin@partner.example')}
${box('phone', 'Phone', '+886 2 5550 0100')}</div>`,
    },
  },
  rawPage({
    name: 'taught/danish-in-frame',
    about: 'A form in Danish in a shadow root of a frame.',
    locale: 'da',
    guessed: 'the captions, which are dictionary forms.',
    body: `<iframe src="${FRAME}" style="width:600px;height:300px;border:0"></iframe>`,
    frames: { [FRAME]: FRAME_DOCUMENT },
    expect: { page: 'azure/new-support-request', verdict: 'incomplete' },
  }),
  rawPage({
    name: 'taught/hungarian',
    about:
      'A form in Hungarian, whose captions of the contact are not known: right, and nobody can tell.',
    locale: 'hu',
    proven: 'the caption of the plan.',
    guessed: 'the other captions, which are dictionary forms.',
    body: HUNGARIAN_FORM,
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
