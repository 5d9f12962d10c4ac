/** Frames, blades, hidden copies, panes over another page. */

import { but, READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Page } from '../page.ts';
import { CUSTOMER } from '../profile.ts';
import { frameDocument, reactFrame } from '../shell.ts';
import { draw, FRAME, WORLDS } from './common.ts';
import {
  framed,
  inFrame,
  late,
  OTHER_FRAME,
  page,
  part,
  right,
  TITLE,
  wrongPlan,
} from './framed.ts';

/** Of a frame that only holds another. */
const WRAP = 'https://afd.hosting.portal.azure.net/wrap';

export const azureFrames: Page[] = [
  ...(['fluent9', 'fluent8', 'native', 'ibiza'] as const).map((world) =>
    page({
      name: `frame-${world}-right`,
      about: `Everything right, in a React blade's frame, drawn by ${world}.`,
      blades: [inFrame()],
      frames: { [FRAME]: framed(world) },
      guessed: `that the support form is drawn there; ${WORLDS[world].guessed}`,
      expect: READY,
    }),
  ),
  page({
    name: 'frame-wrong',
    about: "No plan and the customer's e-mail in a React blade's frame.",
    blades: [inFrame()],
    frames: {
      [FRAME]: framed('fluent9', additionalDetails({ plan: '', email: `it@${CUSTOMER.domain}` })),
    },
    expect: but({ 'support-plan': 'missing', 'contact-email': 'wrong' }),
  }),
  page({
    name: 'frame-zh-tw',
    about: 'The frame in Traditional Chinese, plan not chosen.',
    blades: [{ title: '新增支援要求', body: reactFrame(FRAME) }],
    frames: {
      [FRAME]: frameDocument(draw('fluent9', additionalDetails({ language: 'zh-TW', plan: '' })), {
        language: 'zh-TW',
      }),
    },
    expect: but({ 'support-plan': 'missing' }),
  }),
  page({
    name: 'frame-late',
    about: 'The frame comes a second after load, its form half a second later.',
    blades: [{ title: TITLE, body: late(reactFrame(FRAME), 1000) }],
    frames: { [FRAME]: framed('fluent9', right, 500) },
    expect: READY,
  }),
  page({
    name: 'frame-edited',
    about: 'The user edits the form inside the frame.',
    blades: [inFrame()],
    frames: { [FRAME]: framed('fluent8') },
    steps: [{ expect: READY }, { fill: '#email', text: `it@${CUSTOMER.domain}`, frame: FRAME }],
    expect: but({ 'contact-email': 'wrong' }),
  }),
  page({
    name: 'frame-prewarmed-copy-wrong',
    about:
      'A hidden frame kept for later holds another form, with a wrong plan: it does not count.',
    blades: [
      {
        title: TITLE,
        body: `${reactFrame(OTHER_FRAME, { active: false, name: 'Prewarmed.ReactView' })}\n${reactFrame(FRAME)}`,
      },
    ],
    frames: {
      [FRAME]: framed('fluent9'),
      [OTHER_FRAME]: framed('native', wrongPlan),
    },
    expect: READY,
  }),
  page({
    name: 'frame-prewarmed-copy-right',
    about: 'The hidden frame is right, the visible one is not.',
    blades: [
      {
        title: TITLE,
        body: `${reactFrame(OTHER_FRAME, { active: false, name: 'Prewarmed.ReactView' })}\n${reactFrame(FRAME)}`,
      },
    ],
    frames: {
      [FRAME]: framed('fluent9', wrongPlan),
      [OTHER_FRAME]: framed('native'),
    },
    expect: but({ 'support-plan': 'wrong' }),
  }),
  page({
    name: 'frame-hidden-gone-on',
    about:
      'The only frame is slid out of sight, and its document has gone on to another address: it does not count.',
    blades: [
      {
        title: TITLE,
        body: `<div style="position: absolute; left: -9999px">${reactFrame(OTHER_FRAME)}</div>`,
      },
    ],
    frames: {
      [OTHER_FRAME]: `<!doctype html><script>location.replace('${FRAME}')</script>`,
      [FRAME]: framed('native'),
    },
    guessed: 'everything; made up as a trap.',
    expect: { page: READY.page as string, verdict: 'incomplete', badge: '' },
  }),
  page({
    name: 'frame-in-hidden-frame',
    about: 'A right form in a frame of a hidden frame does not count beside the visible one.',
    blades: [
      {
        title: TITLE,
        body: `<div style="position: absolute; left: -9999px">${reactFrame(WRAP)}</div>\n${reactFrame(FRAME)}`,
      },
    ],
    frames: {
      [WRAP]: frameDocument(reactFrame(OTHER_FRAME)),
      [OTHER_FRAME]: framed('native'),
      [FRAME]: frameDocument('<p>Loading…</p>'),
    },
    guessed: 'everything; made up as a trap.',
    expect: { page: READY.page as string, verdict: 'incomplete', badge: '' },
  }),
  page({
    name: 'frame-in-hidden-frame-and-seen',
    about: 'The same address stands in a hidden frame and in sight: what is in sight counts.',
    blades: [
      {
        title: TITLE,
        body: `<div style="position: absolute; left: -9999px">${reactFrame(WRAP)}</div>\n${reactFrame(FRAME)}`,
      },
    ],
    frames: {
      [WRAP]: frameDocument(reactFrame(FRAME)),
      [FRAME]: framed('native', wrongPlan),
    },
    guessed: 'everything; made up as a trap.',
    expect: but({ 'support-plan': 'wrong' }),
  }),
  page({
    name: 'frame-hidden-in-another',
    about:
      'A frame keeps the same address hidden that stands in sight beside it: what is in sight counts.',
    blades: [{ title: TITLE, body: `${reactFrame(WRAP)}\n${reactFrame(FRAME)}` }],
    frames: {
      [WRAP]: frameDocument(`<div style="display: none">${reactFrame(FRAME)}</div>`),
      [FRAME]: framed('native', wrongPlan),
    },
    guessed: 'everything; made up as a trap.',
    expect: but({ 'support-plan': 'wrong' }),
  }),
  page({
    name: 'frame-two-visible-one-wrong',
    about: "Two visible frames with a form each; the second one's e-mail is the customer's.",
    blades: [inFrame(), { title: TITLE, body: reactFrame(OTHER_FRAME) }],
    frames: {
      [FRAME]: framed('fluent9'),
      [OTHER_FRAME]: framed('native', additionalDetails({ email: `it@${CUSTOMER.domain}` })),
    },
    expect: but({ 'contact-email': 'wrong' }),
  }),
  page({
    name: 'frame-plan-here-contacts-there',
    about: 'The plan in the top document and the contacts in a frame: not one form.',
    blades: [
      {
        title: TITLE,
        body: `${draw('native', part('plan'))}\n${reactFrame(FRAME)}`,
      },
    ],
    frames: { [FRAME]: framed('fluent9', part('contacts')) },
    guessed: 'everything; made up as a trap.',
    expect: {
      page: READY.page as string,
      verdict: 'incomplete',
      badge: '',
      findings: { directory: 'ok' },
    },
  }),
  page({
    name: 'frame-contacts-only',
    about: "A frame shows contact fields alone under the form's address: the plan cannot be found.",
    blades: [inFrame()],
    frames: { [FRAME]: framed('fluent9', part('contacts')) },
    expect: but({ 'support-plan': 'unreadable', severity: undefined }),
  }),
  page({
    name: 'blades-hidden-copy-right',
    about: 'A closed blade holds a right form, the open one a wrong plan.',
    blades: [
      { title: TITLE, body: draw('ibiza', right, 'old-'), hidden: 'class' },
      { title: TITLE, body: draw('ibiza', wrongPlan) },
    ],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  ...(['class', 'attribute', 'visibility'] as const).map((hidden) =>
    page({
      name: `blades-hidden-copy-wrong-by-${hidden}`,
      about: `A copy hidden by ${hidden} holds a wrong form, the open blade is right.`,
      blades: [
        { title: TITLE, body: draw('ibiza', right) },
        {
          title: TITLE,
          body: draw(
            'native',
            additionalDetails({
              plan: 'Basic support',
              email: `it@${CUSTOMER.domain}`,
            }),
            'copy-',
          ),
          hidden,
        },
      ],
      expect: READY,
    }),
  ),
  page({
    name: 'blades-two-visible',
    about: 'Two blades with a form each side by side; one has the wrong plan.',
    blades: [
      { title: TITLE, body: draw('ibiza', right, 'first-') },
      { title: TITLE, body: draw('ibiza', wrongPlan, 'second-') },
    ],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  page({
    name: 'blades-two-visible-first-wrong',
    about: 'The same, the first one being wrong.',
    blades: [
      {
        title: TITLE,
        body: draw('native', additionalDetails({ email: '' }), 'first-'),
      },
      { title: TITLE, body: draw('ibiza', right, 'second-') },
    ],
    expect: but({ 'contact-email': 'missing' }),
  }),
  page({
    name: 'blades-user-properties-beside',
    about: "A user's properties are open beside the form; they are no contact fields of it.",
    blades: [
      {
        title: 'Properties',
        body: '<dl class="field"><dt>Department</dt><dd>Sales</dd></dl>',
      },
      { title: TITLE, body: draw('ibiza', right) },
    ],
    expect: READY,
  }),
];
