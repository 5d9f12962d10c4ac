/** Frames that are shown, hidden or replaced after they were read: those that are seen count. */

import { but, READY } from '../expect.ts';
import type { Expectation, Page } from '../page.ts';
import { frameDocument, reactFrame } from '../shell.ts';
import { change, RIGHT, some } from './change.ts';
import { draw, FRAME } from './common.ts';
import { inFrame, OTHER_FRAME, page } from './framed.ts';
import { button, SELECT } from './scripts.ts';
import { ITS_ADDRESS, MADE_UP, only } from './trap.ts';

const WRAP = 'https://afd.hosting.portal.azure.net/wrap';
const WRONG = some('blocked', { 'contact-email': 'wrong' });

/** Two frames, of which one is away. */
const pair = (style: string): string => `<style>.away { ${style} }</style>
<div class="place">${reactFrame(FRAME)}</div>
<div class="place away">${reactFrame(OTHER_FRAME)}</div>`;
const SWAP = `for (const place of document.querySelectorAll('.place')) place.classList.toggle('away');`;

/** @param state the address that each document gives itself. */
const documents = (state = false): Record<string, string> => {
  const moved = (to: string) =>
    state ? `\n<script>history.replaceState(null, '', '/blade/${to}');</script>` : '';
  return {
    [FRAME]: frameDocument(RIGHT + moved('one')),
    [OTHER_FRAME]: frameDocument(
      draw('native', only('contacts', { email: ITS_ADDRESS })) + moved('other'),
    ),
  };
};

/** The two frames are in a frame themselves. */
const nested = (name: string, about: string, style: string): Page =>
  page({
    name: `changes-frame-${name}`,
    about,
    blades: [inFrame(WRAP)],
    frames: { [WRAP]: frameDocument(`${button(SWAP)}\n${pair(style)}`), ...documents() },
    proven: 'the captions.',
    guessed: MADE_UP,
    steps: [{ expect: READY }, { click: '#go', frame: WRAP }],
    expect: WRONG,
  });

/** A frame is hidden, and a copy of it shown beside. */
const copied = (
  name: string,
  about: string,
  hash: string,
  script: string,
  expect: Expectation,
): Page =>
  change({
    name: `frame-${name}`,
    about,
    body: `<div id="place">${reactFrame(FRAME)}</div>`,
    script: `const frame = $('iframe'); const copy = frame.cloneNode(); copy.src = '${FRAME}${hash}'; frame.className = 'fxs-display-none'; $('#place').append(copy);`,
    frames: { [FRAME]: frameDocument(`${RIGHT}\n<script>${SELECT} ${script}</script>`) },
    steps: [{ expect: READY }, { click: '#go' }, { wait: 3000 }],
    expect,
  });

export const azureChangesFrames: Page[] = [
  nested(
    'in-frame-displayed',
    'A frame in a frame is displayed in place of another.',
    'display: none',
  ),
  nested(
    'in-frame-visible',
    'A frame in a frame becomes visible in place of another.',
    'visibility: hidden',
  ),
  nested(
    'in-frame-moved',
    'A frame in a frame is moved into sight in place of another.',
    'position: absolute; left: -9999px',
  ),
  nested(
    'in-frame-folded',
    'A frame in a frame is unfolded in place of another.',
    'height: 0; overflow: hidden',
  ),
  change({
    name: 'frame-under-another-address',
    about: 'Frames whose documents change their addresses are displayed one in place of the other.',
    body: pair('display: none'),
    script: SWAP,
    frames: documents(true),
    expect: WRONG,
  }),
  copied('copied', 'A frame is hidden, and one with the same address shown beside.', '', '', READY),
  copied(
    'copied-wrong',
    "A frame is hidden, and one with the same address but for its hash has the customer's e-mail.",
    '#copy',
    `if (location.hash) $('#email').value = '${ITS_ADDRESS}';`,
    but({ 'contact-email': 'wrong' }),
  ),
];
