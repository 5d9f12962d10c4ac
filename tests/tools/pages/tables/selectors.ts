/** One page for each selector of `portals/selectors.ts` that no other table needs: without it, its page turns red. */

import { but } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Page } from '../page.ts';
import { ALIAS, CUSTOMER } from '../profile.ts';
import { rawPage } from '../raw-page.ts';
import { azurePage } from './common.ts';
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

const elsewhere = paneBut({ directory: 'unreadable' }, { customer: undefined });

export const selectors: Page[] = [
  ...['azc-validationMessage', 'fxc-infoBox', 'ms-MessageBar'].map(message),
  rawPage({
    name: 'azure/selector-group-label',
    about: 'A group of choices is named by a label of Fluent UI 8 in it, behind another text.',
    body: `<p>Choose well</p>
<div role="radiogroup" aria-labelledby="named"><div id="named" class="ms-Label">Support plan</div>
<div role="radio" aria-checked="true">Cloud Solution Provider</div><div role="radio" aria-checked="false">Basic</div></div>
<label for="email">Email</label>
<input id="email" value="ada.lin@partner.example" size="30">`,
    expect: {
      page: 'azure/new-support-request',
      verdict: 'ready',
      findings: { directory: 'ok', 'support-plan': 'ok', 'contact-email': 'ok' },
    },
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
