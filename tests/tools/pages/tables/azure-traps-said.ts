/** A right form, and something near it that says otherwise in a way that is easily overlooked. */

import { but, READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { rawPage } from '../raw-page.ts';
import { change } from './change.ts';
import { draw, PORTAL } from './common.ts';
import { button } from './scripts.ts';
import { ITS_ADDRESS } from './trap.ts';

const FORM = draw('native', additionalDetails({ without: ['additional-email'] }));
const PLAN = { 'support-plan': 'unreadable' };
const EMAIL = { 'contact-email': 'unreadable' };

const said = (name: string, about: string, body: string, expect: Expectation): Page =>
  rawPage({ name: `azure/trap-said-${name}`, about, body, expect });

/** @param behind stands behind the plan's box, on its line. */
const besidePlan = (name: string, about: string, behind: string, expect: Expectation): Page =>
  said(
    name,
    about,
    `<div class="field"><label for="plan">Support plan</label> <select id="plan"><option>Cloud Solution Provider</option><option>Basic support</option></select>${behind}</div>
${draw('native', additionalDetails({ without: ['additional-email', 'plan'] }))}`,
    expect,
  );

const ICON = 'display:inline-block;width:16px;height:16px;background:#d13438';
const list = (last: string) =>
  `<div style="height:300px;overflow:auto">${'<div><span>web-1</span> <span>Running</span></div>'.repeat(800)}${last}</div>`;
const card = (heading: string) =>
  `<section><h3>${heading}</h3><div>Anna Schmidt</div><div>${ITS_ADDRESS}</div></section>`;

export const azureTrapsSaid: Page[] = [
  besidePlan(
    'by-a-picture',
    'Beside the plan stands a small picture with words.',
    ` <img alt="Expired" width="16" height="16" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">`,
    but(PLAN),
  ),
  besidePlan(
    'by-a-drawing',
    'Beside the plan stands a small drawing with a title.',
    ' <svg width="16" height="16" role="img"><title>Not eligible</title><circle cx="8" cy="8" r="8"/></svg>',
    but(PLAN),
  ),
  besidePlan(
    'by-an-icon',
    'Beside the plan stands an icon of a style sheet, which has a name.',
    ` <span role="img" aria-label="Suspended" style="${ICON}"></span>`,
    but(PLAN),
  ),
  besidePlan(
    'by-nothing',
    'Beside the plan stand icons that say what such icons say.',
    ` <span role="img" aria-label="Information" style="${ICON}"></span> <svg width="16" height="16"><title>Required</title><circle cx="8" cy="8" r="8"/></svg>`,
    READY,
  ),
  besidePlan(
    'in-a-sentence',
    'A sentence below the plan names another one.',
    '<div>Your organization chose Basic for this subscription.</div>',
    but(PLAN),
  ),
  besidePlan(
    'learn-more',
    'Below the plan stands where to learn more.',
    '<div><a href="#plans">Learn more about support plans</a></div>',
    READY,
  ),
  said(
    'far-to-the-right',
    'Another address is 3,000 pixels to the right, where one can scroll to.',
    `${FORM}<div style="position:absolute;left:3000px;top:120px;width:300px"><div>Email</div><div>${ITS_ADDRESS}</div></div>`,
    but(EMAIL),
  ),
  said(
    'in-a-long-list',
    'The contact stands at the end of a long list beside the form.',
    `${FORM}</main>${list(`<div>Contact: <b>${ITS_ADDRESS}</b></div>`)}`,
    but({
      ...EMAIL,
      'contact-name': 'unreadable',
      'contact-phone': 'unreadable',
      'contact-country': 'unreadable',
    }),
  ),
  rawPage({
    name: 'azure/trap-said-later-in-a-long-list',
    about: 'A long list beside the form says nothing for some seconds, and then names a contact.',
    body: `${FORM}${button(`document.querySelector('#last').firstChild.data = 'Contact: ${ITS_ADDRESS}';`, 2500)}</main>${list('<b id="last">web-2</b>')}`,
    steps: [{ expect: READY }, { click: '#go' }],
    expect: but({
      ...EMAIL,
      'contact-name': 'unreadable',
      'contact-phone': 'unreadable',
      'contact-country': 'unreadable',
    }),
  }),
  said('beside-a-long-list', 'A long list says nothing.', `${FORM}</main>${list('')}`, READY),
  said(
    'under-a-strange-heading',
    'A card stands under a heading that nobody knows.',
    `${FORM}${card('Your expert')}`,
    but(EMAIL),
  ),
  said(
    'by-a-root',
    'A text stands directly in an open shadow root, and says nothing.',
    `${FORM}<x-note style="display:block;margin-top:60px"><template shadowrootmode="open">Review what you wrote.</template></x-note>`,
    READY,
  ),
  said(
    'by-a-root-otherwise',
    'The same, and names another contact.',
    `${FORM}<x-note style="display:block;margin-top:60px"><template shadowrootmode="open">Contact: ${ITS_ADDRESS}</template></x-note>`,
    but(EMAIL),
  ),
  change({
    name: 'hidden-and-left',
    about: 'The page hides its form and changes its address without a navigation.',
    script: `document.querySelector('main, .fxs-blade').style.display = 'none'; history.replaceState(null, '', '${PORTAL}#home');`,
    expect: {
      page: 'azure/new-support-request',
      verdict: 'incomplete',
      findings: { 'support-plan': 'pending', 'contact-email': 'pending' },
    },
  }),
];
