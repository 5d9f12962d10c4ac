/** A page that works against the panel: taking it away, pressing its buttons, making it say what it should not. */

import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { press, readPanel } from '../replay/panel.ts';
import { open, statusOf, tourPage, until, verdictIs, withScript } from './site.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

test('it can keep taking the panel away; the toolbar still says what was read', async () => {
  const greedy = `
    self.taken = 0;
    new MutationObserver(() => {
      const host = document.querySelector('html > div');
      if (!host) return;
      self.taken += 1;
      host.remove();
    }).observe(document.documentElement, { childList: true });`;
  const { page, tabId, devtools } = await open(
    browser,
    tourPage('2-azure-form-wrong', withScript(greedy)),
  );
  const taken = () => page.evaluate(() => (self as unknown as { taken: number }).taken);
  // Once when it comes, and each time that it is put back.
  await expect.poll(taken).toBe(11);
  await until(browser, tabId, ({ badge }) => badge === '2');
  await page.locator('#email').fill('ada.lin@partner.example');
  await until(browser, tabId, ({ badge }) => badge === '1');
  expect((await readPanel(devtools)).shown).toBe(false);
  expect(await taken()).toBe(11);
});

test.describe('it cannot press', () => {
  test('the buttons of the panel', async () => {
    const opened = await open(browser, tourPage('2-azure-form-wrong'));
    const { page, tabId, devtools } = opened;
    await until(browser, tabId, verdictIs('blocked'));
    await expect.poll(async () => (await readPanel(devtools)).shown).toBe(true);
    // Everything a page can reach: the element that holds the panel, at every point of it.
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        for (let y = 50; y < 800; y += 10) {
          for (let x = 880; x < 1280; x += 20) {
            const at = { bubbles: true, composed: true, clientX: x, clientY: y };
            document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent(type, at));
          }
        }
      }
      host.click();
      host.focus();
      for (const key of ['Enter', ' ']) {
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    });
    await page.waitForTimeout(500);
    await expect(page.locator('#email').inputValue()).resolves.toBe('joe@contoso.com');
    // A real press works, so the panel was there to be pressed.
    await press(page, devtools, 'Fill in my details');
    await expect.poll(() => page.locator('#email').inputValue()).toBe('ada.lin@partner.example');
  });
});

/** Used inside the page only. */
declare const find: (text: string) => boolean;

test.describe('it cannot read', () => {
  /** All that the page gets from the browser's selection, extended to both ends. */
  const selected = (page: Page) =>
    page.evaluate(() => {
      const selection = getSelection();
      selection?.modify('extend', 'backward', 'documentboundary');
      const before = String(selection);
      selection?.modify('extend', 'forward', 'documentboundary');
      return before + String(selection);
    });

  test('on from a text that it finds, or where the user has pressed', async () => {
    const { page, tabId, devtools } = await open(browser, tourPage('2-azure-form-wrong'));
    await until(browser, tabId, verdictIs('blocked'));
    await expect.poll(async () => (await readPanel(devtools)).shown).toBe(true);
    await page.evaluate(() => find('To fix'));
    expect(await selected(page)).not.toMatch(/To fix|Put it right/);
    const [x, y] = await page.evaluate(() => [innerWidth - 200, 110] as const);
    await page.mouse.dblclick(x, y);
    expect(await selected(page)).not.toMatch(/To fix|Put it right/);
    await page.evaluate(() => document.execCommand('selectAll'));
    expect(await selected(page)).not.toMatch(/To fix|Put it right/);
  });

  test('whose portals it offers', async () => {
    const loaded = tourPage('1-partner-center-customer');
    const { page, devtools } = await open(browser, loaded);
    const links = async () => {
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      return nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
    };
    await expect.poll(links).toContain('portal.azure.com/contoso');
    expect(await page.evaluate(() => find('portal.azure.com/contoso'))).toBe(false);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    // What the page says itself is found.
    expect(await page.evaluate(() => find('Contoso'))).toBe(true);
  });
});

test.describe('its text', () => {
  const HOSTILE = `\u202e<img src=x onerror="document.title='owned'">\u2066${'A'.repeat(5000)}`;

  test('is cut, cleaned of direction marks, and shown as text', async () => {
    const { page, tabId, devtools } = await open(browser, tourPage('2-azure-form-wrong'));
    await until(browser, tabId, verdictIs('blocked'));
    await page.locator('#phone').fill(HOSTILE);
    const { state } = await until(browser, tabId, ({ state: now }) =>
      JSON.stringify(now).includes('onerror'),
    );
    for (const finding of state?.assessment?.findings ?? []) {
      expect(finding.observed?.length ?? 0).toBeLessThanOrEqual(300);
      expect(`${finding.observed} ${finding.message}`).not.toMatch(
        /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/,
      );
      expect(finding.message.length).toBeLessThan(1000);
    }
    await page.waitForTimeout(300);
    expect(await page.title()).not.toBe('owned');
    const { items } = await readPanel(devtools);
    expect(items.join('\n')).toContain('<img src=x onerror=');
    // An address with something invisible in it is not the one that it looks like.
    await page.locator('#email').fill('ada\u200b.lin@partner.example');
    await until(browser, tabId, (known) => statusOf(known, 'contact-email') === 'unreadable');
  });
});
