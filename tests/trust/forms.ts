/** A small support request, whole and in steps, to be put into the page or its frames. */

import type { LoadedPage } from '../replay/load.ts';
import { tourPage } from './site.ts';

export const ONE = 'https://sandbox-1.reactblade.portal.azure.net/one';
export const TWO = 'https://sandbox-2.reactblade.portal.azure.net/two';

export const SHELL = `<!doctype html><html lang="en"><title>Microsoft Azure</title><body>
<div class="fxs-avatarmenu"><button class="fxs-avatarmenu-header"><div class="fxs-avatarmenu-username">user_0123456789abcdef0123456789abcdef@contoso.onmicrosoft.com</div><div class="fxs-avatarmenu-tenant">CONTOSO (CONTOSO.ONMICROSOFT.COM)</div></button></div>`;
const field = (id: string, caption: string, value: string) =>
  `<p><label for="${id}">${caption}</label> <input id="${id}" value="${value}"></p>`;
const CONTACTS = (email = 'ada.lin@partner.example') =>
  field('f', 'First name', 'Ada') +
  field('l', 'Last name', 'Lin') +
  field('e', 'Email', email) +
  field('t', 'Phone', '+886 2 5550 0100') +
  field('c', 'Country/region', 'Taiwan');
export const PLAN = (plan: string) =>
  field('i', 'Issue type', 'Technical') +
  field('s', 'Subscription', 'Pay (1111)') +
  field('p', 'Support plan', plan);
export const CONTACTS_STEP = (email?: string) =>
  field('v', 'Severity', 'C - Minimal impact') + CONTACTS(email);
export const FORM = (body: string) =>
  `<!doctype html><html lang="en"><title>New support request</title><h1>New support request</h1><div id="form">${body}</div>`;
export const WHOLE = (plan = 'Cloud Solution Provider', email?: string) =>
  FORM(PLAN(plan) + CONTACTS_STEP(email));
export const frame = (src: string, style = 'width:600px;height:500px') =>
  `<iframe src="${src}" style="border:0;${style}"></iframe>`;

/** The documents at their addresses, with the profile of the tour. */
export function site(documents: Readonly<Record<string, string>>): LoadedPage {
  const tour = tourPage('3-azure-form-put-right');
  return {
    ...tour,
    documents: new Map(
      Object.entries(documents).map(([address, html]) => [
        address,
        { type: 'text/html', body: Buffer.from(html) },
      ]),
    ),
  };
}
export const PORTAL = 'https://portal.azure.com/';
