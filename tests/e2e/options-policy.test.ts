/**
 * The fleet policy in a real Chromium: a file where the browser reads policies, in an `/etc` of its own.
 * That needs Linux; elsewhere there is nothing to run here.
 */

import type { Page } from '@playwright/test';
import { CHROME_ID } from '../../policy/extension-ids';
import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { driverOf } from '../replay/chrome-driver.ts';
import { loadPage } from '../replay/load.ts';
import { replay } from '../replay/run.ts';
import { findBrowser } from '../tools/browser.ts';
import { type PrivateEtc, privateEtc } from './private-etc';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Where Debian's Chromium, Chrome for Testing and Chrome look. */
const PLACES = ['chromium', 'chromium-browser', 'opt/chrome_for_testing', 'opt/chrome'];

let etc: PrivateEtc;
let browser: Browser;
let page: Page;

const setPolicy = (policy: object) => {
  for (const place of PLACES) {
    etc.write(`${place}/policies/managed/onbehalf.json`, {
      '3rdparty': { extensions: { [CHROME_ID]: policy } },
    });
  }
};
const profileNow = () =>
  page.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ kind: 'profile-get' });
    return (answer as { state: { profile: { domains: string[]; emails: string[] } | null } }).state
      .profile;
  });

const policyDomains = () =>
  page.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ kind: 'profile-get' });
    return (answer as { state: { policy: { domains?: string[] } } }).state.policy.domains;
  });

test.beforeAll(async () => {
  etc = privateEtc(findBrowser());
  setPolicy({
    domains: ['partner.example', 'nonsense'],
    tenantIds: ['11111111-2222-3333-4444-555555555555'],
    lighthouse: true,
    partnerKind: ['indirect-provider', 'friend'],
    sharedMailbox: 'desk@partner.example',
    contactDomains: ['partner.example'],
    clouds: ['china'],
    allowSync: false,
    locked: ['domains', 'tenantIds', 'lighthouse', 'partnerKind'],
  });
  browser = await launch({ locale: 'en-US', executable: etc.executable });
  page = browser.host;
  await page.waitForSelector('form');
});
test.afterAll(async () => {
  await browser?.close();
  etc?.remove();
});

test('locked fields are shown as set by the organization, and cannot be typed into', async () => {
  await page.locator('.ob-notice-info', { hasText: 'from your organization' }).waitFor();
  const domains = page.locator('fieldset', { hasText: 'Your own domains' });
  expect(await domains.textContent()).toContain('Set by your organization');
  expect(await domains.locator('input').inputValue()).toBe('partner.example');
  expect(await domains.locator('input').getAttribute('readonly')).not.toBeNull();
  expect(await domains.locator('button').count()).toBe(0);
  for (const id of ['kind-direct', 'lighthouse', 'keep-in-account']) {
    expect(await page.locator(`#${id}`).isDisabled()).toBe(true);
  }
  expect(await page.locator('#lighthouse').isChecked()).toBe(true);
  expect(await page.locator('label[for=hosts-china]').textContent()).toContain('asks you');
});

test('a bad value is left out and named, the rest applies', async () => {
  const lines = await page.locator('.ob-notice-warn li').allTextContents();
  expect(lines.map((line) => line.split(':')[0]).sort()).toEqual(['domains[1]', 'partnerKind[1]']);
  expect(await page.locator('#kind-indirect-provider').isChecked()).toBe(true);
});

test('only allowed addresses are taken, and the saved profile carries the policy', async () => {
  await page.fill('#first-name', 'Ada');
  await page.fill('#last-name', 'Lin');
  await page.fill('#email-0', 'ada@elsewhere.example');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await page.textContent('#email-0-error')).toContain('partner.example');
  await page.fill('#email-0', 'ada@partner.example');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('form [role=status]', { hasText: 'Saved' }).waitFor();
  expect(await profileNow()).toMatchObject({
    domains: ['partner.example'],
    tenantIds: ['11111111-2222-3333-4444-555555555555'],
    emails: ['ada@partner.example', 'desk@partner.example'],
    partnerKind: ['indirect-provider'],
    lighthouse: true,
  });
});

test('a policy that changes while the browser runs is followed', async () => {
  setPolicy({ domains: ['changed.example'], locked: ['domains'] });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('input')].some((input) => input.value === 'changed.example'),
  );
  expect(await profileNow()).toMatchObject({
    domains: ['changed.example'],
    emails: ['ada@partner.example'],
    lighthouse: false,
  });
  expect(await page.locator('.ob-notice-warn').count()).toBe(0);
});

test('a page is judged by the policy: the own directory is known though no profile names it', async () => {
  const page = loadPage('azure/directory-own-by-domain');
  const { profile } = page.page;
  if (!profile) throw new Error('the page has no profile');
  const judged = async (domains: string[]) => {
    setPolicy({ domains, locked: ['domains'] });
    await expect.poll(policyDomains).toEqual(domains);
    const bare = { ...page.page, profile: { ...profile, domains: [], tenantIds: [] } };
    const { findings } = await replay(driverOf(browser), { ...page, page: bare });
    return findings.find(({ check }) => check === 'directory')?.status;
  };
  expect(await judged(profile.domains)).toBe('wrong');
  expect(await judged(['elsewhere.example'])).toBe('differs');
});
