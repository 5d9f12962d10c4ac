/** The options page and the fleet policy in a real Firefox, which reads policies from an `/etc` of its own. */

import { expect, test } from '@playwright/test';
import { FIREFOX_ID } from '../../policy/extension-ids';
import { findFirefox } from '../tools/browser.ts';
import { ensureBuilt } from '../tools/build.ts';
import { type OwnPage, openInFirefox } from './firefox';
import { type PrivateEtc, privateEtc } from './private-etc';

const STATE = `browser.runtime.sendMessage({ kind: 'profile-get' }).then(({ state }) => state)`;
const TYPE = (id: string, text: string) => `(() => {
  const input = document.querySelector('#${id}');
  input.value = ${JSON.stringify(text)};
  input.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

let etc: PrivateEtc;
let firefox: OwnPage;
test.beforeAll(() => {
  ensureBuilt('firefox');
  etc = privateEtc(findFirefox());
});
test.afterAll(() => etc?.remove());

const start = async (policy?: object) => {
  if (policy) {
    etc.write('firefox/policies/policies.json', {
      policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } },
    });
  }
  firefox = await openInFirefox({ executable: etc.executable });
  await firefox.until(`document.querySelector('form')`);
};

test.describe('without a policy', () => {
  test.beforeAll(() => start());
  test.afterAll(() => firefox?.close());

  test('a profile is typed and saved', async () => {
    await firefox.evaluate(TYPE('first-name', 'Ada'));
    await firefox.evaluate(TYPE('last-name', 'Lin'));
    await firefox.evaluate(TYPE('email-0', 'ada@partner.example'));
    await firefox.evaluate(TYPE('domain-0', 'partner.example'));
    await firefox.until(`document.querySelector('.save-bar.stays')`);
    await firefox.evaluate(`document.querySelector('form [type=submit]').click()`);
    await firefox.until(`document.querySelector('.save-status.saved')?.textContent`);
    expect(await firefox.evaluate(STATE)).toMatchObject({
      profile: { firstName: 'Ada', emails: ['ada@partner.example'], domains: ['partner.example'] },
      policy: {},
      policyProblems: [],
      area: 'computer',
    });
  });

  test('it is kept where no content script can read it', async () => {
    const areas = await firefox.evaluate<object[]>(
      `Promise.all(['local', 'sync'].map((area) => browser.storage[area].get(null)))`,
    );
    expect(JSON.stringify(areas)).not.toContain('partner.example');
  });
});

test.describe('with a policy', () => {
  test.beforeAll(() =>
    start({
      domains: ['partner.example', 'nonsense'],
      lighthouse: 'yes',
      locked: ['domains'],
      colour: 'blue',
    }),
  );
  test.afterAll(() => firefox?.close());

  test('locked fields are shown, bad values are named', async () => {
    const state = await firefox.evaluate<{ policyProblems: { where: string; why: string }[] }>(
      STATE,
    );
    expect(state).toMatchObject({ policy: { domains: ['partner.example'] }, locked: ['domains'] });
    expect(state.policyProblems.map(({ where, why }) => [where, why]).sort()).toEqual([
      ['colour', 'unknown'],
      ['domains[1]', 'value'],
      ['lighthouse', 'type'],
    ]);
    expect(
      await firefox.evaluate(
        `[...document.querySelectorAll('input[readonly]')].map((input) => input.value)`,
      ),
    ).toEqual(['partner.example']);
    expect(await firefox.evaluate(`document.querySelectorAll('.ob-notice-warn li').length`)).toBe(
      3,
    );
  });
});

test('a policy changed before the next start is followed', { tag: '@long' }, async () => {
  await start({ domains: ['changed.example'], locked: ['domains'] });
  const state = await firefox.evaluate(STATE).finally(() => firefox.close());
  expect(state).toMatchObject({ policy: { domains: ['changed.example'] }, policyProblems: [] });
});
