/** What stands beside a value. */

import { ANNA, box, CSP, EMAIL, email, list, ME, PLAN, type ProofCase, plan } from './parts.ts';

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
    name: 'a badge below the row, in an element of its own',
    body: `${PLAN}<span style="color:#a80000">Expired</span>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'a message below the row',
    body: `${PLAN}<div role="alert">This plan is not available for the chosen subscription.</div>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'a badge in the label',
    body: `<div class="row"><label id="p">Support plan <span>Inactive</span></label><div class="box" role="combobox" aria-labelledby="p" tabindex="0">${CSP}</div></div>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'what leads to help with the plan',
    body: `${PLAN}<a href="#">Learn more about support plans</a>${EMAIL}`,
  },
  {
    name: 'a hint below the row, with a link in it',
    body: `${PLAN}${EMAIL}<p>We write to this address only. See the <a href="#">privacy statement</a>.</p>`,
  },
  {
    name: 'the caption of the next field below the row',
    body: `${PLAN}${EMAIL}<div>File upload</div><input type="file">`,
  },
  {
    name: 'an address that is offered',
    body: `${PLAN}<div><div>Email</div><div>${ME}</div><button>Use this address</button></div>`,
    not: 'contact-email',
  },
  {
    name: 'another code behind the number',
    body: `${PLAN}${EMAIL}<div class="row"><label for="t">Phone</label><input id="t" value="02 5550 0100"><span>+49</span></div>`,
    not: 'contact-phone',
  },
  {
    name: 'a badge in the label that holds the box',
    body: `<div><label>Support plan * <select><option>Cloud Solution Provider</option></select><em>Inactive</em></label></div>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'a label that holds the box, with a mark behind it',
    body: `<div><label>Support plan <select><option>Cloud Solution Provider</option></select> *</label></div>${EMAIL}`,
  },
  {
    name: 'a small picture with words',
    body: `${PLAN}${email(`${box()} <img alt="Bounced" width="16" height="16">`)}`,
    not: 'contact-email',
  },
  {
    name: 'an icon of a style sheet with a name',
    body: `${EMAIL}${plan(`${CSP} <span role="img" aria-label="Expired" style="display:inline-block;width:16px;height:16px;background:red"></span>`)}`,
    not: 'support-plan',
  },
  {
    name: 'a sign that says no',
    body: `${PLAN}${email(`${box()} <span>⛔</span>`)}`,
    not: 'contact-email',
  },
  {
    name: 'icons that say what such icons say',
    body: `${plan(`${CSP} <svg width="12" height="12"><title>Chevron down</title><path d="M0 0h9v9z"/></svg>`)}${email(`${box()} <img alt="" width="16" height="16"> <i title="Information" style="display:inline-block;width:16px;height:16px;background:blue"></i>`)}`,
  },
  {
    name: 'the marker of a list',
    body: `${EMAIL}${plan(`<ul><li class="not">${CSP}</li></ul>`)}`,
    style: '.not::marker{content:"Not "}',
    not: 'support-plan',
  },
];
