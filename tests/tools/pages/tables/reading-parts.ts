/** Rows of plain text, and values in parts: read by what stands where on screen. */

import type { Page } from '../page.ts';
import { CSP, EMAIL, emailAs, form, ITS, OWN, PLAN, planAs } from './reading.ts';

const named = (value: string) =>
  `<label id="n">Support plan</label><div role="combobox" class="box" aria-labelledby="n" tabindex="0">${value}</div>`;

/** What stands apart on screen is another word; what does not, is not. */
const parts: Page[] = [
  planAs(
    'parts-flex',
    'A badge beside the plan, parted by the gap of a flex box.',
    named(`<span class="gap"><span>${CSP}</span><span>Unified</span></span>`),
    'unreadable',
  ),
  planAs(
    'parts-margin',
    'A badge beside the plan, parted by its margin.',
    named(`${CSP}<span style="margin-left:8px">Unified</span>`),
    'unreadable',
  ),
  planAs(
    'parts-block',
    'A second line under the plan.',
    named(`<span>${CSP}</span><span style="display:block">Unified</span>`),
    'unreadable',
  ),
  planAs(
    'parts-dd',
    'A badge in the plan’s row.',
    `<dl><dt>Support plan</dt><dd class="gap"><span>${CSP}</span><span>Unified</span></dd></dl>`,
    'unreadable',
  ),
  planAs(
    'parts-one-word',
    'A plan’s name in pieces that touch.',
    named(`<span>Cloud Sol</span><b>ution</b><span> Provider</span>`),
    'ok',
  ),
  emailAs(
    'parts-wbr',
    'The own address, where a line may break.',
    `<dl><dt>Email</dt><dd>ada.lin@<wbr>partner.<wbr>example</dd></dl>`,
    'ok',
  ),
  emailAs(
    'parts-wbr-in-a-run',
    'The same beside its caption.',
    `<p><b>Email:</b> ada.lin@<wbr>partner.example</p>`,
    'ok',
  ),
  emailAs(
    'parts-broken-line',
    'The own address in a narrow cell, broken over two lines.',
    `<table><tr><td>Email</td><td style="max-width:90px;word-break:break-all"><span>ada.lin</span><span>@partner</span><span>.example</span></td></tr></table>`,
    'ok',
  ),
];

/** All that stands behind a caption counts. */
const rows: Page[] = [
  emailAs(
    'row-two-descriptions',
    'Two addresses under one term.',
    `<dl><dt>Email</dt><dd>${OWN}</dd><dd>${ITS}</dd></dl>`,
    'unreadable',
  ),
  emailAs(
    'row-hidden-description',
    'The own address for screen readers alone, the customer’s in sight.',
    `<dl><dt>Email</dt><dd class="sr">${OWN}</dd><dd>${ITS}</dd></dl>`,
    'wrong',
    '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}',
  ),
  emailAs(
    'row-hidden-description-right',
    'The customer’s address for screen readers alone, the own in sight.',
    `<dl><dt>Email</dt><dd class="sr">${ITS}</dd><dd>${OWN}</dd></dl>`,
    'ok',
    '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}',
  ),
  planAs(
    'row-run',
    'Text, comment, text: how a library draws {plan} ({state}).',
    `<div><b>Support plan:</b> ${CSP}<!-- --> (<!-- -->Unified<!-- -->)</div>`,
    'unreadable',
  ),
  planAs(
    'row-run-with-element',
    'An element in the middle of the run.',
    `<div><b>Support plan:</b> <span>${CSP}</span> or <i>Unified</i></div>`,
    'unreadable',
  ),
  planAs(
    'row-run-right',
    'The plan beside its caption, in three texts.',
    `<div><b>Support plan:</b> Cloud <!-- -->Solution<!-- --> Provider</div>`,
    'ok',
  ),
  planAs(
    'row-generated',
    'A style sheet writes behind the plan.',
    `<dl><dt>Support plan</dt><dd class="x">${CSP}</dd></dl>`,
    'unreadable',
    '.x::after{content:" (expired)"}',
  ),
  planAs(
    'row-offer',
    'What is offered is not chosen.',
    `<div>Support plan</div><div><b>${CSP}</b> <button>Select</button></div>`,
    'unreadable',
  ),
  planAs(
    'row-icon-between',
    'An icon between caption and plan.',
    `<div class="gap"><span>Support plan</span><i class="icon"></i><span>${CSP}</span></div>`,
    'ok',
  ),
  form(
    'row-columns',
    'Captions in one row of a table, values in the next.',
    `<table><tr><th>Support plan</th><th>Phone</th></tr><tr><td>${CSP}</td><td>+886 2 5550 0100</td></tr></table>\n${EMAIL}`,
    { 'support-plan': 'ok', 'contact-phone': 'ok' },
  ),
  planAs(
    'row-rtl',
    'A row from right to left.',
    `<dl dir="rtl"><dt>Support plan</dt><dd>${CSP}</dd></dl>`,
    'ok',
  ),
  planAs(
    'row-in-roots',
    'A row in a shadow root within another.',
    `<x-outer><template shadowrootmode="open"><x-inner><template shadowrootmode="open"><dl><dt>Support plan</dt><dd>Basic support</dd></dl></template></x-inner></template></x-outer>`,
    'wrong',
  ),
];

/** A summary that says otherwise than the editor counts. */
const beside: Page[] = [
  form(
    'summary-other-plan',
    'The summary names another plan than the editor.',
    `<dl><dt>Support plan</dt><dd>Basic support</dd></dl>\n${PLAN}\n${EMAIL}`,
    { 'support-plan': 'wrong' },
  ),
  form(
    'summary-other-address',
    'The summary names another address than the editor.',
    `<dl><dt>Email</dt><dd>${ITS}</dd></dl>\n${PLAN}\n${EMAIL}`,
    { 'contact-email': 'unreadable' },
  ),
  form(
    'summary-same',
    'The summary says the same as the editor.',
    `<dl><dt>Support plan</dt><dd>${CSP}</dd></dl>\n${PLAN}\n${EMAIL}`,
    { 'support-plan': 'ok', 'contact-email': 'ok' },
  ),
  form(
    'summary-empty',
    'An empty row beside the editor is none.',
    `<dl><dt>Email</dt><dd></dd></dl>\n${PLAN}\n${EMAIL}`,
    { 'contact-email': 'ok' },
  ),
  form(
    'summary-hint',
    'A hint under the word “Email” is no address.',
    `${PLAN}\n${EMAIL}<div>Email</div><div>We write to you there.</div>`,
    { 'contact-email': 'ok' },
  ),
];

export const readingParts: Page[] = [...parts, ...rows, ...beside];
