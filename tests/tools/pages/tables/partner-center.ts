/** Partner Center: the list, a customer's pages, requests for customers, the partner's own support. */

import type { Page } from '../page.ts';
import { CUSTOMER } from '../profile.ts';
import { id, LAYOUT, MOVES, moving, NEXT, withContents } from './customer-move.ts';
import { account, customer, customerPage, heading, page } from './customer-page.ts';

const list = `<h1>Customer list</h1>
<customer_he-data-grid><template shadowrootmode="open">
  <table role="grid">
    <tr role="row"><th role="columnheader">Name</th><th role="columnheader">Microsoft ID</th><th role="columnheader">Primary domain name</th></tr>
    <tr role="row" id="row-${CUSTOMER.tenantId}" class="data-grid__row"><th id="cell-displayName-${CUSTOMER.tenantId}">Contoso</th><td id="cell-tenantId-${CUSTOMER.tenantId}" class="data-grid__cell">${CUSTOMER.tenantId}</td><td class="data-grid__cell">${CUSTOMER.domain}</td></tr>
  </table>
</template></customer_he-data-grid>`;

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
    'From one customer to the next without loading again: first the address, later the content.',
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
    "The address names the next customer, the page keeps showing the previous one's account.",
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
  customer(
    'domain-in-box',
    'The domain stands in a box that cannot be typed into.',
    `/dashboard/v2/customers/${id}/account`,
    `${account('en-US', false)}<label for="domain">Domain name</label><input id="domain" readonly value="${CUSTOMER.domain}">`,
    CUSTOMER.domain,
  ),
  customer(
    'domain-being-typed',
    "The same box, which can be typed into: what stands there may be anybody's.",
    `/dashboard/v2/customers/${id}/account`,
    `${account('en-US', false)}<label for="domain">Domain name</label><input id="domain" value="${NEXT.domain}">`,
    id,
  ),
  customer(
    'domain-of-partner',
    "The only domain on the page is the partner's own.",
    `/dashboard/v2/customers/${id}/account`,
    `${account('en-US', false)}<section><h2>Admin relationship partner</h2><dl><dt>Domain name</dt><dd>partner.onmicrosoft.com</dd></dl></section>`,
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
