import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { openTab, reset } from '../replay/extension.ts';
import { loadPage } from '../replay/load.ts';
import { violations } from './axe.ts';

const ADA = {
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
  phone: '+886 2 5550 0100',
  country: 'TW',
  domains: ['partner.example'],
  tenantIds: ['11111111-2222-3333-4444-555555555555'],
  partnerKind: 'direct' as const,
  lighthouse: false,
  supportPlans: [],
};

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const stateOf = (page: Page) =>
  page.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ kind: 'profile-get' });
    return (answer as { state: { profile: unknown; area: string; profiles: unknown[] } }).state;
  });
const status = (page: Page) => page.locator('form [role=status]');
const save = (page: Page) => page.locator('form button[type=submit].ob-main').click();
const importFile = (page: Page, text: string, name = 'profile.json') =>
  page.setInputFiles('#import-file', {
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

let browser: Browser;
let page: Page;
test.beforeEach(async () => {
  await reset(browser, new Map(), null);
  await page.reload();
  await page.waitForSelector('form');
});

for (const { locale, saved, wrong } of [
  { locale: 'en-US', saved: 'Saved', wrong: 'Not saved: fix 4 fields' },
  { locale: 'zh-TW', saved: '已儲存', wrong: '尚未儲存：有 4 個欄位需要修正' },
])
  test.describe(`in ${locale}`, () => {
    test.beforeAll(async () => {
      browser = await launch({ locale });
      page = browser.host;
    });
    test.afterAll(() => browser?.close());

    test('a profile is typed, saved, and still there after a reload', {
      tag: locale === 'en-US' ? '@long' : [],
    }, async () => {
      expect(await page.getAttribute('html', 'lang')).toBe(locale.split('-U')[0]);
      await page.fill('#first-name', 'Ada');
      await page.fill('#last-name', 'Lin');
      await page.fill('#email-0', 'ada.lin@partner.example; desk@partner.example');
      await page.selectOption('#country', 'TW');
      await page.fill('#phone', '(02) 5550-0100');
      await page.fill('#domain-0', 'https://Partner.example/');
      await page.fill('#tenant-id-0', '{11111111-2222-3333-4444-555555555555}');
      await page.check('#kind-advisor');
      await page.check('#lighthouse');
      await page.fill('#plan-0', 'Unified Support');
      await save(page);
      await status(page).filter({ hasText: saved }).waitFor();
      const expected = {
        ...ADA,
        emails: ['ada.lin@partner.example', 'desk@partner.example'],
        partnerKind: ['direct', 'advisor'],
        lighthouse: true,
        supportPlans: ['Unified Support'],
      };
      expect((await stateOf(page)).profile).toEqual(expected);
      await page.reload();
      await page.waitForSelector('#email-1');
      expect(await page.inputValue('#email-1')).toBe('desk@partner.example');
      expect(await page.inputValue('#phone')).toBe('+886 2 5550 0100');
      expect((await stateOf(page)).profile).toEqual(expected);
    });

    test('what is wrong is said beside each field, and nothing is saved', {
      tag: locale === 'en-US' ? '@long' : [],
    }, async () => {
      await page.fill('#first-name', 'user_0123456789ab');
      await page.fill('#email-0', 'ada');
      await page.fill('#domain-0', 'gmail.com');
      await save(page);
      await status(page).filter({ hasText: wrong }).waitFor();
      for (const id of ['first-name', 'last-name', 'email-0', 'domain-0']) {
        const field = page.locator(`#${id}`);
        expect(await field.getAttribute('aria-invalid')).toBe('true');
        const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
        expect(described).toContain(`${id}-error`);
        expect(await page.textContent(`#${id}-error`)).not.toBe('');
      }
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('first-name');
      expect((await stateOf(page)).profile).toBeNull();
      // It follows while the fields are put right.
      await page.fill('#first-name', 'Ada');
      await page.fill('#last-name', 'Lin');
      await page.fill('#email-0', 'ada@partner.example');
      await page.fill('#domain-0', '');
      await page.locator('[aria-invalid]').waitFor({ state: 'detached' });
      await save(page);
      await status(page).filter({ hasText: saved }).waitFor();
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`nothing for axe to find in ${colorScheme}`, {
        tag: locale === 'zh-TW' && colorScheme === 'dark' ? [] : '@long',
      }, async () => {
        await page.emulateMedia({ colorScheme });
        await importFile(page, JSON.stringify(ADA));
        await page.click('summary');
        await page.fill('#email-0', 'nonsense');
        await save(page);
        await page.waitForSelector('#email-0-error');
        expect(await violations(page)).toEqual([]);
      });
  });

test.describe('in one language, for all', () => {
  test.beforeAll(async () => {
    browser = await launch({ locale: 'en-US' });
    page = browser.host;
  });
  test.afterAll(() => browser?.close());

  test('the domain of an address becomes an own one only when the user says so', async () => {
    await page.fill('#email-0', 'ada@partner.example');
    expect(await page.inputValue('#domain-0')).toBe('');
    const offer = page.locator('.offer');
    await offer.waitFor();
    // A domain that many companies share is not offered.
    await page.fill('#email-0', 'ada@gmail.com');
    await offer.waitFor({ state: 'detached' });
    await page.fill('#email-0', 'ada@partner.example');
    await page.click('.offer button');
    expect(await page.inputValue('#domain-0')).toBe('partner.example');
    await offer.waitFor({ state: 'detached' });
  });

  test('a list grows and shrinks by keyboard, and the focus stays in it', async () => {
    await page.fill('#domain-0', 'a.example');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'domain-1');
    await page.keyboard.type('b.example');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'domain-0');
    expect(await page.locator('[id^=domain-][class~=ob-input]').count()).toBe(1);
  });

  test('export and import', async () => {
    await importFile(page, JSON.stringify(ADA));
    await page.locator('#file .ob-notice-good').waitFor();
    expect((await stateOf(page)).profile).toEqual(ADA);
    expect(await page.inputValue('#first-name')).toBe('Ada');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#file button').first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('onbehalf-profile-ada-lin.json');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(ADA);

    await importFile(page, JSON.stringify({ ...ADA, firstName: 'Eda' }));
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#first-name')?.value === 'Eda',
    );
    await page.locator('#file .ob-notice-good button').click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#first-name')?.value === 'Ada',
    );
    expect((await stateOf(page)).profile).toEqual(ADA);
  });

  test('a bad file changes nothing and says what to do', async () => {
    await importFile(page, JSON.stringify(ADA));
    await page.locator('#file .ob-notice-good').waitFor();
    const said = new Set<string>();
    for (const text of [
      'Ada Lin',
      `"${'x'.repeat(300_000)}"`,
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      JSON.stringify({ ...ADA, emails: 7 }),
      JSON.stringify(ADA).replace('{', '{"__proto__":{},'),
      '',
    ]) {
      await importFile(page, text, '<b>bad</b>.json');
      const words = page.locator('#file .ob-notice-bad p');
      await words.filter({ hasNotText: [...said].pop() ?? 'nothing said yet' }).waitFor();
      said.add((await words.textContent()) ?? '');
      expect(await page.locator('#file .ob-notice b').count()).toBe(0);
      expect((await stateOf(page)).profile).toEqual(ADA);
    }
    expect(said.size).toBe(6);
  });

  test('several profiles, one in use', async () => {
    await importFile(page, JSON.stringify(ADA));
    await page.locator('.lone button').click();
    await page.fill('#profile-label', 'Night');
    await page.fill('#first-name', 'Bo');
    await page.fill('#last-name', 'Chen');
    await page.fill('#email-0', 'night@partner.example');
    await save(page);
    await page.waitForSelector('#active-profile');
    expect(await page.locator('#active-profile option').allTextContents()).toEqual([
      'Ada Lin (ada.lin@partner.example)',
      'Night',
    ]);
    expect((await stateOf(page)).profile).toMatchObject({ firstName: 'Bo' });
    await page.selectOption('#active-profile', { index: 0 });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#first-name')?.value === 'Ada',
    );
    expect((await stateOf(page)).profile).toMatchObject({ firstName: 'Ada' });
  });

  test('kept in the browser account and taken back', async () => {
    await importFile(page, JSON.stringify(ADA));
    await page.locator('#file .ob-notice-good').waitFor();
    await page.click('#keep-in-account');
    await page.waitForSelector('#keep-in-account:checked');
    expect((await stateOf(page)).area).toBe('account');
    await page.click('#keep-in-account');
    await page.waitForSelector('#keep-in-account:not(:checked)');
    expect((await stateOf(page)).profile).toEqual(ADA);
  });

  test('an open portal tab offers the account and the directory, for the user to accept', async () => {
    const own = loadPage('azure/directory-own-by-domain');
    browser.serve(own.documents);
    const tab = await openTab(browser);
    await tab.page.goto(own.page.url);
    await page.bringToFront();
    const offers = page.locator('.ob-notice-text', { has: page.locator('button') });
    await offers.nth(1).waitFor();
    expect((await offers.allTextContents()).join()).toContain(
      'PARTNER.ONMICROSOFT.COM'.toLowerCase(),
    );
    expect(await page.inputValue('#email-0')).toBe('');
    await offers.nth(0).locator('button').click();
    expect(await page.inputValue('#email-0')).toBe('ada.lin@partner.example');
    expect(await page.inputValue('#first-name')).toBe('Ada');
    await offers.nth(0).locator('button').first().click();
    expect(await page.inputValue('#domain-0')).toBe('partner.onmicrosoft.com');
    expect((await stateOf(page)).profile).toBeNull();
    await tab.page.close();
  });

  test('everything is deleted after one more question', async () => {
    await importFile(page, JSON.stringify(ADA));
    await page.locator('#file .ob-notice-good').waitFor();
    await page.locator('#forget .ob-danger').first().click();
    await page.keyboard.press('Escape');
    expect((await stateOf(page)).profile).toEqual(ADA);
    await page.locator('#forget .ob-danger').first().click();
    await page.locator('#forget dialog .ob-danger').click();
    await page.locator('#forget .ob-notice-good').waitFor();
    expect((await stateOf(page)).profiles).toEqual([]);
    expect(await page.inputValue('#first-name')).toBe('');
  });

  test('its own style wins over the one that all pages have, however the build links them', async () => {
    const [size, ground, card] = await page.evaluate(() => {
      const { fontSize, backgroundColor } = getComputedStyle(document.body);
      const first = document.querySelector('.card');
      return [fontSize, backgroundColor, first && getComputedStyle(first).backgroundColor];
    });
    expect(size).toBe('15px');
    expect(ground).not.toBe(card);
  });

  test('it fits a narrow window', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(wide).toBeLessThanOrEqual(320);
  });
});
