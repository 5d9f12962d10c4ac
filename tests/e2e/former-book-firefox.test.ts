/** The customer book of a version that stored each customer by itself, in a real Firefox, whose database is another one. */

import { expect, test } from '@playwright/test';
import { FORMER, storeFormer } from '../fixtures/former-book.ts';
import { ensureBuilt } from '../tools/build.ts';
import { type OwnPage, openInFirefox } from './firefox';

let firefox: OwnPage;
test.beforeAll(async () => {
  ensureBuilt('firefox');
  firefox = await openInFirefox();
});
test.afterAll(() => firefox?.close());

/** @returns the names that the popup's list shows. */
const NAMES = `[...document.querySelectorAll('.result-name bdi')].map((name) => name.textContent)`;
const ask = <T>(message: object) =>
  firefox.evaluate<T>(`browser.runtime.sendMessage(${JSON.stringify(message)})`);

test('is taken over as it was, and the last import can still be undone', {
  tag: '@long',
}, async () => {
  await firefox.evaluate(`(${storeFormer})(${JSON.stringify(FORMER)})`);
  await firefox.open('popup.html');
  await firefox.until(`${NAMES}.length === 3`);
  // The favorite first; the damaged one is no customer.
  expect(await firefox.evaluate(NAMES)).toEqual(['Adatum', 'Contoso', 'Fabrikam']);

  expect(await ask({ kind: 'customers-undo-import' })).toEqual({ ok: true });
  await firefox.open('popup.html');
  await firefox.until(`${NAMES}.length === 2`);
  expect(await firefox.evaluate(NAMES)).toEqual(['Adatum', 'Contoso']);
});
