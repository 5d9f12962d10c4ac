/** Values that are painted, and such that are not. */

import {
  ANNA,
  box,
  CSP,
  EMAIL,
  email,
  list,
  ME,
  PLAN,
  type ProofCase,
  plan,
  REST,
} from './parts.ts';

export const PAINTED: ProofCase[] = [
  { name: 'plain', body: PLAN + EMAIL },
  {
    name: 'dark',
    body: PLAN + EMAIL + REST,
    style:
      'html{color-scheme:dark}body{background:#1b1a19;color:#f3f2f1}input,.box{background:#252423;color:#fff}',
  },
  {
    name: 'disabled, grey on grey',
    body: PLAN + email(box('disabled')),
    style: 'input{color:#a19f9d;background:#f3f2f1}',
  },
  { name: 'zoomed', body: PLAN + EMAIL, style: 'html{zoom:1.5}' },
  { name: 'below the fold', body: `<div style="height:3000px"></div>${PLAN}${EMAIL}` },
  {
    name: 'in a scroller',
    body: `<div style="height:60px;overflow:auto">${PLAN}${REST}${EMAIL}</div>`,
  },
  {
    name: 'half under a sticky footer',
    body: `<div style="height:200px;overflow:auto"><div style="height:140px"></div>${PLAN}${EMAIL}<div style="position:sticky;bottom:0;background:#fff;height:44px">Step 3 of 4</div></div>`,
  },
  {
    name: 'under a fixed footer that can be scrolled away',
    body: `<div style="height:550px"></div>${PLAN}${EMAIL}<div style="height:300px"></div><div style="position:fixed;bottom:0;left:0;right:0;height:80px;background:#fff">Next</div>`,
  },
  {
    name: 'under a light veil',
    body: `${PLAN}${EMAIL}<div style="position:fixed;inset:0;background:rgba(0,0,0,.05)"></div>`,
  },
  {
    name: 'a floating label in the box',
    body: `${PLAN}<div style="position:relative"><input id="e" value="${ME}" style="padding-top:18px"><label for="e" style="position:absolute;left:4px;top:2px;font-size:10px">Email</label></div>`,
  },
  {
    name: 'a chevron over the end of the box',
    body: `${PLAN}<div style="position:relative;width:320px">${email(box('style="width:260px"'))}<button style="position:absolute;right:0;top:0" aria-label="Open">&#xe70d;</button></div>`,
  },
  {
    name: 'in an open shadow root',
    body: `${PLAN}<x-field><template shadowrootmode="open">${EMAIL}</template></x-field>`,
  },
  { name: 'from right to left', body: PLAN + EMAIL + REST, root: 'dir="rtl"' },
  {
    name: 'covered',
    body: `${PLAN}<div style="position:relative">${EMAIL}<span style="position:absolute;inset:0;background:#fff">Email ${ANNA}</span></div>`,
    not: 'contact-email',
  },
  {
    name: 'covered, deaf to the mouse',
    body: `${PLAN}<div style="position:relative">${EMAIL}<span style="position:absolute;left:60px;top:0;background:#fff;pointer-events:none">${ANNA}</span></div>`,
    not: 'contact-email',
  },
  {
    name: 'covered from outside of the form, deaf to the mouse',
    body: `${PLAN}${EMAIL}</main><div style="position:fixed;inset:0;pointer-events:none"><div style="position:absolute;inset:0;background:#fff;pointer-events:none">Please wait</div></div>`,
    not: 'contact-email',
  },
  {
    name: 'under a layer that shows nothing',
    body: `${PLAN}${EMAIL}</main><div style="position:fixed;inset:0;pointer-events:none"></div>`,
  },
  {
    name: 'covered by a picture',
    body: `${PLAN}<div style="position:relative">${EMAIL}<canvas width="300" height="24" style="position:absolute;left:0;top:0;background:#fff"></canvas></div>`,
    not: 'contact-email',
  },
  {
    name: 'covered by a fixed box that does not go away',
    body: `${PLAN}${EMAIL}<div style="position:fixed;inset:0;background:#fff">Please wait</div>`,
    not: 'contact-email',
  },
  { name: 'faded', body: PLAN + email(box('style="opacity:.04"')), not: 'contact-email' },
  {
    name: 'faded by what is around it',
    body: `${PLAN}<div style="filter:opacity(.1)">${EMAIL}</div>`,
    not: 'contact-email',
  },
  {
    name: 'white on white',
    body: PLAN + email(box('style="color:#fefefe"')),
    not: 'contact-email',
  },
  {
    name: 'letters without colour',
    body: plan(`<span style="-webkit-text-fill-color:transparent">${CSP}</span>`) + EMAIL,
    not: 'support-plan',
  },
  {
    name: 'masked',
    body: `${PLAN}<div style="mask-image:linear-gradient(transparent,transparent)">${EMAIL}</div>`,
    not: 'contact-email',
  },
  {
    name: 'dots for letters',
    body: PLAN + email(box('style="-webkit-text-security:disc"')),
    not: 'contact-email',
  },
  { name: 'tiny', body: PLAN + email(box('style="font-size:3px"')), not: 'contact-email' },
  { name: 'crossed out', body: plan(`<s>${CSP}</s>`) + EMAIL, not: 'support-plan' },
  {
    name: 'crossed out from above',
    body: `<div style="text-decoration:line-through">${list({})}</div>`,
    not: 'support-plan',
  },
  {
    name: 'mirrored',
    body: PLAN + email(box('style="transform:scaleX(-1)"')),
    not: 'contact-email',
  },
  {
    name: 'blurred',
    body: plan(`<span style="filter:blur(6px)">${CSP}</span>`) + EMAIL,
    not: 'support-plan',
  },
  {
    name: 'slid down out of its box',
    body: `<div style="position:relative;height:300px;overflow:hidden"><div style="position:absolute;inset:0;transform:translateY(100%)">${PLAN}${EMAIL}</div><p>Anna</p></div>`,
    not: 'contact-email',
  },
  {
    name: 'cut to a shape above it',
    body: `<div style="clip-path:inset(0 0 95% 0)">${list({})}</div>`,
    not: 'contact-email',
  },
  {
    name: 'in a shape that cuts nothing',
    body: `<div style="clip-path:inset(0 round 8px)">${PLAN}${EMAIL}</div>`,
  },
  {
    name: 'crossed out by a line that is an element',
    body: `${EMAIL}${plan(`<span style="position:relative">${CSP}<i style="position:absolute;left:0;right:0;top:50%;height:2px;background:red"></i></span>`)}`,
    not: 'support-plan',
  },
  {
    name: 'crossed out by a background',
    body: `${EMAIL}${plan(`<span style="background:linear-gradient(#000,#000) center/100% 2px no-repeat">${CSP}</span>`)}`,
    not: 'support-plan',
  },
  {
    name: 'underlined by a background',
    body: `${EMAIL}${plan(`<span style="background:linear-gradient(#000,#000) 0 100%/100% 1px no-repeat">${CSP}</span>`)}`,
  },
  {
    name: 'behind ground glass',
    body: `<div style="position:relative">${PLAN}${EMAIL}<div style="position:absolute;inset:0;backdrop-filter:blur(20px)"></div></div>`,
    not: 'contact-email',
  },
  {
    name: 'covered within the form, deaf to the mouse and without a word',
    body: `<div style="position:relative">${PLAN}${EMAIL}<div style="position:absolute;inset:0;background:#fff;pointer-events:none"><i></i></div></div>`,
    not: 'contact-email',
  },
  {
    name: 'over a ground that is deaf to the mouse',
    body: `<div style="position:relative"><div style="position:absolute;inset:0;background:#eee;pointer-events:none"></div><div style="position:relative">${PLAN}${EMAIL}</div></div>`,
  },
  {
    name: 'washed out',
    body: `${EMAIL}${plan(`<span style="filter:contrast(0)">${CSP}</span>`)}`,
    not: 'support-plan',
  },
];
