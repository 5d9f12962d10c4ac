/** A page that wants the user to press in the panel without seeing it. */

import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { press, readPanel } from '../replay/panel.ts';
import { type Opened, open, tourPage, until, verdictIs } from './site.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

/** The panel counts a press once it has stood still and uncovered for half a second; observers need a little more. */
const STANDS = 1200;
/** What a press that counts would have done by then. */
const DONE = 1500;

const wrongForm = async (): Promise<Opened> => {
  const opened = await open(browser, tourPage('2-azure-form-wrong'));
  await until(browser, opened.tabId, verdictIs('blocked'));
  await expect.poll(async () => (await readPanel(opened.devtools)).shown).toBe(true);
  await opened.page.waitForTimeout(STANDS);
  return opened;
};

/** Lays something of the page's over everything that lets the pointer through, and keeps the panel from hearing of it. */
const cover = (page: Page) =>
  page.evaluate(() => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.id = 'over';
    over.style.cssText =
      'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
    document.body.append(over);
    over.showPopover();
  });
const uncover = (page: Page) => page.evaluate(() => document.querySelector('#over')?.remove());
const email = ({ page }: Opened) => page.locator('#email').inputValue();
const profile = () =>
  browser.host.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ kind: 'profile-get' });
    return (answer as { state: { profile: { emails: string[]; domains: string[] } } }).state
      .profile;
  });

test.describe('a press does not count', () => {
  test('beneath something that lets the pointer through', async () => {
    const opened = await wrongForm();
    await cover(opened.page);
    await opened.page.waitForTimeout(STANDS);
    await press(opened.page, opened.devtools, 'Fill in my details', { isOnce: true });
    await opened.page.waitForTimeout(DONE);
    expect(await email(opened)).toBe('joe@contoso.com');
  });

  test('that takes that away as it begins, but it does once the panel has been seen', async () => {
    const opened = await wrongForm();
    await cover(opened.page);
    await opened.page.waitForTimeout(STANDS);
    // The page gets every press before the panel does.
    await opened.page.evaluate(() =>
      addEventListener('pointerdown', () => document.querySelector('#over')?.remove(), true),
    );
    await press(opened.page, opened.devtools, 'Fill in my details', { isOnce: true });
    await opened.page.waitForTimeout(DONE);
    expect(await email(opened)).toBe('joe@contoso.com');
    await press(opened.page, opened.devtools, 'Fill in my details');
    await expect.poll(() => email(opened)).toBe('ada.lin@partner.example');
  });

  test('when the panel is covered between its beginning and its end', {
    tag: '@long',
  }, async () => {
    const opened = await wrongForm();
    const { page, devtools } = opened;
    // Where the button is: the pointer is moved there by a press on nothing.
    await cover(page);
    await page.waitForTimeout(STANDS);
    await press(page, devtools, 'Fill in my details', { isOnce: true });
    await uncover(page);
    await page.waitForTimeout(STANDS);
    await page.mouse.down();
    await cover(page);
    await page.waitForTimeout(STANDS);
    await page.mouse.up();
    await page.waitForTimeout(DONE);
    expect(await email(opened)).toBe('joe@contoso.com');
  });
});

test('a press does not count on a button that the page has just moved beneath the pointer', async () => {
  const opened = await wrongForm();
  const { page, devtools } = opened;
  const zoom = (to: string) =>
    page.evaluate((value) => {
      document.documentElement.style.zoom = value;
    }, to);
  await zoom('.5');
  await page.waitForTimeout(STANDS);
  const [x, y] = await placeOf(devtools, 'Fill in my details');
  await zoom('1');
  await page.waitForTimeout(STANDS);
  await page.mouse.move(x, y);
  await zoom('.5');
  await page.mouse.click(x, y);
  await page.waitForTimeout(DONE);
  expect(await email(opened)).toBe('joe@contoso.com');
  await press(page, devtools, 'Fill in my details');
  await expect.poll(() => email(opened)).toBe('ada.lin@partner.example');
});

