/** The field check: what was read is shown on the page, and what was not can be pointed at and is learnt. */

import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import {
  answerQuestion,
  changed,
  drawnIn,
  namesOf,
  type Open,
  openChecked,
  pointAt,
  pressCheck,
  teachAt,
} from '../fixtures/field-check.ts';
import { judgedIn } from '../fixtures/judged.ts';
import type { Browser } from '../replay/browser.ts';
import type { LoadedPage } from '../replay/load.ts';
import type { Opened } from '../trust/site.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

const { assessment, finding, statusOf, verdict } = judgedIn(() => browser);

const check = (open: Open, page: LoadedPage) => openChecked(browser, open, page);
const teach = (opened: Opened, target: string, selector: string) =>
  teachAt(browser, opened, target, selector);

const HUNGARIAN = [
  ['Last name', '#last', 'Vezetéknév'],
  ['First name', '#first', 'Keresztnév'],
  ['Email', '#email', 'E-mail-cím'],
  ['Phone', '#phone', 'Telefonszám'],
] as const;

const HUNGARIAN_IN_ORDER = ['E-mail-cím', 'Vezetéknév', 'Keresztnév', 'Telefonszám'];

/** Counts what of the user's presses the page hears. */
const LISTENS = `<script>window.heard = [];
for (const type of ['pointerdown', 'mousedown', 'click', 'focusin'])
  document.addEventListener(type, (event) => {
    if (event.target.matches('input,select')) heard.push(type);
  }, true);</script>`;
const heard = (page: Page) => page.evaluate('heard.length');

test('a form in Hungarian taught by pointing is ready, now and at the next visit', async ({
  openPortal,
}) => {
  const opened = await check(
    openPortal,
    changed('hungarian', (html) => html.replace('</main>', `${LISTENS}</main>`)),
  );
  const { page, devtools, tabId } = opened;
  const before = await page.locator('main').innerHTML();
  for (const [name, selector, caption] of HUNGARIAN)
    expect(await teach(opened, `Point at ${name}`, selector)).toContain(`“${caption}” → ${name}`);
  expect(await heard(page)).toBe(0);
  expect(await page.locator('main').innerHTML()).toBe(before);
  await verdict(tabId).toBe('ready');
  await page.keyboard.press('Escape');
  await expect.poll(() => namesOf(devtools, 'region')).not.toContain('Fields read');
  await page.reload();
  await verdict(tabId).toBe('ready');
});

test('the same form with a wrong value is blocked', { tag: '@long' }, async ({ openPortal }) => {
  const opened = await check(
    openPortal,
    changed('hungarian', (html) => html.replace('ada.lin@partner.example', 'it@contoso.com')),
  );
  for (const [name, selector] of HUNGARIAN) await teach(opened, `Point at ${name}`, selector);
  await verdict(opened.tabId).toBe('blocked');
  await statusOf(opened.tabId, 'contact-email').toBe('wrong');
});

test('a form in Danish taught with the keyboard alone is ready', async ({ openPortal }) => {
  const opened = await check(openPortal, changed('danish'));
  const { page, devtools, tabId } = opened;
  // The first button has the focus: the plan is expected first.
  await page.keyboard.press('Enter');
  await expect.poll(() => namesOf(devtools, 'button')).toContain('Supportaftale');
  await page.keyboard.press('Enter');
  expect(await answerQuestion(browser, 'Yes')).toContain('Supportaftale');
  await statusOf(tabId, 'support-plan').toBe('ok');
  await teach(opened, 'Point at Email', '#email');
  await verdict(tabId).toBe('ready');
});

test('what is known, or is no label, cannot be taught; a question that is refused teaches nothing', async ({
  openPortal,
}) => {
  const opened = await check(openPortal, changed('hungarian'));
  const { page, devtools, tabId } = opened;
  await pointAt(page, devtools, 'Point at Email');
  await page.locator('#plan').click({ force: true });
  await expect
    .poll(() => namesOf(devtools, 'StaticText'))
    .toContain('This label is known already and keeps its meaning.');
  await pointAt(page, devtools, 'Point at Email');
  await page.locator('#email').click({ force: true });
  await answerQuestion(browser, 'Cancel');
  await statusOf(tabId, 'contact-email').toBe('unreadable');
});

test('a form in a shadow root of a frame is outlined where it scrolls, and taught', async ({
  openPortal,
}) => {
  const opened = await check(openPortal, changed('danish-in-frame'));
  const { page, devtools, tabId } = opened;
  const form = page.frames().find((frame) => frame.url().includes('reactblade'));
  if (!form) throw new Error('no frame');
  for (const [name, selector] of [
    ['Support plan', '#plan'],
    ['Email', '#email'],
  ] as const) {
    await pointAt(page, devtools, `Point at ${name}`);
    const box = await form.locator(selector).boundingBox();
    if (!box) throw new Error(`no ${selector}`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await answerQuestion(browser, 'Yes');
    await expect.poll(() => namesOf(devtools, 'button')).not.toContain(`Point at ${name}`);
  }
  await verdict(tabId).toBe('ready');
  const tags = () => drawnIn(browser, page, form);
  await expect.poll(tags).toContain('Email');
  await form.evaluate(() => {
    document.querySelector('support-form')?.shadowRoot?.querySelector('#pane')?.scrollBy(0, 300);
  });
  await expect.poll(tags).not.toContain('Email');
});

test('a form that was checked says so; when its captions change, that is said, and noted when ready', async ({
  openPortal,
}) => {
  const page = changed('hungarian', (html) =>
    ['Email', 'Last name', 'First name', 'Phone'].reduce(
      (all, name, at) => all.replace(HUNGARIAN_IN_ORDER[at] ?? '', name),
      html,
    ),
  );
  const opened = await check(openPortal, page);
  const { tabId, devtools } = opened;
  await verdict(tabId).toBe('ready');
  await pressCheck(opened.page, devtools, 'All of this is right');
  expect(await answerQuestion(browser, 'Yes')).toContain('fields');
  const today = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(new Date());
  await expect.poll(() => namesOf(devtools, 'StaticText')).toContain(`Checked by you on ${today}`);
  const noted = async () => (await finding(tabId, 'form-changed'))?.status;
  expect(await noted()).toBeUndefined();
  await opened.page.evaluate(
    `[...document.querySelectorAll('label')].find((label) => label.textContent === 'Phone').textContent = 'Phone number'`,
  );
  await expect.poll(noted).toBe('note');
  await verdict(tabId).toBe('ready');
  await expect
    .poll(() => namesOf(devtools, 'StaticText'))
    .toContain('This form has changed since you checked it');
});

test('Escape first ends the pointing, then the check; what is drawn goes with it', async ({
  openPortal,
}) => {
  const { page, devtools, tabId } = await check(openPortal, changed('danish'));
  await pointAt(page, devtools, 'Point at Phone');
  await page.keyboard.press('Escape');
  await expect.poll(() => namesOf(devtools, 'button')).toContain('Point at Phone');
  await page.keyboard.press('Escape');
  await expect.poll(() => namesOf(devtools, 'region')).not.toContain('Fields read');
  await expect.poll(async () => (await namesOf(devtools, 'region')).join()).toContain('Onbehalf');
  expect(await assessment(tabId)).not.toBeNull();
});
