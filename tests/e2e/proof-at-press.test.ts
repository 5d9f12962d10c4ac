/**
 * The last look: at the press of Create the frame proves once more, in the same task. What changed without an event since the
 * form was called ready is seen then, said beside it, and held once for a user who wants to be asked.
 */

import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { press, readPanel } from '../replay/panel.ts';
import { frame, ONE, PORTAL, SHELL, site, WHOLE } from '../trust/forms.ts';
import { type Opened, open, statusOf, until, verdictIs } from '../trust/site.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

const ANNA = 'anna@contoso.com';

/**
 * Another address stands beside the right one, out of sight. At the first press a rule is put into a style sheet that shows it:
 * before any other script sees the press, and without an event or a change of the document.
 */
const LATE = `<style id="late">.late{display:none}</style><script>
document.querySelector('#e').insertAdjacentHTML('afterend', ' <span class="late">${ANNA}</span>');
self.pressed = 0;
const button = document.querySelector('#create');
button.addEventListener('click', () => { self.pressed += 1; });
const isPress = (event) => event.type !== 'keydown' || event.key === 'Enter' || event.key === ' ';
for (const type of ['pointerdown', 'keydown'])
  addEventListener(type, (event) => {
    if (!isPress(event) || !event.composedPath().includes(button)) return;
    document.querySelector('#late').sheet.insertRule('.late{display:inline !important}', 1);
  }, true);
</script>`;

const NATIVE = '<button id="create" type="button">Create</button>';
/** As the Azure portal makes them: the keys are the page's own doing. */
const DRAWN = `<div id="create" role="button" tabindex="0">Create</div><script>
document.querySelector('#create').addEventListener('keydown', ({ key, target }) => { if (key === 'Enter' || key === ' ') target.click(); });
</script>`;

const HOW: [name: string, button: string, go: (page: Page) => Promise<void>][] = [
  ['the pointer', NATIVE, (page) => theButton(page).click()],
  ['Enter', NATIVE, (page) => theButton(page).press('Enter')],
  ['Space', NATIVE, (page) => theButton(page).press(' ')],
  ['Enter on a button that is drawn', DRAWN, (page) => theButton(page).press('Enter')],
  ['Space on a button that is drawn', DRAWN, (page) => theButton(page).press(' ')],
];

/** The short run sees that it is said by the pointer, and that it is held by a key. */
const SHORT = {
  said: ['the pointer'],
  held: ['Enter on a button that is drawn'],
};

/** In the frame that holds the form. */
const theButton = (page: Page) => page.frameLocator('iframe').locator('#create');
const presses = (page: Page) =>
  page
    .frames()
    .find((one) => one.url() === ONE)
    ?.evaluate(() => (self as unknown as { pressed: number }).pressed);

/** @returns the page, called ready, before anything is pressed. */
async function openReady(button: string, askFirst: boolean): Promise<Opened> {
  const opened = await open(
    browser,
    site({ [PORTAL]: `${SHELL}<main>${frame(ONE)}</main>`, [ONE]: `${WHOLE()}${button}${LATE}` }),
  );
  await browser.host.evaluate(
    (on) => chrome.runtime.sendMessage({ kind: 'settings-save', changes: { askFirst: on } }),
    askFirst,
  );
  // Loaded again, so that the frame is told.
  await opened.page.reload();
  await until(browser, opened.tabId, verdictIs('ready'));
  return opened;
}

for (const [name, button, go] of HOW) {
  test(`by ${name}: what came into sight is said`, {
    tag: SHORT.said.includes(name) ? [] : '@long',
  }, async () => {
    const { page, tabId, devtools } = await openReady(button, false);
    await go(page);
    const { state } = await until(browser, tabId, verdictIs('incomplete'));
    expect(statusOf({ state, badge: '' }, 'contact-email')).toBe('unreadable');
    await expect.poll(async () => (await readPanel(devtools)).items.join()).toContain(ANNA);
    expect(await presses(page)).toBe(1);
    // The press came after it: it was not ready any more.
    await press(page, devtools, 'Close the warning');
    await page.close();
  });

  test(`by ${name}: held once for who wants to be asked`, {
    tag: SHORT.held.includes(name) ? [] : '@long',
  }, async () => {
    const { page, tabId, devtools } = await openReady(button, true);
    await go(page);
    await until(browser, tabId, verdictIs('incomplete'));
    await press(page, devtools, 'Close the warning');
    expect(await presses(page)).toBe(0);
    await go(page);
    await expect.poll(() => presses(page)).toBe(1);
    await page.close();
  });
}
