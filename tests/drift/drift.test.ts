/**
 * The reader, called directly on every replayable page: what it calls a control against what assistive technology is
 * told, and how it stands a vendor's changes (in short; `npm run drift` is the long form).
 */

import { expect, test } from '@playwright/test';
import { amount } from '../tools/amounts.ts';
import { formPages, namesOf, openPage } from './bases.ts';
import { drift } from './drift.ts';
import { bundle, type Lab, openLab } from './harness.ts';
import { explain } from './name-differences.ts';

/** The same every time: a test that fails now and then hides more than it finds. */
const SEED = 20_200_630;
const VARIANTS = amount('variants');

let lab: Lab;
test.beforeAll(async () => {
  lab = await openLab(await bundle('in-page.ts'));
});
test.afterAll(() => lab.close());

test('captions agree with accessible names, or the difference is known', async () => {
  const unexplained: string[] = [];
  let same = 0;
  for (const loaded of formPages()) {
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
  expect(same).toBeGreaterThan(1000);
});

test(`nothing comes out better than it is (seed ${SEED})`, async () => {
  const { failures, figures } = await drift(lab, { variants: VARIANTS, seed: SEED });
  expect(
    [...failures].map(([problem, where]) => `${problem}: ${where.slice(0, 3).join('; ')}`),
  ).toEqual([]);
  for (const { name, harmless, all, full, lost } of figures.rows()) {
    if (harmless)
      expect(`${full} of ${all} ${name} ${lost.join()}`).toBe(`${all} of ${all} ${name} `);
  }
});
