/** One page for each selector of `portals/selectors.ts` that no other table needs: without it, its page turns red. */

import { but } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Page } from '../page.ts';
import { ALIAS, CUSTOMER } from '../profile.ts';
import { rawPage } from '../raw-page.ts';
import { azurePage } from './common.ts';
import { RESOURCE } from './framed.ts';
import { pane, but as paneBut } from './microsoft-365.ts';

const REFUSAL = 'You do not have permission to create a support request.';

/** A message that says nothing of itself but by its class. */
const message = (name: string): Page => {
  const page = azurePage({
    name: `selector-${name.toLowerCase()}`,
    about: `A refusal in a message known by its class, ${name}.`,
    world: 'native',
    form: additionalDetails({}),
    expect: but({ access: 'differs' }),
  });
  const documents = Object.fromEntries(
    Object.entries(page.documents).map(([address, html]) => [
      address,
      typeof html === 'string'
        ? html.replace('<main', `<div class="${name}">${REFUSAL}</div>\n<main`)
        : html,
    ]),
  );
  return { ...page, documents };
};

const headed = (name: string, about: string, header: string, expect: Page['expect']): Page => {
  const page = pane({ name: `selector-${name}`, about, state: { organization: null }, expect });
  const documents = Object.fromEntries(
    Object.entries(page.documents).map(([address, html]) => [
      address,
      typeof html === 'string' ? html.replace(/<header[\s\S]*?<\/header>/, header) : html,
    ]),
  );
  return { ...page, documents };
};

const PLAN =
  '<label for="plan">Support plan</label> <input id="plan" value="Cloud Solution Provider" size="30">';
const EMAIL =
  '<label for="email">Email</label> <input id="email" value="ada.lin@partner.example" size="30">';
const BOTH_OK: Page['expect'] = {
  page: 'azure/new-support-request',
  verdict: 'ready',
  findings: { directory: 'ok', 'support-plan': 'ok', 'contact-email': 'ok' },
};

/** Neither the address nor the document's title says that it is a request. */
const untitled = (
  name: string,
  about: string,
  body: string,
  findings: NonNullable<Page['expect']['findings']>,
): Page => {
  const page = rawPage({
    name: `azure/selector-${name}`,
    about,
    url: RESOURCE,
    body,
    expect: { page: 'azure/new-support-request', findings },
  });
  const documents = Object.fromEntries(
    Object.entries(page.documents).map(([address, html]) => [
      address,
      typeof html === 'string' ? html.replace(/<(title|h2)>New support request<.*>/g, '') : html,
    ]),
  );
  return { ...page, documents };
};

const elsewhere = paneBut({ directory: 'unreadable' }, { customer: undefined });

