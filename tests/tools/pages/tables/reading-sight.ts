/** What is out of sight, names that nobody sees, and forms that tell of themselves by plain texts alone. */

import type { Page } from '../page.ts';
import { rawPage } from '../raw-page.ts';
import { EMAIL, form, ITS, OWN, PLAN, STYLE } from './reading.ts';

const WRONG = `${PLAN.replace('Cloud Solution Provider', 'Unified')}\n${EMAIL.replace(OWN, ITS)}`
  .replaceAll('plan-name', 'old-name')
  .replaceAll('"email"', '"old-email"');
const RIGHT = `${PLAN}\n${EMAIL}`;
const FINE = { 'support-plan': 'ok', 'contact-email': 'ok' };

/** Another step is still drawn, and out of sight; the one in sight is right. */
const stale = (
  name: string,
  about: string,
  around: (step: string) => string,
  style = '',
): Page[] => [
  form(`stale-${name}`, `${about} The step in sight is right.`, around(WRONG) + RIGHT, FINE, style),
  form(
    `stale-${name}-wrong`,
    `${about} The step in sight is wrong.`,
    around(RIGHT) + WRONG,
    { 'support-plan': 'wrong', 'contact-email': 'wrong' },
    style,
  ),
];

const steps: Page[] = [
  ...stale(
    'slid-down',
    'A step slid down out of a box.',
    (step) => `<div class="cut"><div class="down">${step}</div></div>`,
    '.cut{position:relative;height:200px;overflow:hidden}.down{transform:translateY(100%);height:100%}',
  ),
  ...stale(
    'slid-up',
    'A step slid up out of a box.',
    (step) => `<div class="cut"><div class="up">${step}</div></div>`,
    '.cut{position:relative;height:100px;overflow:clip}.up{transform:translateY(-110%);height:100%}',
  ),
  ...stale(
    'clip-inset',
    'A step clipped away from below.',
    (step) => `<div style="clip-path:inset(0 0 100% 0)">${step}</div>`,
  ),
  ...stale(
    'clip-polygon',
    'A step clipped to a line.',
    (step) => `<div style="clip-path:polygon(0 0, 100% 0, 100% 0, 0 0)">${step}</div>`,
  ),
  ...stale(
    'faint',
    'A step faded until nothing is left of it.',
    (step) => `<div style="opacity:.01">${step}</div>`,
  ),
];

const names: Page[] = [
  form(
    'name-coordinates',
    'Captions and boxes placed by coordinates, in another order: read right, and not proved.',
    `${PLAN}<div style="position:relative;height:80px"><b style="position:absolute;top:40px">Copies</b><b style="position:absolute;top:0">Email</b><input value="${OWN}" style="position:absolute;left:90px;top:0"><input style="position:absolute;left:90px;top:40px"></div>`,
    { 'support-plan': 'ok', 'contact-email': 'unreadable' },
  ),
  form(
    'name-coordinates-wrong',
    'The same with the customer’s address beside “Email”.',
    `${PLAN}<div style="position:relative;height:80px"><b style="position:absolute;top:40px">Copies</b><b style="position:absolute;top:0">Email</b><input value="${OWN}" style="position:absolute;left:90px;top:40px"><input value="${ITS}" style="position:absolute;left:90px;top:0"></div>`,
    { 'contact-email': 'wrong' },
  ),
  form(
    'name-shared-id',
    'Two parts of the page use one id; the hidden one says otherwise.',
    `<div hidden><span id="r1">Copies</span></div>${PLAN}<div><b id="r1">Email</b> <input aria-labelledby="r1" value="${OWN}"></div>`,
    FINE,
  ),
  form(
    'name-shared-id-wrong',
    'The same with the customer’s address.',
    `<div hidden><span id="r1">Copies</span></div>${PLAN}<div><b id="r1">Email</b> <input aria-labelledby="r1" value="${ITS}"></div>`,
    { 'contact-email': 'wrong' },
  ),
  form(
    'name-hidden',
    'A hidden name says “Email”, the text beside the box “Phone”.',
    `${PLAN}<div><span>Phone</span> <input aria-label="Email" value="+886 2 5550 0100"></div>${EMAIL}`,
    { ...FINE, 'contact-phone': 'ok' },
  ),
  form(
    'name-crossed',
    'Two labels point to each other’s box.',
    `${PLAN}<div><label for="b">Email</label> <input id="a" value="${ITS}"></div><div><label for="a">Phone</label> <input id="b" value="+886 2 5550 0100"></div>`,
    { 'support-plan': 'ok', 'contact-email': 'wrong', 'contact-phone': 'ok' },
  ),
  form(
    'name-crossed-right',
    'Two labels point to each other’s box; read as it is written all is right.',
    `${PLAN}<div><label for="b">Email</label> <input id="a" value="${OWN}"></div><div><label for="a">Phone</label> <input id="b" value="+886 2 5550 0100"></div>`,
    { ...FINE, 'contact-phone': 'ok' },
  ),
  form(
    'name-column',
    'The caption heads the column of a table.',
    `${PLAN}<table><tr><th>Email</th><th>Phone</th></tr><tr><td><input value="${OWN}"></td><td><input value="+886 2 5550 0100"></td></tr></table>`,
    { ...FINE, 'contact-phone': 'ok' },
  ),
];

