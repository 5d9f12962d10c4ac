/**
 * The reader and the proof, called directly on every replayable page: what a control is called against what assistive
 * technology is told, and how both stand a vendor's changes (in short; `npm run drift` is the long form).
 */

import { expect, test } from '@playwright/test';
import { amount } from '../tools/amounts.ts';
import { isLong, isShort } from '../tools/run-length.ts';
import { formPages, namesOf, openPage } from './bases.ts';
import { drift } from './drift.ts';
import { bundle, type Lab, openLab } from './harness.ts';
import { explain } from './name-differences.ts';
import { tryWrong } from './wrong.ts';

/** The same every time: a test that fails now and then hides more than it finds. */
const SEED = 20_200_630;
const VARIANTS = amount('variants');

let lab: Lab;
test.beforeAll(async () => {
  lab = await openLab(await bundle('in-page.ts'));
});
test.afterAll(() => lab.close());

test('captions agree with accessible names, or the difference is known', {
  tag: '@long',
}, async () => {
  const unexplained: string[] = [];
  let same = 0;
  // Pages of a kind follow each other: each sixteenth shows most kinds.
  for (const loaded of formPages().filter((_, index) => !isShort || index % 16 === 0)) {
    lab.documents(loaded.documents);
    await openPage(lab, loaded);
    for (const named of await namesOf(lab)) {
      const verdict = explain(named);
      if (verdict === 'same') same += 1;
      else if (!verdict)
        unexplained.push(
          `${loaded.page.name}: "${named.ours}" / "${named.theirs}" ${named.control}`,
        );
    }
  }
  expect(unexplained).toEqual([]);
  // A broken comparison would find nothing to compare.
  expect(same).toBeGreaterThan(isShort ? 60 : 1000);
});

const inWords = (failures: ReadonlyMap<string, readonly string[]>): string[] =>
  [...failures].map(([problem, where]) => `${problem}: ${where.slice(0, 3).join('; ')}`);

test(`nothing comes out better than it is, and what is ready is painted (seed ${SEED})`, async () => {
  // What is ready the browser bears out; it takes its time to be asked, so not each in the short run.
  const oracleEvery = isLong ? 1 : 3;
  const { failures, figures, compared } = await drift(lab, {
    variants: VARIANTS,
    seed: SEED,
    oracleEvery,
  });
  expect(inWords(failures)).toEqual([]);
  expect(compared).toBeGreaterThan(0);
  for (const { name, harmless, all, full, lost } of figures.rows()) {
    if (harmless)
      expect(`${full} of ${all} ${name} ${lost.join()}`).toBe(`${all} of ${all} ${name} `);
  }
});

test(`what is made wrong is not ready (seed ${SEED})`, async () => {
  const { kinds } = await tryWrong(lab, { variants: amount('wrong'), seed: SEED });
  const ready = [...kinds].flatMap(([kind, { ready: where }]) =>
    where.map((one) => `${kind}: ${one}`),
  );
  expect(ready).toEqual([]);
  // Every change finds a page that it can be made in.
  for (const [kind, { tried }] of kinds) expect(`${kind} ${tried > 0}`).toBe(`${kind} true`);
});
