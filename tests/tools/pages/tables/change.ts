/** A page whose form changes after it was first read. */

import { READY } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { draw } from './common.ts';
import { type Case, page, TITLE } from './framed.ts';
import { button } from './scripts.ts';
import { MADE_UP } from './trap.ts';

/** The form with everything right, in native controls, with a single e-mail box. */
export const RIGHT = draw('native', additionalDetails({ without: ['additional-email'] }));

/** Some findings of the Azure form, whatever the others are. */
export const some = (verdict: string, findings: Record<string, string> = {}): Expectation => ({
  page: READY.page as string,
  verdict,
  findings,
});

interface Change extends Omit<Case, 'blades'> {
  /** Title of the blade. */
  heading?: string;
  /** In the blade, behind the button. */
  body?: string;
  /** Run after the button was pressed. */
  script: string;
  after?: number;
  /** What it comes out as before. */
  first?: Expectation;
}

export const change = ({ heading, body, script, after, first, ...rest }: Change): Page =>
  page({
    proven: 'the captions.',
    guessed: MADE_UP,
    steps: [{ expect: first ?? READY }, { click: '#go' }],
    ...rest,
    name: `changes-${rest.name}`,
    blades: [{ title: heading ?? TITLE, body: `${button(script, after)}\n${body ?? RIGHT}` }],
  });
