/** From the form to the answer in Firefox: what is filed goes to the clipboard. */

import { expect, test } from '@playwright/test';
import type { Driver } from '../replay/driver.ts';
import { type Firefox, launchFirefox } from '../replay/firefox/browser.ts';
import { driverOf } from '../replay/firefox/driver.ts';
import { loadPage } from '../replay/load.ts';
import { replay } from '../replay/run.ts';
import { ensureBuilt } from '../tools/build.ts';

let firefox: Firefox;
let driver: Driver;
test.beforeAll(async () => {
  ensureBuilt('firefox');
  firefox = await launchFirefox({ locale: 'en-US' });
  driver = await driverOf(firefox);
});
test.afterAll(() => firefox?.close());

test('on the last step, what is filed goes to the clipboard as plain text', {
  tag: '@long',
}, async () => {
  const loaded = loadPage('azure/review-dl-right');
  const steps = [...loaded.page.steps, { press: 'Copy what is filed' }];
  const { differences } = await replay(
    driver,
    { ...loaded, page: { ...loaded.page, steps } },
    // The page copies as long as it is open.
    () =>
      expect
        .poll(() => firefox.privileged(() => navigator.clipboard.readText()))
        .toBe(
          [
            'Customer: CONTOSO, contoso.onmicrosoft.com',
            'Subscription ID: 7b2c1d30-5a64-4f0e-9c1b-2d3e4f506172',
            'Severity: C - Minimal impact',
            'Contact: Ada Lin, ada.lin@partner.example, +886 2 5550 0100',
            'Title: The virtual machine does not start',
          ].join('\n'),
        ),
  );
  expect(differences).toEqual([]);
});
