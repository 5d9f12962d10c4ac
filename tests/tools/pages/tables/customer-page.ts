/** The shell and the customer pages of Partner Center. */

import { escape } from '../model.ts';
import type { Expectation, Page, PageStep } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { caption, shortTag } from '../words.ts';

export const HOST = 'https://partner.microsoft.com';
const PROVEN =
  'the addresses; custom elements with prefixes and open shadow roots; the headings and captions of screenshots.';
const GUESSED = "the markup inside the customer's pages.";

/** The shell: custom elements, the content in open shadow roots. */
export const shell = (
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

export const heading = (
  page: string,
  name = CUSTOMER.name,
): string => `<nav>Home &gt; Customers &gt; Customer list &gt; ${escape(name)}</nav>
<h1>${escape(name)} | ${escape(page)}</h1>
<v6_he-task-item aria-label="${escape(page)}"></v6_he-task-item>`;

export const account = (
  language: string,
  withDomain = true,
  who = CUSTOMER,
): string => `${heading(caption(language, 'account'), who.name)}
<section>
  <h2>${escape(caption(language, 'customer-account-info'))}</h2>
  <div class="row"><span>${escape(caption(language, 'microsoft-id'))}:</span> <span>${who.tenantId}</span></div>
${withDomain ? `  <div class="row"><span>${escape(caption(language, 'domain-name'))}:</span> <span>${who.domain}</span></div>` : ''}
</section>`;

export interface Case {
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

export const page = (each: Case): Page => ({
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

export const customerPage = (customer: string): Expectation => ({
  page: 'partner-center/customer',
  cloud: 'public',
  customer,
  verdict: null,
  badge: '',
  findings: { customer: 'note' },
  absent: ['directory', 'support-plan', 'contact-email', 'own-ticket'],
});

export const customer = (
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
