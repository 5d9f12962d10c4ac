/**
 * What may leave the computer in Firefox: a look-up alone, with the leave that Firefox itself asks for; and no profile, for
 * scripts in pages could read it in the browser account.
 */

import { DATA_KINDS } from '../../consent/data-kinds';
import { type OwnPage, openInFirefox } from '../e2e/firefox';
import { expect, test } from '../fixtures/extension.ts';

const PROFILE = {
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
};
const ask = (message: object) => `browser.runtime.sendMessage(${JSON.stringify(message)})`;
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
  await firefox.until(`document.querySelector('#keeping')`);
  await firefox.until(`document.querySelector('#lookup')`);
});
test.afterAll(() => firefox?.close());

test('the profile is not taken into the account, and the options say why', async () => {
  expect(await firefox.evaluate(GRANTED)).toEqual([]);
  const answer = await firefox.evaluate(ask({ kind: 'profile-move', area: 'account' }));
  expect(answer).toMatchObject({ ok: false, reason: 'forbidden' });
  expect(await firefox.evaluate(IN_ACCOUNT)).toBe('{}');
  const { keeping } = await firefox.evaluate<{ keeping: string }>(
    `({ keeping: document.querySelector('#keeping').textContent })`,
  );
  expect(keeping).toContain('a compromised web page could read');
  expect(await firefox.evaluate(`document.querySelectorAll('#keeping input').length`)).toBe(0);
});

test('what an earlier version put into the account comes to this computer', async () => {
  const old = { id: 'old', label: '', profile: { ...PROFILE, firstName: 'Bo' } };
  const items = { profiles: { version: 2, active: 'old', ids: ['old'] }, 'profile:old': old };
  await firefox.evaluate(`browser.storage.sync.set(${JSON.stringify(items)})`);
  await firefox.until(`(await ${IN_ACCOUNT}) === '{}'`);
  const { state } = await firefox.evaluate<{
    state: { profile: object; area: string; profiles: { profile: { firstName: string } }[] };
  }>(ask({ kind: 'profile-get' }));
  expect(state).toMatchObject({ profile: PROFILE, area: 'computer' });
  expect(state.profiles.map(({ profile }) => profile.firstName).sort()).toEqual(['Ada', 'Bo']);
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
