/** The support pane of the Microsoft 365 admin center. */

import type { Form } from '../model.ts';
import { escape } from '../model.ts';
import { CUSTOMER } from '../profile.ts';
import { caption, shortTag } from '../words.ts';
import { fluent } from '../worlds/fluent.ts';

export const HOME = 'https://admin.cloud.microsoft/';
export const DELEGATED = `${HOME}?delegatedOrg=${CUSTOMER.domain}#/support`;

export interface State {
  language?: string;
  email?: string;
  phone?: string;
  organization?: string | null;
  /** The logo's tooltip names the organization, and no text does. */
  logo?: string;
  world?: 'native' | 'fluent8' | 'fluent9';
  old?: boolean;
  heading?: string;
}

const logoHeader = (organization: string): string =>
  `<header role="banner" id="O365_NavHeader"><div id="O365_HeaderLeftRegion">
    <button type="button" id="O365_MainLink_NavMenu" aria-label="App launcher"></button>
    <a id="O365_MainLink_TenantLogo" title="${escape(organization)}" href="#"><img alt="" src="data:,"></a>
    <a id="O365_AppName" href="#"><span>Microsoft 365 admin center</span></a></div></header>`;

const header = (organization: string | null): string =>
  organization === null
    ? '<header role="banner" id="O365_NavHeader"><a href="#/homepage">Microsoft 365 admin center</a></header>'
    : `<header role="banner" id="O365_NavHeader"><a href="#/homepage">Microsoft 365 admin center</a>
    <button type="button" class="ms-Button" data-automation-id="tenant-switcher"><span>${escape(organization)}</span><i class="ms-Icon" aria-hidden="true">\uE8AB</i></button></header>`;

function paneForm(state: State): Form {
  const language = state.language ?? 'en-US';
  const word = (key: string) => caption(language, key);
  return {
    language,
    title: state.old ? word('create-service-request') : (state.heading ?? word('contact-support')),
    create: state.old ? word('submit') : word('contact-me'),
    steps: [
      {
        name: 'Contact',
        sections: [
          {
            heading: word('contact-section'),
            rows: [
              {
                id: 'description',
                caption: 'Description',
                kind: 'area',
                value: 'Mail does not arrive',
              },
              {
                id: 'phone',
                caption: caption(language, 'phone', 1),
                kind: 'text',
                type: 'tel',
                value: state.phone ?? '+886 2 5550 0100',
                required: true,
              },
              {
                id: 'email',
                caption: caption(language, 'email', 1),
                kind: 'text',
                type: 'email',
                value: state.email ?? 'ada.lin@partner.example',
                required: true,
              },
              {
                id: 'method',
                caption: word('contact-method'),
                kind: 'picker',
                value: word('phone'),
                options: [word('phone'), word('email')],
              },
            ],
          },
        ],
      },
    ],
  };
}

function native(form: Form): string {
  const rows = form.steps[0]?.sections[0]?.rows ?? [];
  return `<h2>${escape(form.title)}</h2>
${rows
  .map((row) =>
    row.kind === 'picker'
      ? `<fieldset id="${row.id}"><legend>${escape(row.caption)}</legend>${(row.options ?? []).map((text) => `<label><input type="radio" name="${row.id}"${text === row.value ? ' checked' : ''}> ${escape(text)}</label>`).join('')}</fieldset>`
      : row.kind === 'area'
        ? `<div class="field"><label for="${row.id}">${escape(row.caption)}</label><textarea id="${row.id}">${escape(row.value)}</textarea></div>`
        : `<div class="field"><label for="${row.id}">${escape(row.caption)}</label><input id="${row.id}" type="${row.type ?? 'text'}" value="${escape(row.value)}"${row.required ? ' required' : ''}></div>`,
  )
  .join('\n')}
<button type="button" id="create">${escape(form.create)}</button>`;
}

export function document(state: State, wrap: (pane: string) => string = (pane) => pane): string {
  const form = paneForm(state);
  const body =
    state.world && state.world !== 'native'
      ? fluent(state.world === 'fluent8' ? 8 : 9, form)
      : native(form);
  return `<!doctype html>
<html lang="${shortTag(state.language ?? 'en-US')}">
<head>
  <meta charset="utf-8">
  <title>Microsoft 365 admin center</title>
  <link rel="stylesheet" href="/portal.css">
</head>
<body>
  ${state.logo ? logoHeader(state.logo) : header(state.organization === undefined ? 'Contoso' : state.organization)}
  <nav><a href="#/homepage">Home</a> <a href="#/users">Users</a></nav>
  <main id="main">
${wrap(`<section role="dialog" class="support-pane" aria-label="${escape(form.title)}">\n${body}\n</section>`)}
  </main>
  <script src="/form.js"></script>
</body>
</html>
`;
}
