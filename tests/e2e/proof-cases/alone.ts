/** What stands beside a value. */

import { ANNA, box, CSP, EMAIL, email, list, ME, PLAN, type ProofCase } from './parts.ts';

export const ALONE: ProofCase[] = [
  {
    name: 'Change and Copy',
    body: list({
      'Support plan': `${CSP} <button>Change</button>`,
      Email: `${ME} <button>Copy</button>`,
    }),
  },
  { name: 'Edit in German', body: list({ 'Support plan': `${CSP} <a href="#">Bearbeiten</a>` }) },
  {
    name: 'a hint under the box',
    body: PLAN + email(`${box()}<div>We use this address to contact you about this request.</div>`),
  },
  { name: 'a counter', body: PLAN + email(`${box()}<span>23/100</span>`) },
  { name: 'Required', body: PLAN + email(`<span>(required)</span>${box()}`) },
  { name: 'news', body: PLAN + email(`${box()}<span role="status">Saved just now</span>`) },
  {
    name: 'a badge behind the box',
    body: `<div class="row"><label id="p">Support plan</label><div class="f"><div class="box" role="combobox" aria-labelledby="p" tabindex="0">${CSP}</div><span>Expired</span></div></div>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'a badge far behind the value',
    body: `<div style="display:flex;justify-content:space-between"><span>Support plan</span><span>${CSP}</span><span>Expired</span></div>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'a badge outside the row',
    body: `<div class="f">${PLAN}<i>Inactive</i></div>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'two values under one caption',
    body: list({ Email: `${ME}</dd><dd>${ANNA}` }),
    not: 'contact-email',
  },
  {
    name: 'an offer',
    body: `<div>Support plan</div><div><b>${CSP}</b><button>Select</button></div>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'a note under the plan',
    body: `<div class="row"><label id="p">Support plan</label><div class="box" role="combobox" aria-labelledby="p" tabindex="0">${CSP}</div><div>Ended on 3 May</div></div>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'another code behind the number',
    body: `${PLAN}${EMAIL}<div class="row"><label for="t">Phone</label><input id="t" value="02 5550 0100"><span>+49</span></div>`,
    not: 'contact-phone',
  },
];
