/** A page that works against the field check: pressing for the user, drawing over it, taking it away. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import { answerQuestion, changed, namesOf, openChecked, pointAt } from '../fixtures/field-check.ts';
import type { Browser } from '../replay/browser.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

const asked = () =>
  browser.context.pages().filter((one) => one.url().includes('/confirm.html')).length;
const opened = (open: Parameters<typeof openChecked>[1]) =>
  openChecked(browser, open, changed('hungarian'));

/** All that a page can do to what it can reach: the element that holds the field check, and its own fields beneath. */
const PRESSES = `{
  const hosts = [...document.documentElement.children].filter((one) => one.localName === 'div');
  const fields = [...document.querySelectorAll('input,select,label')];
  for (const target of [...hosts, ...fields, document, document.documentElement]) {
    const { left = 100, top = 100 } = target.getBoundingClientRect?.() ?? {};
    for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      for (const [x, y] of [[left + 5, top + 5], [innerWidth - 100, 80]])
        target.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }),
        );
    target.click?.();
    target.focus?.();
    for (const key of ['Enter', ' ', 'Escape'])
      for (const type of ['keydown', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  }
}`;

test('what it presses by itself teaches nothing, and ends nothing', async ({ openPortal }) => {
  const { page, devtools } = await opened(openPortal);
  await page.evaluate(PRESSES);
  await pointAt(page, devtools, 'Point at Email');
  await page.evaluate(PRESSES);
  await page.waitForTimeout(300);
  expect(asked()).toBe(0);
  expect(await namesOf(devtools, 'button')).toContain('Cancel');
  // A real press works, so there was something to press.
  await page.locator('#email').click({ force: true });
  expect(await answerQuestion(browser, 'Cancel')).toContain('E-mail-cím');
});

for (const [what, script] of [
  ['a popover', `cover.popover = 'manual'; cover.showPopover();`],
  [
    'a modal dialog',
    `const box = document.createElement('dialog'); box.append(cover); document.body.append(box); box.showModal();`,
  ],
] as const)
  test(`${what} that covers the window lies under it`, { tag: '@long' }, async ({ openPortal }) => {
    const { page, devtools } = await opened(openPortal);
    await page.evaluate(`{
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:white;z-index:2147483647';
      document.body.append(cover);
      window.stolen = 0;
      cover.addEventListener('click', () => window.stolen++);
      ${script}
    }`);
    await pointAt(page, devtools, 'Point at Email');
    expect(await page.evaluate('window.stolen')).toBe(0);
  });

test('taken away it comes back; taken away for good, the panel does', async ({ openPortal }) => {
  const { page, devtools } = await opened(openPortal);
  await page.evaluate(`[...document.documentElement.children].at(-1).remove()`);
  await expect.poll(() => namesOf(devtools, 'region')).toContain('Fields read');
  await page.evaluate(`{
    let left = 24;
    new MutationObserver(() => {
      const host = [...document.documentElement.children].find((one) => one.localName === 'div');
      if (host && left-- > 0) host.remove();
    }).observe(document.documentElement, { childList: true });
    [...document.documentElement.children].at(-1).remove();
  }`);
  await expect
    .poll(async () => (await namesOf(devtools, 'region')).join())
    .toMatch(/^(?!.*Fields read).*Onbehalf/);
});
