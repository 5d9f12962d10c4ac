/** What is scrolled away and can be scrolled back, and what is folded or slid away where nothing scrolls to it. */

import { but, READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { change, RIGHT } from './change.ts';
import { draw } from './common.ts';
import { ITS_ADDRESS } from './trap.ts';

const CUSTOMERS = draw('native', additionalDetails({ email: ITS_ADDRESS }), 'other-');

/** A box in the blade, and what a script does after the button was pressed. */
const boxed = (
  name: string,
  about: string,
  [style, body]: readonly [style: string, body: string],
  script: string,
  expect: Expectation,
): Page =>
  change({
    name: `sight-${name}`,
    about,
    body: `<div id="box" style="${style}"><div id="inside">${body}</div></div>`,
    script,
    expect,
  });

const SCROLLS = 'height: 120px; width: 600px; overflow: auto';
const END = `$('#box').scrollTop = 9999;`;

export const azureSight: Page[] = [
  boxed(
    'scrolled-up',
    'The form is scrolled up in a box of its own.',
    [SCROLLS, RIGHT],
    END,
    READY,
  ),
  boxed(
    'scrolled-up-and-changed',
    'The form is scrolled up in a box of its own; then the plan is changed by a script.',
    [SCROLLS, RIGHT],
    `${END} setTimeout(() => { const plan = [...document.querySelectorAll('select')].find(({ value }) => value === 'Cloud Solution Provider'); plan.append(new Option('Basic support', 'Basic support', true, true)); }, 800);`,
    but({ 'support-plan': 'wrong' }),
  ),
  change({
    name: 'sight-folded-to-the-side',
    about: "A pane with the customer's e-mail beside the right form is folded to no width.",
    body: `${RIGHT}<div id="fold" style="overflow: hidden; width: 700px">${CUSTOMERS}</div>`,
    first: but({ 'contact-email': 'wrong' }),
    script: `$('#fold').style.width = '0';`,
    expect: READY,
  }),
  change({
    name: 'sight-slid-on',
    about: "A step with the customer's e-mail has been slid out of a box that shows the right one.",
    body: `<div style="overflow: hidden; width: 640px"><div id="track" style="display: flex; width: 1280px"><div style="flex: 0 0 640px">${CUSTOMERS}</div><div style="flex: 0 0 640px">${RIGHT}</div></div></div>`,
    first: but({ 'contact-email': 'wrong' }),
    script: `$('#track').style.marginLeft = '-640px';`,
    expect: READY,
  }),
];
