/** Partner Center: the list, a customer's pages, requests for customers, the partner's own support. */

import { escape } from '../model.ts';
import type { Expectation, Page } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { caption, shortTag } from '../words.ts';

const HOST = 'https://partner.microsoft.com';
const PROVEN =
  'the addresses; custom elements with prefixes and open shadow roots; the headings and captions of screenshots.';
const GUESSED = "the markup inside the customer's pages.";

/** The shell: custom elements, the content in open shadow roots. */
const shell = (title: string, content: string, language = 'en-US'): string => `<!doctype html>
<html lang="${shortTag(language)}">
<head><meta charset="utf-8"><title>${escape(title)} - Partner Center</title></head>
<body>
  <he-shell><template shadowrootmode="open"><slot></slot></template>
    <customer_he-layout><template shadowrootmode="open">
${content}
    </template></customer_he-layout>
  </he-shell>
</body>
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
): string => `${heading(caption(language, 'account'))}
<section>
  <h2>${escape(caption(language, 'customer-account-info'))}</h2>
  <div class="row"><span>${escape(caption(language, 'microsoft-id'))}:</span> <span>${CUSTOMER.tenantId}</span></div>
${withDomain ? `  <div class="row"><span>${escape(caption(language, 'domain-name'))}:</span> <span>${CUSTOMER.domain}</span></div>` : ''}
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
    ),
  },
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
    account('zh-TW', false),
    id,
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
