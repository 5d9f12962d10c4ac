/** A page whose HTML is written out in its row, for what no world draws. */

import { escape } from './model.ts';
import type { Expectation, Page } from './page.ts';
import { ALIAS, CUSTOMER, PROFILE } from './profile.ts';
import { FORM_URL } from './tables/common.ts';

const MADE_UP = 'everything but the captions; made up as a trap.';

type Optional = Partial<
  Pick<Page, 'locale' | 'profile' | 'taught' | 'steps' | 'proven' | 'guessed'>
>;

export interface RawPage extends Optional {
  /** `folder/name` */
  name: string;
  about: string;
  /** The Azure form's, if left out. */
  url?: string;
  /** What stands below the portal's header and the form's title. */
  body: string;
  style?: string;
  /** Further documents, by address: whole ones. */
  frames?: Record<string, string>;
  expect: Expectation;
}

/** @returns the page, in the customer's directory and with the tests' profile unless the row says otherwise. */
export function rawPage({ url = FORM_URL, body, style, frames, ...rest }: RawPage): Page {
  const { origin, pathname } = new URL(url);
  const tenant = `${CUSTOMER.name} (${CUSTOMER.domain})`.toUpperCase();
  return {
    proven: 'the captions.',
    guessed: MADE_UP,
    profile: PROFILE,
    ...rest,
    url,
    documents: {
      [origin + pathname]: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>New support request</title>
${style ? `<style>${style}</style>\n` : ''}<div class="fxs-avatarmenu-username">${ALIAS}</div>
<div class="fxs-avatarmenu-tenant">${escape(tenant)}</div>
<main>
<h2>New support request</h2>
${body}
</main>
`,
      ...frames,
    },
  };
}
