/** Partner Center: the list, a customer's pages, requests for customers, the partner's own support. */

import { escape } from '../model.ts';
import type { Expectation, Page, PageStep } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { caption, shortTag } from '../words.ts';

const HOST = 'https://partner.microsoft.com';
const PROVEN =
  'the addresses; custom elements with prefixes and open shadow roots; the headings and captions of screenshots.';
const GUESSED = "the markup inside the customer's pages.";

/** The shell: custom elements, the content in open shadow roots. */
const shell = (
  title: string,
  content: string,
  language = 'en-US',
  script = '',
): string => `<!doctype html>
<html lang="${shortTag(language)}">
<head><meta charset="utf-8"><title>${escape(title)} - Partner Center</title></head>
<body>
  <he-shell><template shadowrootmode="open"><slot></slot></template>
    <customer_he-layout><template shadowrootmode="open">
${content}
    </template></customer_he-layout>
  </he-shell>
${script ? `<script>${script}</script>\n` : ''}</body>
</html>
`;

const heading = (
  page: string,
  name = CUSTOMER.name,
): string => `<nav>Home &gt; Customers &gt; Customer list &gt; ${escape(name)}</nav>
<h1>${escape(name)} | ${escape(page)}</h1>
<v6_he-task-item aria-label="${escape(page)}"></v6_he-task-item>`;

const account = (
  language: string,
  withDomain = true,
  who = CUSTOMER,
): string => `${heading(caption(language, 'account'), who.name)}
<section>
  <h2>${escape(caption(language, 'customer-account-info'))}</h2>
  <div class="row"><span>${escape(caption(language, 'microsoft-id'))}:</span> <span>${who.tenantId}</span></div>
${withDomain ? `  <div class="row"><span>${escape(caption(language, 'domain-name'))}:</span> <span>${who.domain}</span></div>` : ''}
</section>`;

interface Case {
  name: string;
  about: string;
  path: string;
  host?: string;
  content: string;
  title?: string;
  language?: string;
  locale?: string;
  script?: string;
  steps?: PageStep[];
  expect: Expectation;
}

const page = (each: Case): Page => ({
  name: `partner-center/${each.name}`,
  about: each.about,
  proven: PROVEN,
  guessed: GUESSED,
  profile: PROFILE,
  ...(each.locale ? { locale: each.locale } : {}),
  url: `${each.host ?? HOST}${each.path}`,
  documents: {
    [`${each.host ?? HOST}${new URL(each.path, HOST).pathname}`]: shell(
      each.title ?? 'Customers',
      each.content,
      each.language,
      each.script,
    ),
  },
  ...(each.steps ? { steps: each.steps } : {}),
  expect: each.expect,
});

const customerPage = (customer: string): Expectation => ({
  page: 'partner-center/customer',
  cloud: 'public',
  customer,
  verdict: null,
  badge: '',
  findings: { customer: 'note' },
  absent: ['directory', 'support-plan', 'contact-email', 'own-ticket'],
});

const customer = (
  name: string,
  about: string,
  path: string,
  content: string,
  known: string,
  more: Partial<Case> = {},
): Page =>
  page({
    name: `customer-${name}`,
    about,
    path,
    content,
    expect: customerPage(known),
    ...more,
  });

const list = `<h1>Customer list</h1>
<customer_he-data-grid><template shadowrootmode="open">
  <table role="grid">
    <tr role="row"><th role="columnheader">Name</th><th role="columnheader">Microsoft ID</th><th role="columnheader">Primary domain name</th></tr>
    <tr role="row" id="row-${CUSTOMER.tenantId}" class="data-grid__row"><th id="cell-displayName-${CUSTOMER.tenantId}">Contoso</th><td id="cell-tenantId-${CUSTOMER.tenantId}" class="data-grid__cell">${CUSTOMER.tenantId}</td><td class="data-grid__cell">${CUSTOMER.domain}</td></tr>
  </table>
</template></customer_he-data-grid>`;

const id = CUSTOMER.tenantId;

const NEXT = {
  ...CUSTOMER,
  name: 'Fabrikam',
  domain: 'fabrikam.onmicrosoft.com',
  tenantId: '1a2b3c4d-5e6f-4a1b-9c2d-3e4f5a6b7c8d',
};

const LAYOUT = "document.querySelector('customer_he-layout').shadowRoot";

