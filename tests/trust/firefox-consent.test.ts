/** Firefox asks the user before data leaves the computer: without that leave, and after it was taken back, none does. */

import { expect, test } from '@playwright/test';
import { DATA_KINDS } from '../../consent/data-kinds';
import { type OwnPage, openInFirefox } from '../e2e/firefox';

const PROFILE = {
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
};
const ask = (message: object) => `browser.runtime.sendMessage(${JSON.stringify(message)})`;
const PLACE = `${ask({ kind: 'profile-get' })}.then(({ state }) => state.place)`;
const IN_ACCOUNT = `browser.storage.sync.get(null).then((items) => JSON.stringify(items))`;
const GRANTED = `browser.permissions.getAll().then(({ data_collection }) => data_collection)`;

let firefox: OwnPage;
test.beforeAll(async () => {
  // The question itself is the browser's; here it is answered with yes.
  firefox = await openInFirefox({
    settings: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  await firefox.evaluate(ask({ kind: 'profile-save', profile: PROFILE }));
  await firefox.open('options.html');
  await firefox.until(`document.querySelector('#keep-in-account')`);
  await firefox.until(`document.querySelector('#lookup')`);
});
test.afterAll(() => firefox?.close());

test('nothing may leave at first: the profile is not taken into the account', async () => {
  expect(await firefox.evaluate(GRANTED)).toEqual([]);
  const answer = await firefox.evaluate(ask({ kind: 'profile-place', place: 'account' }));
  expect(answer).toMatchObject({ ok: false, reason: 'forbidden' });
  expect(await firefox.evaluate(IN_ACCOUNT)).not.toContain('partner.example');
});

test('turning it on in the options asks for the leave', async () => {
  await firefox.press('#keep-in-account');
  await firefox.until(`document.querySelector('#keep-in-account').checked`);
  expect(await firefox.evaluate(GRANTED)).toEqual([DATA_KINDS.account]);
  expect(await firefox.evaluate(IN_ACCOUNT)).toContain('partner.example');
});

test('leave taken back in the browser empties the account; the computer keeps the profile', async () => {
  await firefox.evaluate(
    `browser.permissions.remove({ data_collection: ['${DATA_KINDS.account}'] })`,
  );
  await firefox.until(`(await ${PLACE}) === 'computer'`);
  await firefox.until(`!(await ${IN_ACCOUNT}).includes('partner.example')`);
  const { state } = await firefox.evaluate<{ state: object }>(ask({ kind: 'profile-get' }));
  expect(state).toMatchObject({ profile: PROFILE });
});

test('a look-up needs hosts and leave, and does not go on without either', async () => {
  const LOOKUP = ask({ kind: 'lookup', domain: 'contoso.example' });
  await firefox.press('#lookup');
  await firefox.until(`document.querySelector('#lookup').checked`);
  expect(await firefox.evaluate(GRANTED)).toEqual([DATA_KINDS.lookup]);
  await firefox.evaluate(
    `browser.permissions.remove({ data_collection: ['${DATA_KINDS.lookup}'] })`,
  );
  expect(await firefox.evaluate(LOOKUP)).toMatchObject({ ok: false, reason: 'off' });
});
