/** Random forms, read and proved in a browser: ready only where the model says that what is painted is right. */

import { expect } from '@playwright/test';
import fc from 'fast-check';
import { amount } from '../tools/amounts.ts';
import { documentOf, proveDocument, test } from './proof-lab.ts';
import { defectsOf, draw, FORM } from './random-form.ts';

const SEED = process.env.ONBEHALF_SEED ? Number(process.env.ONBEHALF_SEED) : 20_200_630;
/** Of the forms without a defect so many must be ready: to call everything unreadable would be easy. */
const LEAST_READY = 0.9;

test(`random forms are ready only where they are right (seed ${SEED})`, async ({ lab }) => {
  let right = 0;
  let ready = 0;
  await fc.assert(
    fc.asyncProperty(FORM, async (rows) => {
      const { verdict, findings } = await proveDocument(lab, documentOf(draw(rows)));
      const defects = defectsOf(rows);
      if (defects.length)
        expect(verdict, `${defects.join(', ')}: ${JSON.stringify(findings)}`).not.toBe('ready');
      else {
        right += 1;
        if (verdict === 'ready') ready += 1;
        else if (process.env.ONBEHALF_TOLD) console.log(JSON.stringify({ findings, rows }));
      }
    }),
    { numRuns: amount('forms'), seed: SEED },
  );
  expect(right).toBeGreaterThan(amount('forms') / 5);
  expect(ready / right).toBeGreaterThan(LEAST_READY);
});
