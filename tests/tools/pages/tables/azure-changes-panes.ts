/** Panes whose content comes in turns, and panes that come into sight or leave it. */

import { but, READY, SILENT } from '../expect.ts';
import { additionalDetails, firstStep, reviewStep } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { frameDocument, reactFrame } from '../shell.ts';
import { change, RIGHT } from './change.ts';
import { draw, FRAME, PORTAL } from './common.ts';
import { TITLE } from './framed.ts';
import { quoted } from './scripts.ts';
import { ITS_ADDRESS } from './trap.ts';

const HOME = { url: `${PORTAL}#home`, heading: 'Home' };
const WRONG = but({ 'contact-email': 'wrong' });
const CUSTOMERS = draw('native', additionalDetails({ email: ITS_ADDRESS }), 'pane-');
const WAITING = '<p>One moment</p>';

const pane = (body: string, more = ''): string =>
  `<div role="dialog" class="fxs-contextpane${more}" id="pane"><h2>${TITLE}</h2>\n${body}</div>`;

/** @param turns what the pane shows, and from how many milliseconds after it was opened. */
const inTurns = (
  name: string,
  about: string,
  turns: readonly (readonly [milliseconds: number, html: string])[],
  frames: Record<string, string> = {},
): Page =>
  change({
    ...HOME,
    name: `pane-${name}`,
    about,
    body: '<div id="place"></div>',
    script: `$('#place').innerHTML = ${quoted(pane('<div id="content"></div>'))}; for (const [after, html] of [${turns.map(([after, html]) => `[${after}, ${quoted(html)}]`).join(', ')}]) setTimeout(() => { $('#content').innerHTML = html; }, after);`,
    after: 0,
    frames,
    steps: [
      { expect: SILENT },
      { click: '#go' },
      { wait: Math.max(...turns.map(([after]) => after)) },
    ],
    expect: WRONG,
  });

type States = readonly [first: Expectation, after: Expectation];
type Around = { url?: string; heading?: string; body?: string };

/** A pane at the right of the page that a style brings or takes away. */
const styled = (
  name: string,
  about: string,
  style: { pane: string; away?: string; isAway?: boolean; script: string; after?: number },
  [first, expect]: States,
  around: Around = { body: RIGHT },
): Page =>
  change({
    ...around,
    name: `pane-${name}`,
    about,
    extra: `<style id="sheet">
#pane { position: fixed; top: 40px; right: 0; width: 600px; background: #fff; ${style.pane} }
#pane.away { ${style.away ?? ''} }
</style>
${pane(CUSTOMERS, style.isAway ? ' away' : '')}`,
    script: style.script,
    ...(style.after !== undefined && { after: style.after }),
    first,
    expect,
  });

/** It has a class from the beginning on, or gets it. */
const moving = (
  name: string,
  about: string,
  [pane, away]: readonly [at: string, away: string],
  isAway: boolean,
  states: States,
  around?: Around,
): Page => {
  const script = `$('#pane').classList.toggle('away');`;
  return styled(name, about, { pane, away, isAway, script }, states, around);
};

/** A rule moves it that is put into a style sheet later: no event tells, and nothing of the document changes. */
const unheard = (
  name: string,
  about: string,
  [before, after]: readonly [before: string, after: string],
  states: States,
  around?: Around,
): Page => {
  const script = `$('#sheet').sheet.insertRule('#pane { transform: ${after}; }', 2);`;
  const style = { pane: `transform: ${before};`, script, after: 1500 };
  return styled(name, about, style, states, around);
};

const SLIDE = ['transition: transform .4s ease-in', 'transform: translateX(100%)'] as const;
const FADE = ['transition: opacity .4s, visibility .4s', 'opacity: 0; visibility: hidden'] as const;

export const azureChangesPanes: Page[] = [
  inTurns('title-first', 'A pane over the home page has a title; its form comes much later.', [
    [0, WAITING],
    [2800, CUSTOMERS],
  ]),
  inTurns(
    'frame-comes-late',
    'A pane over the home page has a title; the frame with its form comes much later.',
    [
      [0, WAITING],
      [3500, reactFrame(FRAME)],
    ],
    { [FRAME]: frameDocument(CUSTOMERS) },
  ),
  inTurns(
    'waits-between-steps',
    'A pane over the home page shows nothing for a while between its first step and its second.',
    [
      [0, draw('native', firstStep(), 'first-')],
      [2000, WAITING],
      [4500, CUSTOMERS],
    ],
  ),
  inTurns(
    'waits-before-review',
    'A pane over the home page shows nothing for a while between a right step and the last one.',
    [
      [0, RIGHT],
      [2500, WAITING],
      [5500, draw('native', reviewStep({ email: ITS_ADDRESS }), 'shown-')],
    ],
  ),
  change({
    ...HOME,
    name: 'pane-in-a-root',
    about: "A form with the customer's e-mail comes over the home page in an open shadow root.",
    body: '<div id="place"></div>',
    script: `$('#place').attachShadow({ mode: 'open' }).innerHTML = ${quoted(CUSTOMERS)};`,
    first: SILENT,
    expect: WRONG,
  }),
  moving(
    'slides-in',
    "A form with the customer's e-mail slides in over a right one.",
    SLIDE,
    true,
    [READY, WRONG],
  ),
  moving('fades-out', 'A wrong form over a right one fades out.', FADE, false, [WRONG, READY]),
  moving(
    'slides-out',
    'The only form slides out of the window, over another page.',
    SLIDE,
    false,
    [WRONG, SILENT],
    { ...HOME, body: '<p>Azure services</p>' },
  ),
  unheard(
    'slides-out-unheard',
    'The only form is moved out of the window by a rule, without an event.',
    ['none', 'translateX(100%)'],
    [WRONG, SILENT],
    { ...HOME, body: '<p>Azure services</p>' },
  ),
  unheard(
    'slides-in-unheard',
    "A form with the customer's e-mail is moved in over a right one by a rule, without an event.",
    ['translateX(100%)', 'none'],
    [READY, WRONG],
  ),
];
