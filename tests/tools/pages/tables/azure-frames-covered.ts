/** A right form in a frame, and what the document around the frame shows over it and beside it. */

import { but, READY } from '../expect.ts';
import type { Expectation, Page } from '../page.ts';
import { rawPage } from '../raw-page.ts';
import { FRAME } from './common.ts';
import { framed } from './framed.ts';

const unreadable = {
  'support-plan': 'unreadable',
  'contact-email': 'unreadable',
  'contact-name': 'unreadable',
  'contact-phone': 'unreadable',
  'contact-country': 'unreadable',
} as const;

/** @param more what stands in the element that holds the frame, behind it. */
const covered = (name: string, about: string, more: string, expect: Expectation): Page =>
  rawPage({
    name: `azure/frame-covered-${name}`,
    about,
    body: `<div style="position:relative"><iframe src="${FRAME}" width="800" height="900" style="border:0"></iframe>${more}</div>`,
    frames: { [FRAME]: framed('native') },
    expect,
  });

const CARD =
  '<div style="position:absolute;inset:0;background:#fff"><b>Anna Schmidt</b> signs this request</div>';

/** @param style of an element around the one that holds the frame. */
const cut = (name: string, about: string, style: string, expect: Expectation): Page =>
  rawPage({
    name: `azure/frame-cut-${name}`,
    about,
    body: `<div style="${style}"><div><iframe src="${FRAME}" width="800" height="900" style="border:0"></iframe></div></div>`,
    frames: { [FRAME]: framed('native') },
    expect,
  });

export const azureFramesCovered: Page[] = [
  covered(
    'by-nothing',
    'A help text stands beside the frame, a note at its foot.',
    '<aside style="position:absolute;left:820px;top:0">Response times depend on the severity.</aside><div role="status" style="position:absolute;right:0;bottom:0;background:#fff">Draft saved</div>',
    READY,
  ),
  covered(
    'by-a-card',
    'The document around the frame draws the card of another contact over the values in it.',
    CARD,
    but(unreadable),
  ),
  covered(
    'deaf',
    'What lies over the frame lets the mouse through.',
    '<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div>',
    but(unreadable),
  ),
  ...(['', CARD] as const).map((card) =>
    rawPage({
      name: `azure/frame-covered-led-elsewhere${card ? '' : '-by-nothing'}`,
      about: 'A script leads an empty frame to the form: no element tells its address.',
      body: `<div style="position:relative"><iframe width="800" height="900" style="border:0"></iframe>${card}</div>
<script>document.querySelector('iframe').contentWindow.location.replace('${FRAME}')</script>`,
      frames: { [FRAME]: framed('native') },
      expect: card ? but(unreadable) : READY,
    }),
  ),
  covered(
    'beside',
    'Beside the frame stands another contact.',
    '<aside>We will contact anna@contoso.com.</aside>',
    but({ 'contact-email': 'unreadable' }),
  ),
  cut('to-fit', 'A box around the frame has its size.', 'width:800px;overflow:hidden', READY),
  cut(
    'low',
    'A box around the frame is lower than the form in it and does not scroll.',
    'height:60px;overflow:hidden',
    but(unreadable),
  ),
  cut(
    'by-a-shape',
    'An element around the frame is cut to its upper edge.',
    'clip-path:inset(0 0 95% 0)',
    but(unreadable),
  ),
];
