/** The oracle itself: it must find what is not painted, not named or not told, or it proves nothing. */

import { expect, test } from '@playwright/test';
import { blankPage, bundle, type Lab, openLab } from './harness.ts';
import type { PageLab } from './in-page';
import { type Oracle, openOracle } from './oracle/oracle.ts';

declare const onbehalfLab: PageLab;

let lab: Lab;
let oracle: Oracle;
test.beforeAll(async () => {
  lab = await openLab(await bundle('in-page.ts'));
  await blankPage(lab);
  oracle = await openOracle(lab);
});
test.afterAll(() => lab.close());

const ME = 'ada.lin@partner.example';
const box = (style = '', more = '') => `<input id="e" value="${ME}" style="${style}" ${more}>`;
const row = (control = box(), caption = '<label for="e">Email</label>') =>
  `<div>${caption} ${control}</div>`;

const CASES: [name: string, body: string, found: RegExp | null][] = [
  ['a plain row', row(), null],
  ['below the fold', `<div style="height:3000px"></div>${row()}`, null],
  ['in a scroller', `<div style="height:40px;overflow:auto"><p>x<p>y<p>z${row()}</div>`, null],
  ['as text', `<dl><dt>Email</dt><dd>ada.lin@<wbr>partner.example</dd></dl>`, null],
  ['white on white', row(box('color:#fff')), /is not painted/],
  [
    'covered, deaf to the mouse',
    `${row()}<div style="position:fixed;inset:0;background:#fff;pointer-events:none">x</div>`,
    /is not painted/,
  ],
  [
    'a caption out of sight',
    row(box(), '<label for="e" style="position:absolute;clip-path:inset(50%)">Email</label>Copies'),
    /the caption “Email” of email is not painted/,
  ],
  [
    'a value that is not told',
    row(`<span aria-hidden="true">${box()}</span>`),
    /not in the accessibility tree/,
  ],
  [
    'another box of the name, which the reader cannot see',
    `${row()}<x-more><template shadowrootmode="closed"><label>Email <input value="anna@contoso.com"></label></template></x-more>`,
    /another “Email” holds “anna@contoso.com”/,
  ],
];

for (const [name, body, found] of CASES)
  test(`${name}: ${found ? 'found' : 'nothing is found'}`, async () => {
    await lab.page.evaluate((html) => {
      document.body.setHTMLUnsafe(html);
      onbehalfLab.read();
    }, `<main><h2>New support request</h2>${body}</main>`);
    const problems = await oracle.ask();
    if (found) expect(problems.join('\n')).toMatch(found);
    else expect(problems).toEqual([]);
  });