/** A single-page move: the address first; what is shown follows at a press of its own. */
const MOVE = `
  const show = (html) => { ${LAYOUT}.querySelector('section-content').innerHTML = html; };
  const contents = JSON.parse(document.querySelector('#contents').textContent);
  addEventListener('click', (event) => {
    const { id } = event.composedPath()[0];
    if (id.startsWith('go-')) history.pushState({}, '', contents[id].path);
    if (id.startsWith('show-')) show(contents[id].html);
  });
`;

const moving = (first: string, contents: Record<string, object>): string =>
  `<section-content>${first}</section-content>
${Object.keys(contents)
  .map((name) => `<button type="button" id="${name}">${name}</button>`)
  .join('\n')}`;

/** The contents as data of the page, so that its script can show them. */
const withContents = (contents: Record<string, object>): string =>
  `</script><script type="application/json" id="contents">${JSON.stringify(contents).replace(/</g, '\\u003c')}</script><script>${MOVE}`;

const MOVES = {
  'go-next': { path: `/dashboard/v2/customers/${NEXT.tenantId}/account` },
  'show-next': { html: account('en-US', true, NEXT) },
  'go-subscriptions': { path: `/dashboard/v2/customers/${NEXT.tenantId}/subscriptions` },
  'show-subscriptions': { html: heading('Subscriptions', NEXT.name) },
  'go-back': { path: `/dashboard/v2/customers/${id}/subscriptions` },
  'show-back': { html: heading('Subscriptions') },
};