const HOME = 'https://portal.azure.com/#home';

/** Over another page: nothing in the address tells of a form. */
const told = (name: string, about: string, body: string, page: string | null): Page =>
  rawPage({
    name: `reading/told-${name}`,
    about,
    url: HOME,
    body: `<script>document.querySelector('h2').remove();document.title='Home'</script>${body}`,
    style: STYLE,
    // After the watcher's last look.
    ...(name === 'late' || name === 'in-a-root' ? { steps: [{ wait: 3000 }] } : {}),
    expect: page
      ? { page: page as 'azure/new-support-request', findings: { 'support-plan': 'wrong' } }
      : { page: null },
  });

const TITLE = '<div style="font-size:20px">New support request</div>';
const SPANS = `<div><span id="s">Support plan</span><div role="combobox" class="box" aria-labelledby="s">Unified</div></div><div><span>Email</span> <input value="${ITS}"></div>`;
const FORM = 'azure/new-support-request';

const silence: Page[] = [
  told('by-spans', 'Title and captions are plain texts.', TITLE + SPANS, FORM),
  told('without-a-title', 'Captions are plain texts, and there is no title.', SPANS, FORM),
  told(
    'late',
    'The form is drawn four seconds after the page.',
    `<div id="late"></div><script>setTimeout(() => { document.getElementById('late').innerHTML = ${JSON.stringify(TITLE + SPANS)}; }, 4000)</script>`,
    FORM,
  ),
  told(
    'by-columns',
    'Captions head the columns of a table.',
    `<table><tr><th>Support plan</th><th>Email</th></tr><tr><td><select><option>Unified</option></select></td><td><input value="${ITS}"></td></tr></table>`,
    FORM,
  ),
  told(
    'in-a-root',
    'The form stands in a shadow root.',
    `<x-form><template shadowrootmode="open">${SPANS}</template></x-form>`,
    FORM,
  ),
  told(
    'not-by-a-button',
    'A button that leads to the form is no form.',
    '<button>New support request</button><a href="#x">Support plan</a><input type="search">',
    null,
  ),
  told(
    'not-by-a-sentence',
    'A text on support plans, and a box to search in.',
    '<p>Support plan</p><p>Choose the one that fits.</p><input type="search">',
    null,
  ),
];

/** A style sheet shows more of the form, by a condition that changes nothing in it. */
const appears = (
  name: string,
  about: string,
  more: string,
  finding: Record<string, string>,
): Page =>
  rawPage({
    name: `reading/appears-${name}`,
    about,
    body: `${RIGHT}<div class="more">${more}</div><script>setTimeout(() => { document.body.dataset.mode = 'b'; }, 2000)</script>`,
    style: `${STYLE}.more{display:none}html:has(body[data-mode=b]) .more{display:block}`,
    steps: [{ expect: { findings: FINE } }, { wait: 3500 }],
    expect: { page: FORM, findings: finding },
  });

const appearing: Page[] = [
  appears(
    'a-control',
    'A second plan comes into sight by a condition of a style sheet.',
    '<label for="second">Support plan</label><select id="second"><option>Unified</option></select>',
    { 'support-plan': 'wrong' },
  ),
  appears(
    'a-row',
    'A row with another plan comes into sight by a condition of a style sheet.',
    '<dl><dt>Support plan</dt><dd>Basic support</dd></dl>',
    { 'support-plan': 'wrong' },
  ),
];

export const readingSight: Page[] = [...steps, ...names, ...silence, ...appearing];
