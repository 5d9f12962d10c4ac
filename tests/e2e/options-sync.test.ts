/**
 * The profile in the browser account, on two computers: two browsers with a real `storage.sync` each. There is no
 * account here, so the way between the two is played: what one holds is carried over to the other.
 */

import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

const PROFILE = {
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
};

interface Answer {
  ok: boolean;
  reason?: string;
  state: { area: string; profiles: { profile: { firstName: string } }[] };
}
const ask = async ({ host }: Browser, message: object) =>
  (await host.evaluate((sent) => chrome.runtime.sendMessage(sent), message)) as Answer;
const names = (answer: Answer) => answer.state.profiles.map(({ profile }) => profile.firstName);
const carry = async (from: Browser, to: Browser) => {
  const items = await from.host.evaluate(() => chrome.storage.sync.get(null));
  await to.host.evaluate((carried) => chrome.storage.sync.set(carried), items);
};

let one: Browser;
let two: Browser;
test.beforeAll(async () => {
  [one, two] = await Promise.all([launch({ locale: 'en-US' }), launch({ locale: 'en-US' })]);
});
test.afterAll(async () => {
  await Promise.all([one?.close(), two?.close()]);
});

test('a second computer gets the profile, beside its own, and follows changes', async () => {
  await ask(one, { kind: 'profile-save', profile: PROFILE, id: 'ada' });
  await ask(one, { kind: 'profile-move', area: 'account' });
  await ask(two, { kind: 'profile-save', profile: { ...PROFILE, firstName: 'Bo' }, id: 'bo' });
  await carry(one, two);
  expect(names(await ask(two, { kind: 'profile-get' }))).toEqual(['Bo']);
  const joined = await ask(two, { kind: 'profile-move', area: 'account' });
  expect(names(joined)).toEqual(['Bo', 'Ada']);
  await carry(two, one);
  expect(names(await ask(one, { kind: 'profile-get' }))).toEqual(['Bo', 'Ada']);

  await ask(one, { kind: 'profile-save', profile: { ...PROFILE, firstName: 'Eda' }, id: 'ada' });
  await carry(one, two);
  expect(names(await ask(two, { kind: 'profile-get' }))).toEqual(['Bo', 'Eda']);
  // The options page that is open there shows it by itself.
  await two.host.waitForFunction(() =>
    [...document.querySelectorAll('#active-profile option')].some((option) =>
      option.textContent?.includes('Eda'),
    ),
  );
});

test('what the browser itself refuses as too large stays on this computer', async () => {
  const domains = Array.from({ length: 200 }, (_, at) => `${'x'.repeat(40)}${at}.example`);
  const large = { ...PROFILE, firstName: 'Large', domains };
  const refused = await ask(one, { kind: 'profile-save', profile: large, id: 'large' });
  expect(refused).toMatchObject({ ok: false, reason: 'tooLarge' });
  await ask(one, { kind: 'profile-move', area: 'computer' });
  const kept = await ask(one, { kind: 'profile-save', profile: large, id: 'large' });
  expect(names(kept)).toContain('Large');
  expect(await ask(one, { kind: 'profile-move', area: 'account' })).toMatchObject({
    ok: false,
    reason: 'tooLarge',
  });
  expect((await ask(one, { kind: 'profile-get' })).state.area).toBe('computer');
  expect(await one.host.evaluate(() => chrome.storage.sync.get(null))).toEqual({});
});
