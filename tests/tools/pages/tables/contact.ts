/** One row of the tables of contact fields. */

import { but } from '../expect.ts';
import { additionalDetails, type State } from '../forms.ts';
import type { Expectation, Page, PageStep } from '../page.ts';
import { azurePage, type World } from './common.ts';

export const contact = (
  name: string,
  about: string,
  state: State,
  findings: Record<string, string | undefined>,
  world: World = 'ibiza',
  more: {
    locale?: string;
    profile?: Page['profile'];
    steps?: PageStep[];
    expect?: Partial<Expectation>;
  } = {},
): Page => {
  const { expect, ...rest } = more;
  return azurePage({
    name: `contact-${name}`,
    about,
    world,
    form: additionalDetails(state),
    ...rest,
    expect: but(findings, expect),
  });
};