test('a press does not count that begins as the window gets the focus', async () => {
  const opened = await wrongForm();
  const { page, devtools } = opened;
  const [x, y] = await placeOf(devtools, 'Fill in my details');
  const focus = (enabled: boolean) =>
    devtools.send('Emulation.setFocusEmulationEnabled', { enabled });
  // Another window of the page's own lies over it, and is closed by the first press of two.
  const other = await browser.context.newPage();
  await other.bringToFront();
  await focus(false);
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
  await page.waitForTimeout(STANDS);
  await focus(true);
  await page.mouse.click(x, y);
  await page.waitForTimeout(DONE);
  expect(await email(opened)).toBe('joe@contoso.com');
  await other.close();
});

test('what lies over it while the page changes from one view to another takes the press', {
  tag: '@long',
}, async () => {
  const opened = await wrongForm();
  const { page, devtools } = opened;
  const [x, y] = await placeOf(devtools, 'Fill in my details');
  await page.addStyleTag({
    content: `::view-transition { pointer-events: none; background: #fff }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) {
        animation-duration: 100s; pointer-events: none; opacity: 0 }`,
  });
  await page.evaluate(() => void document.startViewTransition(() => undefined));
  await page.waitForTimeout(STANDS);
  await page.mouse.click(x, y);
  await page.waitForTimeout(DONE);
  expect(await email(opened)).toBe('joe@contoso.com');
});

