/** The popup with ten thousand customers in the book: first paint, and what a keystroke takes. */

import type { Lab } from '../lab.ts';
import { type Measure, type Options, OURS } from '../model.ts';
import { emptyBook, importBook } from './importing.ts';

/** Typed letter by letter: found at once, found by several words, found only with a typing error, not found. */
const QUERIES = ['contoso 123', 'fabrikam retail', 'nortwhind', '電力', 'xyzzy'];

/** So often the popup is opened: a paint is on the wall's clock, and one in three meets something else. */
const OPENED = 11;

export async function popup({ ours }: Lab, { rounds, isBudget }: Options): Promise<Measure[]> {
  const { host, context, origin } = ours.ours ?? {};
  if (!host || !context) return [];
  await importBook(host);
  const paints: number[] = [];
  const keys: number[] = [];
  for (let round = 0; round < OPENED; round++) {
    const tab = await context.newPage();
    await tab.setViewportSize({ width: 400, height: 600 });
    await tab.goto(`${origin}/popup.html`);
    await tab.waitForSelector('#customer');
    paints.push(await tab.evaluate(firstPaint));
    // Once all queries are more than fifty keystrokes.
    if (round < (isBudget ? 1 : rounds)) {
      await tab.waitForTimeout(1500);
      keys.push(...(await tab.evaluate(typeAll, QUERIES)));
    }
    await tab.close();
  }
  await emptyBook(host);
  return [
    {
      id: 'popup-paint',
      title: 'First paint of the popup, with 10,000 customers in the book',
      about: 'First contentful paint, from the start of the navigation.',
      unit: 'ms',
      series: [{ subject: OURS, samples: paints }],
    },
    {
      id: 'popup-key',
      title: 'A keystroke in the popup’s search, with 10,000 customers',
      about:
        'From the input event until the new list is in the document: the search and everything around it.',
      unit: 'ms',
      series: [{ subject: OURS, samples: keys }],
    },
  ];
}

/** Runs in the popup. @returns when it first painted something, which may be yet to come. */
const firstPaint = (): Promise<number> =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) done(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });

/** Runs in the popup. */
async function typeAll(queries: readonly string[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('#customer');
  if (!input) throw new Error('the popup has no search field');
  const type = (text: string) =>
    new Promise<number>((done) => {
      const start = performance.now();
      let last = start;
      const observer = new MutationObserver(() => {
        last = performance.now();
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      setTimeout(() => {
        observer.disconnect();
        done(last - start);
      }, 120);
    });
  const times: number[] = [];
  for (const query of queries) {
    for (let end = 1; end <= query.length; end++) times.push(await type(query.slice(0, end)));
    await type('');
  }
  // A keystroke that changes nothing to be seen draws nothing.
  return times.filter((time) => time > 0);
}
