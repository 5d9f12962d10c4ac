/** The Microsoft 365 admin center's support pane, old and new, and the Power Platform's support page. */

import { judge } from '../expect.ts';
import type { Expectation, Page } from '../page.ts';
import { ALIAS, CUSTOMER, PROFILE } from '../profile.ts';
import { button, quoted } from './scripts.ts';
import { DELEGATED, document, HOME, type State } from './support-pane.ts';

export const READY: Expectation = {
  page: 'microsoft-365/support',
  cloud: 'public',
  customer: CUSTOMER.domain,
  verdict: 'ready',
  badge: '',
  findings: {
    directory: 'ok',
    'contact-email': 'ok',
    'contact-phone': 'ok',
  },
  absent: ['partner-first', 'support-plan', 'contact-name', 'contact-country', 'own-ticket'],
};

export const but = (
  findings: Record<string, string | undefined>,
  more: Partial<Expectation> = {},
): Expectation => {
  const merged = Object.fromEntries(
    Object.entries({ ...READY.findings, ...findings }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return { ...READY, findings: merged, ...judge(merged), ...more };
};

interface Case {
  name: string;
  about: string;
  state?: State;
  url?: string;
  expect: Expectation;
  profile?: Page['profile'];
  steps?: Page['steps'];
  wrap?: (pane: string) => string;
  locale?: string;
}

export const pane = (each: Case): Page => {
  const url = each.url ?? DELEGATED;
  return {
    name: `microsoft-365/${each.name}`,
    about: each.about,
    proven: 'the addresses, the flow of the pane and its captions (documentation, 2020-2022).',
    guessed: "all markup: no capture of the pane or of the organization's name exists.",
    profile: each.profile === undefined ? PROFILE : each.profile,
    ...(each.locale ? { locale: each.locale } : {}),
    url,
    documents: {
      [new URL(url).origin + new URL(url).pathname]: document(each.state ?? {}, each.wrap),
    },
    ...(each.steps ? { steps: each.steps } : {}),
    expect: each.expect,
  };
};

const PLATFORM = 'admin.powerplatform.microsoft.com';

const platform = (name: string, path: string, host = PLATFORM): Page => ({
  name: `power-platform/${name}`,
  about: 'Support for Dynamics 365 and the Power Platform.',
  proven: 'the host.',
  guessed: 'the path and the markup.',
  profile: PROFILE,
  url: `https://${host}${path}`,
  documents: {
    [`https://${host}${path}`]: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Help + support - Power Platform admin center</title></head>
<body>
  <h1>Help + support</h1>
  <button type="button">New support request</button>
</body>
</html>
`,
  },
  expect: {
    page: 'power-platform/support',
    cloud: host === PLATFORM ? 'public' : 'us-government',
    verdict: null,
    badge: '',
    findings: { 'dynamics-support': 'note' },
    absent: ['directory', 'support-plan', 'contact-email'],
  },
});

export const microsoft365: Page[] = [
  pane({
    name: 'new-native',
    about: 'The pane with everything right.',
    expect: READY,
  }),
  pane({
    name: 'new-fluent8',
    about: 'The same in Fluent UI 8.',
    state: { world: 'fluent8' },
    expect: READY,
  }),
  pane({
    name: 'new-fluent9',
    about: 'The same in Fluent UI 9.',
    state: { world: 'fluent9' },
    expect: READY,
  }),
  pane({
    name: 'old-form',
    about: 'The old form, Create a service request.',
    state: { old: true },
    url: `https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=${CUSTOMER.domain}#/support`,
    expect: READY,
  }),
  pane({
    name: 'old-form-zh-tw',
    about: 'The old form in Traditional Chinese.',
    state: { old: true, language: 'zh-TW' },
    locale: 'zh-TW',
    expect: READY,
  }),
  pane({
    name: 'new-de',
    about: 'The pane in German.',
    state: { language: 'de-DE', world: 'fluent9', heading: 'Support' },
    expect: READY,
  }),
  pane({
    name: 'over-another-page',
    about: 'The pane opens over the home page; the address stays.',
    url: `${HOME}?delegatedOrg=${CUSTOMER.domain}#/homepage`,
    wrap: (body) =>
      `<button type="button" id="open">Help &amp; support</button>\n<template data-on="#open" data-then="300" data-into="#main">${body}</template>`,
    steps: [{ expect: { page: null } }, { click: '#open' }],
    expect: READY,
  }),
  pane({
    name: 'email-of-customer',
    about: "The customer's e-mail.",
    state: { email: `it@${CUSTOMER.domain}` },
    expect: but({ 'contact-email': 'wrong' }),
  }),
  pane({
    name: 'email-alias',
    about: 'The alias as e-mail.',
    state: { email: `${ALIAS}@${CUSTOMER.domain}`, world: 'fluent8' },
    expect: but({ 'contact-email': 'wrong' }),
  }),
  pane({
    name: 'email-missing',
    about: 'No e-mail.',
    state: { email: '', world: 'fluent9' },
    expect: but({ 'contact-email': 'missing' }),
  }),
  pane({
    name: 'phone-differs',
    about: 'Another number.',
    state: { phone: '+886 2 5550 0199' },
    expect: but({ 'contact-phone': 'differs' }),
  }),
  pane({
    name: 'phone-missing',
    about: 'No number.',
    state: { phone: '' },
    expect: but({ 'contact-phone': 'missing' }),
  }),
  pane({
    name: 'header-contradicts',
    about: 'The header names another organization than the address.',
    state: { organization: 'Fabrikam Inc' },
    expect: but({ directory: 'unreadable' }, { customer: undefined }),
  }),
  pane({
    name: 'header-logo-contradicts',
    about: 'The logo in the header is called like another organization than the address.',
    state: { logo: 'Fabrikam Inc' },
    expect: but({ directory: 'unreadable' }, { customer: undefined }),
  }),
  pane({
    name: 'new-how-can-we-help',
    about: 'The pane under its documented heading, over another page.',
    url: `${HOME}?delegatedOrg=${CUSTOMER.domain}#/homepage`,
    state: { heading: 'How can we help?' },
    expect: READY,
  }),
  pane({
    name: 'header-longer-name',
    about: "The header's name contains the domain's first label.",
    state: { organization: 'Contoso Hotels Ltd' },
    expect: READY,
  }),
  pane({
    name: 'own-directory',
    about: "The address names the partner's own domain.",
    url: `${HOME}?delegatedOrg=partner.onmicrosoft.com#/support`,
    state: { organization: 'Partner Ltd' },
    expect: but({ directory: 'wrong' }, { customer: null }),
  }),
  pane({
    name: 'no-sign',
    about: 'Neither the address nor the header says whose it is.',
    url: `${HOME}#/support`,
    state: { organization: null },
    expect: but({ directory: 'unreadable' }, { customer: undefined }),
  }),
  pane({
    name: 'reseller',
    about: 'The partner is an indirect reseller: only a note here.',
    profile: { ...PROFILE, partnerKind: 'indirect-reseller' },
    expect: but({ 'who-may-file': 'note' }),
  }),
  pane({
    name: 'no-profile',
    about: 'No profile is set up.',
    profile: null,
    expect: but(
      { 'contact-email': 'differs', 'contact-phone': 'differs' },
      { verdict: 'incomplete' },
    ),
  }),
  pane({
    name: 'pane-empty',
    about: 'The support page without its fields yet.',
    wrap: () => '<section role="dialog"><h2>How can we help?</h2></section>',
    expect: but({ 'contact-email': 'pending', 'contact-phone': 'pending' }),
  }),
  pane({
    name: 'us-government',
    about: 'The admin center of the US Government cloud.',
    url: `https://portal.office365.us/AdminPortal/Home?delegatedOrg=${CUSTOMER.domain}#/support`,
    expect: { ...READY, cloud: 'us-government' },
  }),
  pane({
    name: 'dod',
    about: 'The admin center of the DoD, once the user has turned that host on.',
    url: `https://portal.apps.mil/adminportal/home?delegatedOrg=${CUSTOMER.domain}#/support`,
    expect: { ...READY, cloud: 'us-government' },
  }),
  pane({
    name: 'china',
    about: 'The admin center of 21Vianet, once the user has turned that cloud on.',
    state: { old: true, language: 'zh-CN', world: 'fluent8' },
    url: `https://portal.partner.microsoftonline.cn/AdminPortal/Home?delegatedOrg=${CUSTOMER.domain}#/support`,
    expect: { ...READY, cloud: 'china' },
  }),
  pane({
    name: 'begin-client-session',
    about:
      "Entered through the delegated link with the customer's tenant ID; the header names nobody known.",
    url: `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${CUSTOMER.tenantId}&CSDEST=Support`,
    expect: but({ directory: 'differs' }, { customer: CUSTOMER.tenantId }),
  }),
  pane({
    name: 'changes-caption-of-email',
    about: "The e-mail box gets an unknown caption and the customer's address after it was read.",
    wrap: (body) =>
      `${button(`$('label[for="email"]').textContent = 'Reach me here'; $('#email').value = 'it@${CUSTOMER.domain}';`)}\n${body}`,
    steps: [{ expect: READY }, { click: '#go' }],
    expect: but({ 'contact-email': 'wrong' }),
  }),
  pane({
    name: 'changes-customer',
    about: 'Address and header name another customer, in the same document; a request begins.',
    wrap: (body) =>
      `${button(`history.pushState(null, '', '/?delegatedOrg=fabrikam.onmicrosoft.com#/support'); $('#O365_NavHeader span').textContent = 'Fabrikam'; $('#main').innerHTML = ${quoted('<section role="dialog"><h2>How can we help?</h2><label>Description <textarea></textarea></label></section>')};`)}\n${body}`,
    steps: [{ expect: READY }, { click: '#go' }],
    expect: but(
      { 'contact-email': 'pending', 'contact-phone': 'pending' },
      { customer: 'fabrikam.onmicrosoft.com' },
    ),
  }),
  platform('support', '/support'),
  platform('requests-gcc', '/support/requests', `gcc.admin.powerplatform.microsoft.us`),
  platform('requests-gcc-high', '/support/requests', `high.admin.powerplatform.microsoft.us`),
  ...['serviceHealth', 'knownissues/5'].map((path) => ({
    ...platform(`no-request-${path.split('/')[0]?.toLowerCase()}`, `/support/${path}`),
    about: "The platform's health and known issues are no request.",
    expect: { page: null },
  })),
  pane({
    name: 'data-access-requests',
    about: "Requests of Microsoft's to see the customer's data are none for support.",
    url: `${HOME}?delegatedOrg=${CUSTOMER.domain}#/support/CustomerDataAccessRequests`,
    wrap: () => '<h1>Customer Lockbox requests</h1><label>Search <input></label>',
    expect: { page: null },
  }),
  pane({
    name: 'survey',
    about: "Microsoft's survey of how a case went is no request.",
    url: `${HOME}?delegatedOrg=${CUSTOMER.domain}#/support/feedback/2611300050001234`,
    wrap: () => '<h1>How did we do?</h1><label>Your comment <textarea></textarea></label>',
    expect: { page: null },
  }),
];