/** @returns the middle of a button of the panel. */
async function placeOf(devtools: Opened['devtools'], name: string): Promise<[number, number]> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const node = nodes.find((one) => one.role?.value === 'button' && one.name?.value === name);
  if (node?.backendDOMNodeId === undefined) throw new Error(`no button ${name}`);
  const { backendDOMNodeId: backendNodeId } = node;
  const { quads } = await devtools.send('DOM.getContentQuads', { backendNodeId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

/** @returns a place that the panel covers, with something of the page's beneath it. */
const beneathPanel = (page: Page) =>
  page.evaluate(() => {
    for (let y = 4; y < innerHeight; y += 8)
      for (let x = 4; x < innerWidth; x += 8) {
        const [panel, under] = document.elementsFromPoint(x, y);
        const isPanel =
          panel?.localName === 'div' && panel.parentElement === document.documentElement;
        if (isPanel && under && !under.matches('html,body')) return { x, y };
      }
    throw new Error('the panel covers nothing');
  });

test('the panel comes over no press of the page', async () => {
  const { page, tabId, devtools } = await wrongForm();
  const { x, y } = await beneathPanel(page);
  await page.mouse.move(x, y);
  // The press is to come first: on a page that is quick to be judged it may need another turn.
  await expect(async () => {
    await page.mouse.up();
    await page.reload({ waitUntil: 'commit' });
    await page.locator('#email').waitFor();
    await page.mouse.down();
    expect((await readPanel(devtools, false)).shown).toBe(false);
  }).toPass();
  await page.evaluate(() =>
    addEventListener('click', ({ target }) => {
      document.title = `clicked ${(target as Element).localName}`;
    }),
  );
  await until(browser, tabId, verdictIs('blocked'));
  await page.waitForTimeout(STANDS);
  await page.mouse.up();
  await expect.poll(() => page.title()).toMatch(/^clicked (?!html)/);
  await expect.poll(async () => (await readPanel(devtools)).shown).toBe(true);
});

test('an address becomes one’s own by no press in the panel alone', async () => {
  const opened = await wrongForm();
  await opened.page.locator('#email').fill('mallory@evil.example');
  await until(browser, opened.tabId, (known) => JSON.stringify(known).includes('mallory'));
  await opened.page.waitForTimeout(STANDS);
  const before = await profile();
  const asks = browser.context.waitForEvent('page', (page) => page.url().includes('/confirm.html'));
  await press(opened.page, opened.devtools, 'Add this address to my profile');
  const asking = await asks;
  await asking.getByRole('button', { name: 'Cancel' }).click();
  expect(await profile()).toEqual(before);
});

test('a question is answered by no press that begins as its window gets the focus', async () => {
  const opened = await wrongForm();
  await opened.page.locator('#email').fill('mallory@evil.example');
  await until(browser, opened.tabId, (known) => JSON.stringify(known).includes('mallory'));
  await opened.page.waitForTimeout(STANDS);
  const before = await profile();
  const asks = browser.context.waitForEvent('page', (page) => page.url().includes('/confirm.html'));
  await press(opened.page, opened.devtools, 'Add this address to my profile', { isOnce: true });
  // In a window of its own, as it comes, a browser without a screen lets it keep the focus.
  const asking = await browser.context.newPage();
  await asking.goto((await asks).url());
  const yes = asking.getByRole('button', { name: 'Yes' });
  await expect(yes).toBeEnabled();
  const devtools = await browser.context.newCDPSession(asking);
  const focus = (enabled: boolean) =>
    devtools.send('Emulation.setFocusEmulationEnabled', { enabled });
  // A window of the page's lies over the question, and is closed by the first press of two.
  const box = await yes.boundingBox();
  if (!box) throw new Error('no button');
  const other = await browser.context.newPage();
  await other.bringToFront();
  await focus(false);
  await expect.poll(() => asking.evaluate(() => document.hasFocus())).toBe(false);
  await asking.waitForTimeout(STANDS);
  await focus(true);
  await asking.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await asking.waitForTimeout(STANDS);
  expect(await profile()).toEqual(before);
  await yes.click();
  await expect.poll(async () => (await profile()).emails).toContain('mallory@evil.example');
  await other.close();
});

test('the page cannot blank the panel by properties that it registers', {
  tag: '@long',
}, async () => {
  const names = ['bg', 'surface', 'text', 'muted', 'line', 'accent', 'on-accent', 'bad', 'warn'];
  const rules = names.map(
    (name) =>
      `@property --ob-${name} { syntax: '<color>'; inherits: false; initial-value: transparent }`,
  );
  const loaded = tourPage('2-azure-form-wrong', (html) =>
    html.replace('</head>', `<style>${rules.join('')} html { direction: rtl }</style></head>`),
  );
  const { page, tabId, devtools } = await open(browser, loaded);
  await until(browser, tabId, verdictIs('blocked'));
  await expect.poll(async () => (await readPanel(devtools)).shown).toBe(true);
  await page.waitForTimeout(STANDS);
  // Nor does it learn what they are called: those that it registers are listed everywhere.
  const told = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as Element;
    return [...host.computedStyleMap()]
      .map(([name]) => name)
      .filter((name) => /^--(?!ob-)/.test(name));
  });
  expect(told).toEqual([]);
  const [x, y] = await placeOf(devtools, 'Fill in my details');
  const clip = { x: x - 60, y: y - 12, width: 120, height: 24 };
  const { channels } = await sharp(await page.screenshot({ clip })).stats();
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
});

test('the page’s fonts do not write the panel’s words', { tag: '@long' }, async () => {
  const asked: string[] = [];
  const faces = ['Segoe UI', 'system-ui', 'Noto Sans', 'sans-serif', '-apple-system']
    .map(
      (name, n) =>
        `@font-face { font-family: "${name}"; src: url("https://portal.azure.com/font-${n}.woff2") }`,
    )
    .join('');
  const change = (html: string) =>
    html.replace(
      '</head>',
      `<style>${faces} body, body * { font-family: monospace !important }</style></head>`,
    );
  const loaded = tourPage('2-azure-form-wrong', change);
  browser.context.on('request', (request) => asked.push(request.url()));
  const { tabId, devtools, page } = await open(browser, loaded);
  await until(browser, tabId, verdictIs('blocked'));
  await expect.poll(async () => (await readPanel(devtools)).shown).toBe(true);
  await page.waitForTimeout(500);
  expect(asked.filter((url) => url.includes('font-'))).toEqual([]);
});
