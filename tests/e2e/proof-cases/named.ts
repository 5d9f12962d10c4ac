/** What stands before a value on the screen. */

import { ANNA, box, CSP, EMAIL, ME, PLAN, type ProofCase, REST } from './parts.ts';

export const NAMED: ProofCase[] = [
  {
    name: 'captions below their boxes',
    style: 'input{display:block}label{display:block;margin-bottom:16px}',
    body: `${PLAN}<div><input id="e" value="${ME}"><label for="e">Email</label></div><div><input id="t" value="+886 2 5550 0100"><label for="t">Phone</label></div>`,
  },
  {
    name: 'captions above the boxes, tied to those above them',
    style: 'label{display:block}input{display:block;margin-bottom:16px}',
    body: `${PLAN}<label for="x">Email</label><input id="y" value="${ANNA}"><label for="y">Copies</label><input id="e" value="${ME}"><label for="e">Email</label>`,
    not: 'contact-email',
  },
  {
    name: 'caption on the left',
    body: PLAN + EMAIL + REST,
    style: '.row{display:flex;gap:40px;margin:8px}label{width:160px}',
  },
  {
    name: 'caption above',
    body: PLAN + EMAIL + REST,
    style: 'label{display:block;margin-top:12px}',
  },
  {
    name: 'two columns',
    body: `<div style="display:grid;grid-template-columns:1fr 1fr;gap:16px">${PLAN}${EMAIL}${REST}</div>`,
    style: 'label{display:block}',
  },
  {
    name: 'star behind the caption',
    body: PLAN + EMAIL.replace('Email<', 'Email <span style="color:red">*</span><'),
  },
  { name: 'star of a style sheet', body: PLAN + EMAIL, style: 'label::after{content:" *"}' },
  {
    name: 'no caption but for machines',
    body: `${PLAN}<div style="margin-top:90px"><input aria-label="Email" value="${ME}"></div>`,
  },
  {
    name: 'a caption for everybody, and words for machines between it and the box',
    body: `${PLAN}<div><div>Email</div><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">, opens a list</span> <input aria-label="Email" value="${ME}"></div>`,
  },
  {
    name: 'a label that two elements share',
    body: `<div hidden><span id="r1">Email</span></div>${PLAN}<div><b id="r1">Copies</b> <input aria-labelledby="r1" required value="${ME}"></div>`,
    not: 'contact-email',
  },
  {
    name: 'a hidden label beside another',
    body: `${PLAN}<div><label for="e" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">Email</label><span>Customer’s email</span> ${box()}</div>`,
    not: 'contact-email',
  },
  {
    name: 'another name for machines',
    body: `${PLAN}<div><span>Copies</span> <input aria-label="Email" value="${ME}"></div>`,
    not: 'contact-email',
  },
  {
    name: 'laid out in another order',
    body: `${PLAN}<div style="position:relative;height:80px"><b style="position:absolute;top:40px">Copies</b><b style="position:absolute;top:0">Email</b><input required value="${ME}" style="position:absolute;left:90px;top:40px"></div>`,
    not: 'contact-email',
  },
  {
    name: 'more behind the caption',
    body: `<div class="row"><label id="p">Support plan</label> <span>(previous request)</span><div class="box" role="combobox" aria-labelledby="p" tabindex="0">${CSP}</div></div>${EMAIL}`,
    not: 'support-plan',
  },
];
