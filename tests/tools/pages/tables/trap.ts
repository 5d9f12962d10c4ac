/** A page made up as a trap. */

import { additionalDetails, contactInfo, type State, supportMethod } from '../forms.ts';
import type { Form } from '../model.ts';
import type { Expectation, Page, PageStep } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { azureShell, type Blade } from '../shell.ts';
import { draw, FORM_URL, type World } from './common.ts';

export const TITLE = 'New support request';
export const MADE_UP = 'everything but the captions; made up as a trap.';
export const ITS_ADDRESS = `it@${CUSTOMER.domain}`;
export interface Case {
  name: string;
  about: string;
  blades?: Blade[];
  extra?: string;
  world?: World;
  state?: State;
  frames?: Record<string, string>;
  url?: string;
  steps?: PageStep[];
  expect: Expectation;
}

export const trap = (each: Case): Page => {
  const url = each.url ?? FORM_URL;
  const html = azureShell({
    blades: each.blades ?? [
      { title: TITLE, body: draw(each.world ?? 'ibiza', additionalDetails(each.state)) },
    ],
    ...(each.extra ? { extra: each.extra } : {}),
  });
  return {
    name: `azure/trap-${each.name}`,
    about: each.about,
    proven: 'the captions.',
    guessed: MADE_UP,
    profile: PROFILE,
    url,
    documents: { [new URL(url).origin + new URL(url).pathname]: html, ...each.frames },
    ...(each.steps ? { steps: each.steps } : {}),
    expect: each.expect,
  };
};

export const only = (which: 'plan' | 'contacts', state: State = {}): Form => ({
  ...additionalDetails(),
  steps: [
    { name: TITLE, sections: [which === 'plan' ? supportMethod(state) : contactInfo(state)] },
  ],
});
