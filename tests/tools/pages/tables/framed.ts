/** The form in a frame, or in a pane over another page. */

import { additionalDetails, contactInfo, supportMethod } from '../forms.ts';
import type { Form } from '../model.ts';
import type { Expectation, Page, PageStep } from '../page.ts';
import { PROFILE } from '../profile.ts';
import { type Avatar, azureShell, type Blade, frameDocument, reactFrame } from '../shell.ts';
import { draw, FORM_URL, FRAME, PORTAL, type World } from './common.ts';

export const OTHER_FRAME = 'https://sandbox-2.reactblade.portal.azure.net/copy';
export const RESOURCE = `${PORTAL}#@contoso.onmicrosoft.com/resource/subscriptions/7b2c1d30-5a64-4f0e-9c1b-2d3e4f506172/resourceGroups/web/overview`;

export const TITLE = 'New support request';
export const wrongPlan = additionalDetails({ plan: 'Basic support' });
export const right = additionalDetails();

/** Only the sections that are named. */
export const part = (which: 'plan' | 'contacts'): Form => ({
  ...right,
  steps: [
    {
      name: 'Additional details',
      sections: [which === 'plan' ? supportMethod({}) : contactInfo({})],
    },
  ],
});

export interface Case {
  name: string;
  about: string;
  url?: string;
  blades: Blade[];
  extra?: string;
  title?: string;
  avatar?: Avatar;
  frames?: Record<string, string>;
  proven?: string;
  guessed?: string;
  steps?: PageStep[];
  expect: Expectation;
}

export function page(each: Case): Page {
  const url = each.url ?? FORM_URL;
  return {
    name: `azure/${each.name}`,
    about: each.about,
    proven: each.proven ?? "names, classes and hosts of the portal's frames and blades.",
    guessed: each.guessed ?? 'that the support form is drawn there.',
    profile: PROFILE,
    url,
    documents: {
      [new URL(url).origin + new URL(url).pathname]: azureShell({
        blades: each.blades,
        ...(each.extra ? { extra: each.extra } : {}),
        ...(each.title ? { title: each.title } : {}),
        ...(each.avatar ? { avatar: each.avatar } : {}),
      }),
      ...each.frames,
    },
    ...(each.steps ? { steps: each.steps } : {}),
    expect: each.expect,
  };
}

export const framed = (world: World, form: Form = right, after?: number): string =>
  frameDocument(draw(world, form, '', after ? { after } : {}));

export const inFrame = (src = FRAME): Blade => ({
  title: TITLE,
  body: reactFrame(src),
});

export const late = (body: string, milliseconds: number): string =>
  `<template data-after="${milliseconds}">${body}</template>`;

export const overview: Blade = {
  title: 'shop',
  subtitle: 'App Service',
  body: '<p>Status: Running</p>\n<div role="button" tabindex="0" class="fxs-button" id="open"><span class="fxs-button-text">Get help</span></div>',
};

export const pane = (body: string, title?: string): string =>
  `<template data-on="#open" data-then="300" data-into="#journey"><section class="fxs-blade fxs-contextpane">${title ? `<h2 class="fxs-blade-title-titleText">${title}</h2>` : ''}${body}</section></template>`;
