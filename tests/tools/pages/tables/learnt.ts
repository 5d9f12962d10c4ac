/** Forms under the captions that users taught and `npm run learn` took in: one page for each language. */

import { escape } from '../model.ts';
import type { Page } from '../page.ts';
import { rawPage } from '../raw-page.ts';
import rows from './learnt.json' with { type: 'json' };

interface Learnt {
  tag: string;
  field: string;
  text: string;
}

/** The fields of a form that is right, with what they are called where nobody taught another word. */
const FORM: readonly [field: string, caption: string, value: string][] = [
  ['support-plan', 'Support plan', 'Cloud Solution Provider'],
  ['first-name', 'First name', 'Ada'],
  ['last-name', 'Last name', 'Lin'],
  ['email', 'Email', 'ada.lin@partner.example'],
  ['phone', 'Phone', '+886 2 5550 0100'],
];
/** Shown only where it was taught: a form need not ask for it. */
const FURTHER: typeof FORM = [
  ['country', 'Country/region', 'Taiwan'],
  ['severity', 'Severity', 'C - Minimal impact'],
];
const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  'support-plan': ['Basic support'],
  country: ['Japan'],
  severity: ['A - Critical impact'],
};

/** @returns a page for each language that was taught; a later word for the same field counts. */
export const pagesLearnt = (learnt: readonly Learnt[]): Page[] =>
  Object.entries(Object.groupBy(learnt, ({ tag }) => tag)).map(([tag, its = []]) => {
    const captionOf = (field: string) => its.findLast((one) => one.field === field)?.text;
    const row = ([field, caption, value]: (typeof FORM)[number]) =>
      `<p><label for="${field}">${escape(captionOf(field) ?? caption)}</label> ${
        CHOSEN[field]
          ? `<select id="${field}">${[value, ...CHOSEN[field]].map((each) => `<option>${each}</option>`).join('')}</select>`
          : `<input id="${field}" value="${value}" size="30">`
      }</p>`;
    return rawPage({
      name: `learnt/${tag.toLowerCase()}`,
      about: `A form under captions that users of ${tag} taught.`,
      locale: tag,
      proven: 'the captions, as users saw them.',
      guessed: 'everything else.',
      body: [...FORM, ...FURTHER.filter(([field]) => captionOf(field))].map(row).join('\n'),
      expect: { page: 'azure/new-support-request', verdict: 'ready' },
    });
  });

export const learnt: Page[] = pagesLearnt(rows as Learnt[]);
