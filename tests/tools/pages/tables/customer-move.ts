/** Moves from one customer to another without a new document. */

import { CUSTOMER } from '../profile.ts';
import { account, heading } from './customer-page.ts';

export const id = CUSTOMER.tenantId;

export const NEXT = {
  ...CUSTOMER,
  name: 'Fabrikam',
  domain: 'fabrikam.onmicrosoft.com',
  tenantId: '1a2b3c4d-5e6f-4a1b-9c2d-3e4f5a6b7c8d',
};

export const LAYOUT = "document.querySelector('customer_he-layout').shadowRoot";

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

export const moving = (first: string, contents: Record<string, object>): string =>
  `<section-content>${first}</section-content>
${Object.keys(contents)
  .map((name) => `<button type="button" id="${name}">${name}</button>`)
  .join('\n')}`;

/** The contents as data of the page, so that its script can show them. */
export const withContents = (contents: Record<string, object>): string =>
  `</script><script type="application/json" id="contents">${JSON.stringify(contents).replace(/</g, '\\u003c')}</script><script>${MOVE}`;

export const MOVES = {
  'go-next': { path: `/dashboard/v2/customers/${NEXT.tenantId}/account` },
  'show-next': { html: account('en-US', true, NEXT) },
  'go-subscriptions': { path: `/dashboard/v2/customers/${NEXT.tenantId}/subscriptions` },
  'show-subscriptions': { html: heading('Subscriptions', NEXT.name) },
  'go-back': { path: `/dashboard/v2/customers/${id}/subscriptions` },
  'show-back': { html: heading('Subscriptions') },
};
