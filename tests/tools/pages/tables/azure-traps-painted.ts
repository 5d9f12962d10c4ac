/** A right form, and something that says otherwise although its style, its role or its place would let one overlook it. */

import { but, READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { rawPage } from '../raw-page.ts';
import { draw } from './common.ts';
import { ITS_ADDRESS } from './trap.ts';

const FORM = draw('native', additionalDetails({ without: ['additional-email'] }));
const PLAN = but({ 'support-plan': 'unreadable' });
const EMAIL = but({ 'contact-email': 'unreadable' });
const CONTACTS = but({
  'contact-email': 'unreadable',
  'contact-name': 'unreadable',
  'contact-phone': 'unreadable',
  'contact-country': 'unreadable',
});
const ALL = but({
  'support-plan': 'unreadable',
  'contact-email': 'unreadable',
  'contact-name': 'unreadable',
  'contact-phone': 'unreadable',
  'contact-country': 'unreadable',
});
const CONTACT = `Contact: ${ITS_ADDRESS}`;

interface Drawn {
  style?: string;
  expect?: Expectation;
}

const page = (name: string, about: string, body: string, { style = '', expect = EMAIL }: Drawn) =>
  rawPage({
    name: `azure/trap-painted-${name}`,
    about,
    body,
    expect,
    ...(style && { style }),
  });

/** @param html stands below the form, and names another contact. */
const below = (name: string, about: string, html: string, more: Drawn = {}): Page =>
  page(name, about, `${FORM}<div style="height:60px"></div>${html}`, more);

/**
 * @param behind stands on the line of the plan, behind it.
 * @param shown is in the plan's box.
 */
const plan = (
  name: string,
  about: string,
  behind: string,
  { style, expect = PLAN }: Drawn = {},
  shown = 'Cloud Solution Provider',
): Page =>
  page(
    name,
    about,
    `<div class="field" id="row"><label id="plan-name">Support plan</label><div style="display:flex;gap:8px"><div id="plan" role="combobox" tabindex="0" aria-labelledby="plan-name" style="width:240px">${shown}</div>${behind}</div></div>
${draw('native', additionalDetails({ without: ['additional-email', 'plan'] }))}`,
    { ...(style && { style }), expect },
  );

/** @param control is named Email to machines; what stands around it may call it otherwise. */
const email = (name: string, about: string, control: string, expect = EMAIL): Page =>
  page(
    name,
    about,
    `${draw('native', additionalDetails({ without: ['additional-email', 'email'] }))}<div class="field">${control}</div>`,
    { expect },
  );

const INPUT = '<input aria-label="Email" value="ada.lin@partner.example">';
const WORDS = (words: string, width: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="16"><text y="13" font-size="13">${words}</text></svg>`)}`;

export const azureTrapsPainted: Page[] = [
  below(
    'gradient',
    'The letters have no colour; a gradient is painted in them.',
    `<div style="color:transparent;background:linear-gradient(90deg,#0078d4,#008575);background-clip:text">${CONTACT}</div>`,
  ),
  below(
    'shadow',
    'The letters have no colour; their shadow has.',
    `<div style="color:transparent;text-shadow:0 0 0 #000">${CONTACT}</div>`,
  ),
  below('faint', 'Faint letters are still read.', `<div style="opacity:.28">${CONTACT}</div>`),
  below(
    'inverted',
    'White letters, inverted.',
    `<div style="color:#fff;filter:invert(1)">${CONTACT}</div>`,
  ),
  below(
    'header-of-a-section',
    'The header of a section is no header of the portal.',
    `<section><header>${CONTACT}</header></section>`,
  ),
  below(
    'mask',
    'A picture that is cut out of a colour.',
    `<div style="width:300px;height:16px;background:#000;mask:url('${WORDS(CONTACT, 300)}')"></div>`,
    {
      expect: CONTACTS,
    },
  ),
  below(
    'counter',
    'A list is numbered by what its style sheet calls numbers.',
    '<ul style="list-style:contact inside"><li style="height:20px"></li></ul>',
    {
      style: `@counter-style contact { system: cyclic; symbols: "${ITS_ADDRESS}"; suffix: " "; }`,
      expect: CONTACTS,
    },
  ),
  below('quotes', 'Its quotation marks are an address.', '<q>Contact</q>', {
    style: `q { quotes: "${ITS_ADDRESS} " " "; }`,
  }),
  below(
    'before-without-a-box',
    'A style sheet writes before an element that has no box.',
    '<div id="none"></div>',
    { style: `#none { display: contents; } #none::before { content: "${CONTACT}"; }` },
  ),
  below(
    'in-the-root',
    'A text stands directly in an open shadow root, and says nothing.',
    '<x-note><template shadowrootmode="open">Review what you wrote.</template></x-note>',
    { expect: READY },
  ),
  below(
    'number-of-the-country',
    'A phone number without its country code.',
    '<p>Microsoft will call (425) 555-0199.</p>',
    { expect: but({ 'contact-phone': 'unreadable' }) },
  ),
  below(
    'own-number-of-the-country',
    "The partner's own phone number without its country code.",
    '<p>Microsoft will call (02) 5550-0100.</p>',
    { expect: READY },
  ),
  below(
    'description',
    'A box that only machines hear called Description has another name on the screen.',
    `<div class="field"><div>Contact details</div><textarea aria-label="Description">${ITS_ADDRESS}</textarea></div>`,
  ),
  below(
    'alert-quotes-the-plan',
    'A message far from the plan says what became of it.',
    '<div style="margin-top:90px" role="alert">Your Cloud Solution Provider plan has expired.</div>',
    // Nobody knows of what else it speaks.
    { expect: { ...PLAN, findings: { 'support-plan': 'unreadable' } } },
  ),
  plan('status', 'Beside the plan, as a status.', '<span role="status">Expired</span>'),
  plan(
    'gradient-badge',
    'Beside the plan, in letters of a gradient.',
    '<span style="color:transparent;background:linear-gradient(90deg,#a80000,#d13438);background-clip:text">Expired</span>',
  ),
  plan(
    'picture',
    'Beside the plan, as a small picture without a name.',
    `<img alt="" width="60" height="16" src="${WORDS('Expired', 60)}">`,
    { expect: ALL },
  ),
  plan('heading', 'Beside the plan, as a heading.', '<h5 style="margin:0">Expired</h5>'),
  plan(
    'option',
    'Beside the plan, as a choice of a list that is not unfolded.',
    '<div role="listbox"><div role="option">Expired</div></div>',
  ),
  plan('sign', 'Beside the plan, as a sign.', '<span>❎</span>'),
  plan('tick', 'A tick says nothing against the plan.', '<span>✓</span>', { expect: READY }),
  below(
    'layer',
    'Beside the plan on the screen, and at the end of the document.',
    '</main><div><div style="position:absolute;position-anchor:--plan;left:calc(anchor(right) + 8px);top:anchor(top)">Expired</div></div><main>',
    { style: '#plan { anchor-name: --plan; }', expect: PLAN },
  ),
  plan('over-the-form', 'A style sheet writes over the form.', '', {
    style:
      'body::after { content: "Basic"; position: absolute; left: 0; top: 0; width: 100%; height: 100%; background: #fff; }',
    expect: ALL,
  }),
  plan('under-a-veil', 'A style sheet covers the plan.', '', {
    style:
      '#row { position: relative; } #row::after { content: ""; position: absolute; inset: 0; background: #fff; }',
  }),
  plan('line', 'A line below the letters is moved into them.', '', {
    style: '#plan { text-decoration: underline; text-underline-offset: -0.4em; }',
  }),
  plan('first-line', 'The first line has no colour.', '', {
    style: '#plan::first-line { color: transparent; }',
  }),
  plan('white', 'White letters, written as a colour of another space.', '', {
    style: '#plan { color: oklch(1 0 0); }',
  }),
  plan('black', 'Black letters, written so.', '', {
    style: '#plan { color: color(srgb 0 0 0); }',
    expect: READY,
  }),
  plan('turned', 'The plan is upside down.', '', { style: '#plan { rotate: 180deg; }' }),
  plan('crushed', 'The letters lie over one another.', '', {
    style: '#plan { letter-spacing: -1em; white-space: nowrap; }',
  }),
  plan('circle', 'The plan is cut to a small circle.', '', {
    style: '#plan { clip-path: circle(3px at 2px 2px); }',
  }),
  page(
    'button-of-a-dropdown',
    'The page draws its dropdown, and shows another plan than the one that is selected.',
    `<div class="field"><label for="plan">Support plan</label> <select id="plan"><button>Basic</button><option>Cloud Solution Provider</option></select></div>
${draw('native', additionalDetails({ without: ['additional-email', 'plan'] }))}`,
    { style: '#plan, #plan::picker(select) { appearance: base-select; }', expect: PLAN },
  ),
  email(
    'caption-to-press',
    'What is called Email for machines has another name on the screen, which can be pressed.',
    `<button type="button">Customer's email</button><br>${INPUT}`,
  ),
  email(
    'caption-as-heading',
    'What is called Email for machines stands under another name, as a heading.',
    `<h4>Customer's email</h4>${INPUT}`,
  ),
  email(
    'invalid',
    'The page marks the address as invalid.',
    '<label for="email">Email</label> <input id="email" aria-invalid="true" value="ada.lin@partner.example">',
  ),
  email(
    'tag-before',
    'Before the address stands a person who was chosen, drawn as a button.',
    '<label for="email">Email</label> <span style="display:inline-flex"><span role="button">Anna Berg</span><input id="email" value="ada.lin@partner.example"></span>',
  ),
  email(
    'tag-behind',
    'Behind the address stands a person who was chosen, and can be taken away.',
    '<label for="email">Email</label> <input id="email" value="ada.lin@partner.example"> <button type="button">Anna Berg ✕</button>',
  ),
  email(
    'offer-behind',
    'Behind the address stands what could be chosen instead.',
    '<label for="email">Email</label> <input id="email" value="ada.lin@partner.example"> <button type="button">Search</button>',
    READY,
  ),
  email(
    'offer-of-another',
    'Behind the address stands a button whose words nobody knows.',
    '<label for="email">Email</label> <input id="email" value="ada.lin@partner.example"> <button type="button">Use the owner\'s</button>',
  ),
  email(
    'offer-before',
    'Before the address stands the button that explains it.',
    '<label for="email">Email</label><button type="button" aria-label="More information">i</button><input id="email" value="ada.lin@partner.example">',
    READY,
  ),
  page(
    'other-plan-in-a-row',
    'Another plan stands in a row of its own, under a caption that nobody knows.',
    `${FORM}<h3>Overview</h3><dl><dt>Agreement</dt><dd>Premier support</dd></dl>`,
    { expect: PLAN },
  ),
  page(
    'other-plan-in-a-line',
    'Another plan stands in a line with its caption, far below.',
    `${FORM}<div style="height:300px"></div><p>Current agreement: Premier</p>`,
    { expect: PLAN },
  ),
  page(
    'other-plans-to-press',
    'Other plans can be pressed; none is chosen.',
    `${FORM}<div style="height:300px"></div><a href="#basic">Basic</a> <button type="button">Premier</button>`,
    { expect: READY },
  ),
  page(
    'other-plan-as-tab',
    'Another plan is the tab that is selected.',
    `${FORM}<div role="tablist" aria-label="Plan"><div role="tab" aria-selected="true" tabindex="0">Developer</div><div role="tab" tabindex="-1">Cloud Solution Provider</div></div>`,
    { expect: PLAN },
  ),
  page(
    'other-plan-pressed',
    'Another plan is the button that is pressed in.',
    `${FORM}<div role="group" aria-label="Plan"><button type="button" aria-pressed="true">Premier</button><button type="button" aria-pressed="false">Cloud Solution Provider</button></div>`,
    { expect: PLAN },
  ),
  page(
    'other-plan-as-card',
    'Another plan is the card that is chosen.',
    `${FORM}<fieldset><legend>How you are covered</legend><label><input type="radio" name="covered" checked>Developer</label><label><input type="radio" name="covered">Cloud Solution Provider</label></fieldset>`,
    { expect: PLAN },
  ),
];
