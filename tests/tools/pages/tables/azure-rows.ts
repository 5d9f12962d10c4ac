/** Texts that look like a row of the form and are none: what is chosen in a list, a hint, one of several plans. */

import { but, READY } from '../expect.ts';
import { additionalDetails, type State } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { draw, type World } from './common.ts';
import { TITLE, trap } from './trap.ts';

/** The method's list shows "Email", and no box of the form is called so. */
const method = (
  name: string,
  about: string,
  world: World,
  after: string,
  without: string[] = ['email'],
): Page =>
  trap({
    name: `row-method-${name}`,
    about,
    blades: [{ title: TITLE, body: `${draw(world, additionalDetails({ without }))}\n${after}` }],
    expect: but({ 'contact-email': 'unreadable' }),
  });

/** A dropdown as Fluent UI draws it: a button in a box of its own. */
const list = (id: string, caption: string, chosen: string): string =>
  `<div class="fui-Field"><label class="fui-Label" for="${id}" id="${id}__label">${caption}<span aria-hidden="true">*</span></label><div class="fui-Dropdown"><button type="button" role="combobox" aria-expanded="false" id="${id}" aria-labelledby="${id}__label">${chosen}</button><span aria-hidden="true"><svg width="20" height="20"><path d="M1 1h5"/></svg></span></div></div>`;

/** The severity is still to be chosen, and its caption says in words whether it must be. */
const marked = (
  name: string,
  about: string,
  caption: string,
  status: string,
  world: World = 'native',
): Page => {
  const state: State = {
    severity: '',
    rows: { severity: { caption, required: false } },
  };
  return trap({
    name: `row-marked-${name}`,
    about,
    world,
    state,
    expect: but({ severity: status }),
  });
};

/** What stands under "Support plan" is text alone. */
const plan = (name: string, about: string, html: string, expect: Expectation): Page =>
  trap({
    name: `row-plan-${name}`,
    about,
    blades: [
      {
        title: TITLE,
        body: `${html}\n${draw('native', additionalDetails({ without: ['plan'] }))}`,
      },
    ],
    expect,
  });

const UNSURE = but({ 'support-plan': 'unreadable' });

export const azureRows: Page[] = [
  method(
    'beside-an-address',
    'The list says "Email"; the address of whoever is signed in stands behind it, and no e-mail field at all.',
    'native',
    `${list('how', 'Preferred contact method', 'Email')}<div class="persona">ada.lin@partner.example</div>`,
    ['email', 'method'],
  ),
  method(
    'before-a-caption',
    'The list says "Email"; the next field begins with a caption that has a star.',
    'native',
    `${list('how', 'Preferred contact method', 'Email')}${list('tongue', 'Support language', 'English')}`,
    ['email', 'method', 'support-language'],
  ),
  method('in-aria', 'The list says "Email", drawn as an ARIA combobox.', 'aria', ''),
  marked('required', 'The caption says "(required)".', 'Severity (required)', 'missing'),
  marked('dash', 'The caption says "- required".', 'Severity - required', 'missing', 'ibiza'),
  marked('optional', 'The caption says "(optional)".', 'Severity (optional)', 'note'),
  plan(
    'hint-before-a-menu',
    'A hint that names the right plan stands between the caption and a menu that shows another one.',
    '<div class="row"><div>Support plan</div><div class="info">Cloud Solution Provider is what partners choose</div><div><button aria-haspopup="menu">Basic support</button></div></div>',
    UNSURE,
  ),
  plan(
    'recommended',
    'The right plan is recommended; another one is the current one.',
    '<div class="row"><div>Support plan</div><div>Recommended: Cloud Solution Provider</div><div>Current: Basic support</div></div>',
    UNSURE,
  ),
  plan(
    'sentence',
    'A sentence about the right plan stands under the caption.',
    '<div class="key">Support plan</div><p>A CSP partner opens requests for customers.</p>',
    UNSURE,
  ),
  plan(
    'cells',
    'Two plans in two cells behind the caption.',
    '<table><tr><td>Support plan</td><td>Cloud Solution Provider</td><td class="selected">Basic support</td></tr></table>',
    UNSURE,
  ),
  plan(
    'named-at-length',
    'The right plan with the words that Azure puts around it.',
    '<div class="row"><div>Support plan</div><div>Azure Support Plan - Cloud Solution Provider (CSP)</div></div>',
    READY,
  ),
  plan(
    'cell-to-edit',
    'The right plan in a cell; a link that edits it in the next one.',
    '<table><tr><th scope="row">Support plan</th><td>Cloud Solution Provider</td><td><a href="#">Edit</a></td></tr></table>',
    READY,
  ),
  plan(
    'cell-to-choose',
    'The right plan in a cell; another one to press in the next one.',
    '<table><tr><th scope="row">Support plan</th><td>Cloud Solution Provider</td><td><a href="#">Basic support</a></td></tr></table>',
    UNSURE,
  ),
  plan(
    'icon-to-copy',
    'Next to the right plan an icon copies it.',
    '<div class="row"><div>Support plan</div><div>Cloud Solution Provider</div><button aria-label="Copy to clipboard"><svg width="12" height="12"><path d="M1 4l5 5"/></svg></button></div>',
    READY,
  ),
  plan(
    'icon-to-select',
    'Next to the right plan an icon selects it.',
    '<div class="row"><div>Support plan</div><div>Cloud Solution Provider</div><button aria-label="Select this plan"><svg width="12" height="12"><path d="M1 4l5 5"/></svg></button></div>',
    UNSURE,
  ),
  plan(
    'colon',
    'The colon stands before the value, in an element of its own.',
    '<div class="row"><div><label>Support plan</label></div><div><span>:</span> <div style="display:inline-block">Cloud Solution Provider</div></div></div>',
    READY,
  ),
  plan(
    'table-below',
    'Right below the plan a table of response times begins with its caption.',
    '<div class="row"><div>Support plan</div><div>Cloud Solution Provider</div></div><table><caption>Response times</caption><tr><th>Severity</th><th>First response</th></tr><tr><td>C</td><td>8 hours</td></tr></table>',
    READY,
  ),
  trap({
    name: 'row-summary-aside',
    about: 'Next to the form a summary says the same again, in a part of the page of its own.',
    extra:
      '<aside><h3>Your request</h3><dl><dt>Support plan</dt><dd>Cloud Solution Provider</dd><dt>Email</dt><dd>ada.lin@partner.example</dd><dt>Phone number</dt><dd>+886 2 5550 0100</dd></dl></aside>',
    expect: READY,
  }),
  trap({
    name: 'row-address-in-sentence',
    about: 'A sentence says where updates go; the address in it is bold, and the right one.',
    blades: [
      {
        title: TITLE,
        body: `${draw('native', additionalDetails({}))}\n<p>We send updates to <b>ada.lin@partner.example</b>.</p>`,
      },
    ],
    expect: READY,
  }),
];
