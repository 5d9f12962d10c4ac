/** Forms that show something else than what stands in them, or more than one thing: none of them is read as right. */

import { but, READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Page } from '../page.ts';
import { draw, type World } from './common.ts';
import { ITS_ADDRESS, TITLE, trap } from './trap.ts';

/** The ordinary form with a control of its own for the plan. */
const withPlan = (
  name: string,
  about: string,
  control: string,
  status: string,
  world: World = 'native',
): Page =>
  trap({
    name: `plan-${name}`,
    about,
    blades: [
      {
        title: TITLE,
        body: `<div class="field"><label id="plan-name">Support plan</label>${control}</div>\n${draw(world, additionalDetails({ without: ['plan'] }))}`,
      },
    ],
    expect: status === 'ok' ? READY : but({ 'support-plan': status }),
  });

const combobox = (content: string, style = ''): string =>
  `<style>${style}</style><div id="plan" role="combobox" tabindex="0" aria-labelledby="plan-name">${content}</div>`;

/** A copy of the form, cut away, beside the visible one. */
const cut = (name: string, style: string): Page =>
  trap({
    name: `copy-${name}`,
    about: `A copy with the customer's e-mail is cut to nothing (${name}); the visible form is right.`,
    blades: [
      { title: TITLE, body: draw('native', additionalDetails()) },
      {
        body: `<div style="position:absolute;${style}">${draw('ibiza', additionalDetails({ email: ITS_ADDRESS }), 'copy-')}</div>`,
      },
    ],
    expect: READY,
  });

/** The right plan is in the document, as text within the control, but the user does not see it there. */
const unseen = (name: string, about: string, style: string): Page =>
  withPlan(
    `unseen-${name}`,
    about,
    combobox(
      '<span>Cloud Solution Provider</span><canvas width="120" height="20"></canvas>',
      `#plan { width: 240px; height: 24px; } #plan span { display: inline-block; ${style} }`,
    ),
    'unreadable',
  );

export const azureTrapsDrawn: Page[] = [
  unseen('without-colour', 'Its letters have no colour.', 'color: transparent;'),
  unseen('without-size', 'Its letters have no size.', 'font-size: 0;'),
  unseen('shrunk', 'It is shrunk to nothing.', 'transform: scale(0);'),
  unseen('folded', 'It is folded to no height.', 'height: 0; overflow: hidden;'),
  unseen('elsewhere', 'It is drawn far away.', 'position: absolute; left: 3000px; top: 900px;'),
  withPlan(
    'unseen-behind-a-closed-root',
    'A closed shadow root shows something in its place.',
    `${combobox('Cloud Solution Provider')}<script>document.getElementById('plan').attachShadow({ mode: 'closed' }).append('Basic support');</script>`,
    'unreadable',
  ),
  withPlan(
    'in-pieces',
    'Drawn in pieces, with space between them: nothing is wrong with that.',
    combobox(
      '<span>Cloud</span> <span>Solution</span>\n <span>Provider</span>',
      '#plan { display: flex; gap: 4px; width: 240px; }',
    ),
    'ok',
  ),
  withPlan(
    'drawn-over',
    'A style sheet takes the size of the plan and writes another one behind it.',
    combobox(
      'Cloud Solution Provider',
      '#plan { font-size: 0; } #plan::after { content: "Basic support"; font-size: 14px; }',
    ),
    'unreadable',
  ),
  withPlan(
    'written-behind',
    'A style sheet writes on behind the plan.',
    combobox('Cloud Solution Provider', '#plan::after { content: " (expired)"; }'),
    'unreadable',
  ),
  withPlan(
    'with-arrow',
    'A style sheet draws the arrow of the dropdown.',
    combobox(
      'Cloud Solution Provider',
      '#plan::after { content: url("data:image/gif;base64,R0"); }',
    ),
    'ok',
  ),
  withPlan(
    'without-colour',
    'The plan has no colour; another text lies over it.',
    `<div style="position:relative">${combobox('Cloud Solution Provider', '#plan { color: transparent; }')}<span style="position:absolute;left:0">Basic support</span></div>`,
    'unreadable',
  ),
  withPlan(
    'choices-without-roles',
    'Two plans side by side, of which only a class tells the chosen one.',
    '<div class="choice">Cloud Solution Provider</div><div class="choice chosen">Pay per incident</div>',
    'unreadable',
  ),
  withPlan(
    'choices-in-a-box',
    'The same in one box.',
    '<div><span>Cloud Solution Provider</span><span class="chosen">Pay per incident</span></div>',
    'unreadable',
  ),
  withPlan(
    'choices-as-links',
    'The same as links.',
    '<a href="#a">Cloud Solution Provider</a> <a href="#b" class="chosen">Pay per incident</a>',
    'unreadable',
  ),
  withPlan(
    'choices-deep-in-boxes',
    'The same as cards, one box further in.',
    '<div><div><div class="card">Cloud Solution Provider</div><div class="card chosen">Pay per incident</div></div></div>',
    'unreadable',
  ),
  withPlan(
    'moved-out-of-its-box',
    'The text in the box is moved out of sight; another lies over it.',
    '<div style="position:relative"><input id="plan" role="combobox" aria-labelledby="plan-name" value="Cloud Solution Provider" style="text-indent:-9999px"><span style="position:absolute;left:4px">Basic support</span></div>',
    'unreadable',
  ),
  withPlan(
    'placeholder-left-behind',
    'The placeholder stays in the document, hidden, beside what is chosen.',
    combobox('<div class="fxc-dropdown-placeholder" hidden>Select</div><span>Basic support</span>'),
    'wrong',
  ),
  trap({
    name: 'email-without-colour',
    about: 'The e-mail box holds the right address, without colour.',
    world: 'native',
    extra: '<style>#email { color: transparent; }</style>',
    expect: but({ 'contact-email': 'unreadable' }),
  }),
  cut('clipped-away', 'clip:rect(0,0,0,0)'),
  cut('clip-path', 'clip-path:inset(50%)'),
];
