/** Steps that change by style, position or slot alone: the one that is seen counts. */

import { but } from '../expect.ts';
import { additionalDetails, reviewStep } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { change, RIGHT } from './change.ts';
import { draw } from './common.ts';
import { ITS_ADDRESS } from './trap.ts';

interface Switch {
  name: string;
  about: string;
  style?: string;
  script: string;
  after?: number;
  /** Before the two steps. */
  before?: string;
  /** Run at once. */
  prepare?: string;
  second?: string;
  expect?: Expectation;
}

/** The last step with the customer's e-mail. */
const REVIEW = draw('native', reviewStep({ email: ITS_ADDRESS }), 'shown-');

/** The step that has the class is the one to see. */
const TURN = `for (const step of document.querySelectorAll('.step')) step.classList.toggle('now');`;
/** Both steps in the same place. */
const STACKED = '#stage { display: grid } .step { grid-area: 1 / 1 }';
const SIDE_BY_SIDE =
  '#stage { display: flex; width: 600px; margin-left: 60px; overflow: hidden } .step { flex: none; width: 600px }';

const switched = (each: Switch): Page =>
  change({
    name: `step-${each.name}`,
    about: each.about,
    body: `${each.style ? `<style>\n${each.style}\n</style>\n` : ''}<div id="stage">${each.before ?? ''}
<div class="step now" id="first">
${RIGHT}
</div>
<div class="step" id="second">
${each.second ?? REVIEW}
</div>
</div>${each.prepare ? `\n<script>${each.prepare}</script>` : ''}`,
    script: each.script,
    after: each.after ?? 700,
    expect: each.expect ?? but({ 'contact-email': 'wrong' }),
  });

export const azureChangesSteps: Page[] = [
  switched({
    name: 'cross-fades',
    about: 'One step fades out while the other one fades in.',
    style: `${STACKED}
.step { opacity: 0; visibility: hidden; transition: opacity .4s, visibility .4s }
.step.now { opacity: 1; visibility: visible }`,
    script: TURN,
    after: 0,
  }),
  switched({
    name: 'fades-after-the-other',
    about: 'One step fades out, and only then the other one fades in.',
    style: `${STACKED}
.step { opacity: 0; visibility: hidden; transition: opacity .3s, visibility .3s }
.step.now { opacity: 1; visibility: visible; transition-delay: .3s }`,
    script: TURN,
    after: 0,
  }),
  switched({
    name: 'animated-in-late',
    about: 'The next step is displayed at once, and animated into sight a moment later.',
    style: `@keyframes in { from { opacity: 0 } to { opacity: 1 } }
.step { display: none }
.step.now { display: block; animation: in .3s .3s both }`,
    script: TURN,
    after: 0,
  }),
  switched({
    name: 'display-in-transition',
    about: 'What is displayed is itself in transition.',
    style: `.step { display: none; opacity: 0; transition: opacity .5s, display .5s allow-discrete }
.step.now { display: block; opacity: 1 }`,
    script: TURN,
    after: 0,
  }),
  switched({
    name: 'animated-by-script',
    about: 'A script animates one step out and the other one in, and leaves it at that.',
    style: `${STACKED} #second { opacity: 0 }`,
    script: `$('#first').animate({ opacity: [1, 0] }, { duration: 400, fill: 'forwards' }); $('#second').animate({ opacity: [0, 1] }, { duration: 400, delay: 300, fill: 'forwards' });`,
    after: 0,
  }),
  switched({
    name: 'by-data-attribute',
    about: 'An attribute that only the style sheet knows says which step is shown.',
    style: '#stage[data-at="2"] #first, #stage:not([data-at="2"]) #second { display: none }',
    script: `$('#stage').dataset.at = '2';`,
  }),
  switched({
    name: 'by-inert',
    about: 'The step that is inert is hidden by the style sheet.',
    style: '.step[inert] { visibility: hidden; height: 0; overflow: hidden }',
    prepare: `$('#second').inert = true;`,
    script: `$('#first').inert = true; $('#second').inert = false;`,
  }),
  switched({
    name: 'by-rule',
    about: 'A script adds the rules that hide one step and show the other.',
    style: '#second { display: none }',
    script: `const { sheet } = $('style'); sheet.insertRule('#first { display: none }'); sheet.insertRule('#second { display: block !important }');`,
  }),
  switched({
    name: 'by-check-box',
    about: 'A box that is checked by a script shows the other step.',
    style:
      '#second, #turn:checked ~ #first { display: none } #turn:checked ~ #second { display: block }',
    before: '<input type="checkbox" id="turn">',
    script: `$('#turn').checked = true;`,
  }),
  switched({
    name: 'by-slot',
    about: 'The steps change places in the slot that is shown.',
    before: '<template shadowrootmode="open"><slot name="now"></slot></template>',
    prepare: `$('#first').slot = 'now'; $('#second').slot = 'later';`,
    script: `$('#first').slot = 'later'; $('#second').slot = 'now';`,
  }),
  switched({
    name: 'in-popover',
    about: 'A second form with another plan comes up in a popover.',
    style: '#second { inset: auto }',
    second: draw('native', additionalDetails({ plan: 'Basic support' }), 'other-'),
    prepare: `$('#second').popover = 'auto';`,
    script: `$('#second').showPopover();`,
    expect: but({ 'support-plan': 'wrong' }),
  }),
  switched({
    name: 'slides',
    about: 'The steps slide through a window that clips them.',
    style: `${SIDE_BY_SIDE}
.step { transition: transform .3s } #stage.on .step { transform: translateX(-600px) }`,
    script: `$('#stage').classList.add('on');`,
    after: 0,
  }),
  switched({
    name: 'scrolls',
    about: 'The steps are scrolled through a window that clips them.',
    style: SIDE_BY_SIDE,
    script: `$('#stage').scrollLeft = 600;`,
    after: 0,
  }),
  switched({
    name: 'clipped',
    about: 'The step that is not shown is clipped away.',
    style: `${STACKED} .step { clip-path: inset(100%) } .step.now { clip-path: none }`,
    script: TURN,
    after: 0,
  }),
];
