/** Forms written out as HTML. Rows of one subject go into a file of their own beside this one. */

import type { Page } from '../page.ts';
import { rawPage } from '../raw-page.ts';

export const raw: Page[] = [
  rawPage({
    name: 'raw/two-fields',
    about: 'The least that is the form: a plan and an e-mail, both right.',
    body: `<label for="plan">Support plan</label>
<select id="plan"><option>Cloud Solution Provider</option><option>Basic support</option></select>
<label for="email">Email</label>
<input id="email" value="ada.lin@partner.example" size="30">`,
    expect: {
      page: 'azure/new-support-request',
      verdict: 'ready',
      findings: { directory: 'ok', 'support-plan': 'ok', 'contact-email': 'ok' },
    },
  }),
];