export const selectors: Page[] = [
  ...['azc-validationMessage', 'fxc-infoBox', 'ms-MessageBar', 'fui-MessageBar'].map(message),
  ...(['fxc-dropdown-open', 'fxc-dropdown-input'] as const).map((name) =>
    untitled(
      name,
      `A request known by a caption and a dropdown, ${name}, and these by their classes alone.`,
      `<div class="azc-text-label">Support plan</div><div class="${name}" tabindex="0">Premier</div>
<div class="azc-text-label">Email</div><div>ada.lin@partner.example</div>`,
      { 'support-plan': 'wrong', 'contact-email': 'ok' },
    ),
  ),
  rawPage({
    name: 'azure/selector-placeholder',
    about: 'An invitation to choose in words that are not known, with the class of one.',
    body: `<label id="p">Support plan</label>
<div role="combobox" aria-labelledby="p" tabindex="0"><span class="fxc-dropdown-placeholder">Your plan goes here</span></div>
${EMAIL}`,
    expect: {
      page: 'azure/new-support-request',
      findings: { 'support-plan': 'missing', 'contact-email': 'ok' },
    },
  }),
  rawPage({
    name: 'azure/selector-option-picker',
    about: 'An option picker known by its class, with its choice marked by a class.',
    body: `<label>Support plan</label><ul class="azc-optionPicker"><li>Cloud Solution Provider</li>
<li class="fxs-portal-button-primary">Basic</li></ul>
${EMAIL}`,
    expect: {
      page: 'azure/new-support-request',
      findings: { 'support-plan': 'wrong', 'contact-email': 'ok' },
    },
  }),
  untitled(
    'blade-title',
    'A request without a plan, known by the title of its blade, which looks like any other text.',
    `<div class="fxs-blade-title-titleText">New support request</div>
<div><label for="issue">Issue type</label> <select id="issue"><option>Technical</option></select></div>${EMAIL}`,
    { 'support-plan': 'unreadable', 'contact-email': 'ok' },
  ),
  ...['fxs-blade', 'fxs-contextpane'].map((name) =>
    rawPage({
      name: `azure/selector-${name}`,
      about: `What is outside the ${name} that holds the form is no field of it.`,
      body: `<section class="${name}">${PLAN}${EMAIL}</section>
<div><label for="other">Email</label> <input id="other" value="joe@contoso.com" size="30"></div>`,
      expect: BOTH_OK,
    }),
  ),
  azurePage({
    name: 'selector-link-button',
    about: 'Create is a link that is a button by its class alone.',
    world: 'native',
    form: additionalDetails({ plan: 'Premier' }),
    shell: { extra: '<p><a class="fxs-button" id="link" href="#">Create</a></p>' },
    steps: [
      { expect: but({ 'support-plan': 'wrong' }) },
      { press: 'Collapse' },
      { click: '#link' },
      { press: 'Close the warning' },
    ],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  headed(
    'header-region',
    'The header is known by its id alone, and names another organization.',
    '<div id="headerRegion"><span>Fabrikam Inc</span></div>',
    elsewhere,
  ),
  headed(
    'suite-header',
    'The same under its other id.',
    '<div id="O365_NavHeader"><span>Fabrikam Inc</span></div>',
    elsewhere,
  ),
  headed(
    'logo-alt',
    "The text in place of the logo's picture names another organization.",
    '<header><a id="O365_MainLink_TenantLogo" href="#"><img alt="Fabrikam Inc" src="data:,"></a></header>',
    elsewhere,
  ),
  ...(
    [
      ['label', '<a id="O365_MainLink_TenantLogo" aria-label="Fabrikam Inc" href="#"></a>'],
      [
        'image',
        '<a href="#"><img id="O365_MainLink_TenantLogoImg" alt="Fabrikam Inc" src="data:,"></a>',
      ],
      [
        'container',
        '<div id="O365_MainLink_TenantLogo_container"><a title="Fabrikam Inc" href="#"></a></div>',
      ],
    ] as const
  ).map(([name, logo]) =>
    headed(
      `logo-${name}`,
      'The logo names another organization in another of its attributes.',
      `<header>${logo}</header>`,
      elsewhere,
    ),
  ),
  headed(
    'logo-home',
    'What the logo says is where it leads.',
    '<header><a id="O365_MainLink_TenantLogo" title="Go to home page" href="#"></a></header>',
    paneBut({ directory: 'differs' }),
  ),
  // In each of them a person's name stands, which is no organization's.
  ...[
    ['meInitialsButton', 'id="meInitialsButton"'],
    ['mectrl', 'id="mectrl_headerPicture"'],
    ['me', 'id="O365_MainLink_Me"'],
    ['account', 'aria-label="Account manager"'],
  ].map(([name, attribute]) =>
    headed(
      `person-${name?.toLowerCase()}`,
      'The header names a person beside the organization.',
      `<header role="banner"><button type="button" ${attribute}><span>Grace Fabrikam</span></button></header>`,
      paneBut({ directory: 'differs' }),
    ),
  ),
  azurePage({
    name: 'selector-directory-settings',
    about: "The portal's settings name the partner's own directory; the account menu names none.",
    world: 'native',
    form: additionalDetails({}),
    shell: {
      avatar: null,
      extra:
        '<div class="fxs-settings-currentdirectoryname">Partner Ltd (partner.onmicrosoft.com)</div>',
    },
    expect: but({ directory: 'wrong', 'support-plan': 'note' }, { customer: null }),
  }),
  azurePage({
    name: 'selector-directory-settings-customer',
    about: "They name a customer's directory, and the account is an alias.",
    world: 'native',
    form: additionalDetails({}),
    shell: {
      avatar: { user: ALIAS },
      extra:
        '<div class="fxs-settings-currentdirectoryname">Contoso (contoso.onmicrosoft.com)</div>',
    },
    expect: but({}),
  }),
  {
    ...azurePage({
      name: 'selector-account-flyout',
      about: "The account's flyout names the alias; the address names the customer.",
      url: `https://portal.azure.com/${CUSTOMER.domain}#view/Microsoft_Azure_Support/NewSupportRequestV3Blade`,
      world: 'native',
      form: additionalDetails({}),
      shell: {
        avatar: null,
        extra: `<div id="mectrl_currentAccount_secondary">${ALIAS}@${CUSTOMER.domain}</div>`,
      },
      expect: but({}),
    }),
  },
];