export const partnerCenter: Page[] = [
  customer(
    'account',
    'The account page, which names the domain.',
    `/dashboard/v2/customers/${id}/account`,
    account('en-US'),
    CUSTOMER.domain,
  ),
  customer(
    'account-no-domain',
    'The account page when the directory roles are lacking: no domain.',
    `/dashboard/v2/customers/${id}/account`,
    account('en-US', false),
    id,
  ),
  customer(
    'account-zh-tw',
    'The account page in Traditional Chinese.',
    `/zh-tw/dashboard/v2/customers/${id}/account`,
    account('zh-TW'),
    CUSTOMER.domain,
    { language: 'zh-TW', locale: 'zh-TW' },
  ),
  customer(
    'service-management',
    'Service management.',
    `/en-us/dashboard/v2/customers/${id}/servicemanagementpage`,
    `${heading('Service management')}\n<h2>Administer services</h2>\n<a id="MicrosoftOffice" href="#">Microsoft 365</a>`,
    id,
  ),
  customer(
    'service-requests',
    'Service requests of a customer; the end of its address is guessed.',
    `/dashboard/v2/customers/${id}/servicerequests`,
    `${heading('Service requests')}\n<button>New request</button>`,
    id,
  ),
  customer(
    'commerce2',
    'The form of address of 2021.',
    `/dashboard/commerce2/customers/${id}/adminrelationships`,
    heading('Admin relationships'),
    id,
  ),
  customer(
    'commerce',
    'The form of address of 2019.',
    `/commerce/customers/${id}/subscriptions`,
    heading('Subscriptions'),
    id,
  ),
  customer(
    'locale-ja',
    'With a locale in front.',
    `/ja-jp/dashboard/v2/customers/${id.toUpperCase()}/subscriptions`,
    heading('サブスクリプション'),
    id,
  ),
  customer(
    'rendered-late',
    'The content comes a second later, in shadow roots made after the elements were put in.',
    `/dashboard/v2/customers/${id}/account`,
    '<p>Loading</p>',
    CUSTOMER.domain,
    {
      script: `setTimeout(() => {
  const grid = document.createElement('v9_he-panel');
  ${LAYOUT}.append(grid);
  setTimeout(() => { grid.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(account('en-US')).replace(/</g, '\\u003c')}; }, 400);
}, 1000);`,
    },
  ),
  customer(
    'next-customer',
    'From one customer to the next without loading anew: first the address, later the content.',
    `/dashboard/v2/customers/${id}/account`,
    moving(account('en-US'), MOVES),
    id,
    {
      script: withContents(MOVES),
      steps: [
        { expect: { customer: CUSTOMER.domain } },
        { click: '#go-next' },
        { wait: 1500 },
        { expect: { customer: NEXT.tenantId } },
        { click: '#show-next' },
        { expect: { customer: NEXT.domain } },
        { click: '#go-subscriptions' },
        { click: '#show-subscriptions' },
        { expect: { customer: NEXT.domain } },
        { click: '#go-back' },
        { click: '#show-back' },
      ],
    },
  ),
  customer(
    'next-customer-never-shown',
    "The address names the next customer, the page keeps showing the former one's account.",
    `/dashboard/v2/customers/${id}/account`,
    moving(account('en-US'), MOVES),
    NEXT.tenantId,
    {
      script: withContents(MOVES),
      steps: [{ expect: { customer: CUSTOMER.domain } }, { click: '#go-next' }, { wait: 4000 }],
    },
  ),
  customer(
    'account-of-another',
    'The account that is shown prints another tenant ID than the address.',
    `/dashboard/v2/customers/${id}/account`,
    account('en-US', true, NEXT),
    id,
  ),
  customer(
    'two-domains',
    'Two domains stand beside the same caption.',
    `/dashboard/v2/customers/${id}/account`,
    `${account('en-US')}<div><span>Domain name:</span> <span>${NEXT.domain}</span></div>`,
    id,
  ),
  customer(
    'no-real-domain',
    'What stands beside the caption is no domain.',
    `/dashboard/v2/customers/${id}/account`,
    account('en-US', true, { ...CUSTOMER, domain: 'contoso.onmicrosoft.com (pending)' }),
    id,
  ),
  customer(
    'hidden-domain',
    'The domain is there, and nobody can see it.',
    `/dashboard/v2/customers/${id}/account`,
    `${account('en-US', false)}<div hidden><span>Domain name:</span> <span>${CUSTOMER.domain}</span></div>`,
    id,
  ),
  page({
    name: 'customer-china',
    about: "A customer's page in the Partner Center of 21Vianet.",
    host: 'https://partner.partnercenter.microsoftonline.cn',
    path: `/commerce/customers/${id}/subscriptions`,
    content: heading('订阅'),
    language: 'zh-CN',
    expect: { ...customerPage(id), cloud: 'china' },
  }),
  page({
    name: 'list',
    about: 'The customer list.',
    path: '/dashboard/v2/customers/list',
    content: list,
    expect: {
      page: 'partner-center/customer-list',
      cloud: 'public',
      customer: null,
      verdict: null,
      badge: '',
      absent: ['own-ticket', 'directory', 'support-plan'],
    },
  }),
  page({
    name: 'list-commerce2',
    about: 'The customer list under its older address.',
    path: '/en-us/dashboard/commerce2/customers/list',
    content: list,
    expect: {
      page: 'partner-center/customer-list',
      cloud: 'public',
      customer: null,
      verdict: null,
      badge: '',
    },
  }),
  page({
    name: 'requests-2020',
    about: 'Requests for customers, address of 2020.',
    path: '/dashboard/support/csp/customers/list',
    content: '<h1>Customer requests</h1>\n<button>New request</button>',
    expect: {
      page: 'partner-center/customer-requests',
      cloud: 'public',
      verdict: null,
      badge: '',
      absent: ['own-ticket'],
    },
  }),
  page({
    name: 'requests-2022',
    about: 'Requests for customers, address of 2022.',
    path: '/es-es/dashboard/v2/support/customers/',
    content: '<h1>Solicitudes de cliente</h1>',
    expect: {
      page: 'partner-center/customer-requests',
      cloud: 'public',
      verdict: null,
      badge: '',
      absent: ['own-ticket'],
    },
  }),
  page({
    name: 'own-support',
    about: "Help + support for the partner's own account.",
    path: '/dashboard/v2/support/servicerequests/create',
    title: 'Help + support',
    content: '<h1>Help + support</h1>\n<label>Problem summary * <input></label>',
    expect: {
      page: 'partner-center/own-support',
      cloud: 'public',
      verdict: null,
      badge: '',
      findings: { 'own-ticket': 'note' },
      absent: ['directory', 'support-plan', 'contact-email'],
    },
  }),
  page({
    name: 'own-support-2020',
    about: 'The same in 2020, which even says category=csp.',
    path: '/dashboard/support/csp/servicerequests/create?category=csp',
    title: 'Help + support',
    content: '<h1>Help + support</h1>',
    expect: {
      page: 'partner-center/own-support',
      cloud: 'public',
      verdict: null,
      badge: '',
      findings: { 'own-ticket': 'note' },
    },
  }),
];
