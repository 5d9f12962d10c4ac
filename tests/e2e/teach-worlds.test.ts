/**
 * Forms in unknown languages, in each library of the portals, in frames and open shadow roots, taught by pointing: with the
 * mouse, a finger and the keyboard. The portal hears none of it and is not changed.
 */

import type { CDPSession, Frame, Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import { answerQuestion, namesOf, pointAt, startCheck } from '../fixtures/field-check.ts';
import { judgedIn } from '../fixtures/judged.ts';
import type { Browser } from '../replay/browser.ts';
import { loadPage } from '../replay/load.ts';
import { TAUGHT_WORLDS } from '../tools/pages/tables/taught-worlds.ts';
import type { Opened } from '../trust/site.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

const { assessment, finding, verdict } = judgedIn(() => browser);

const POINT_AT = 'Point at ';
/** What the field of each control is called in English. */
const FIELDS = {
  plan: 'Support plan',
  severity: 'Severity',
  'first-name': 'First name',
  'last-name': 'Last name',
  email: 'Email',
  phone: 'Phone',
  country: 'Country/region',
};

/** Collects in a document what events a script of the portal gets from the user, and what it sees change. */
const WATCH = `
window.heard = [];
const heardOf = 'pointerdown pointerup mousedown mouseup click dblclick touchstart touchend keydown keypress keyup beforeinput input change submit';
for (const type of heardOf.split(' '))
  document.addEventListener(type, ({ target }) => heard.push(type + ' ' + target.nodeName), true);
window.seen = [];
const roots = [document];
for (const root of roots)
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
for (const root of roots)
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      // The element that carries the field check, in front of everything.
      const isHost = target === document.documentElement && nodes.every((node) => node.localName === 'div');
      // Fluent UI notes on the window whether keys or a pointer move the focus, to draw its ring.
      const isRing = attributeName === 'data-fui-focus-visible' || (target === document.body && attributeName === 'class');
      if (!isRing && (type !== 'childList' || !isHost)) seen.push([type, target.nodeName, attributeName].join(' '));
    }
  }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
`;

const formIn = (page: Page): Frame =>
  page.frames().find((frame) => frame.url().includes('reactblade')) ?? page.mainFrame();

async function centerOf(form: Frame, selector: string): Promise<[number, number]> {
  const box = await form.locator(selector).boundingBox();
  if (!box) throw new Error(`no ${selector}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

type Press = (opened: Opened, form: Frame, selector: string, caption: string) => Promise<void>;

const byMouse: Press = async ({ page }, form, selector) => {
  await page.mouse.click(...(await centerOf(form, selector)));
};

const byFinger: Press = async ({ devtools }, form, selector) => {
  const [x, y] = await centerOf(form, selector);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

interface AxNode {
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

async function focusedName(devtools: CDPSession): Promise<string> {
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const focused = nodes.find(
    ({ role, properties }) =>
      role?.value === 'button' &&
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return String(focused?.name?.value ?? '');
}

/** The first control has the focus; Tab leads from one to the next. */
const byKeyboard: Press = async ({ page, devtools }, form, _selector, caption) => {
  const own = form === page.mainFrame() ? null : await page.context().newCDPSession(form);
  const focused = () => focusedName(own ?? devtools);
  await expect.poll(focused).not.toBe('');
  for (let tabs = 0; !(await focused()).startsWith(caption); tabs++) {
    if (tabs > 20) throw new Error(`no ${caption}`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await own?.detach();
};

/** Teaches all that is missing. @returns the captions that were asked about. */
async function teachAll(
  opened: Opened,
  press: Press,
  captions: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { page, devtools } = opened;
  const asked: string[] = [];
  const missing = async () =>
    (await namesOf(devtools, 'button')).filter((name) => name.startsWith(POINT_AT));
  for (let name = (await missing())[0]; name; name = (await missing())[0]) {
    const id = Object.entries(FIELDS).find(([, field]) => name === POINT_AT + field)?.[0];
    if (!id) throw new Error(`nothing for ${name}`);
    await pointAt(page, devtools, name);
    await press(opened, formIn(page), `#${id}`, captions[id] ?? '');
    asked.push(await answerQuestion(browser, 'Yes'));
    await expect.poll(() => namesOf(devtools, 'button')).not.toContain('Cancel');
    await expect.poll(missing).not.toContain(name);
  }
  return asked;
}

const PRESSES: Readonly<Record<string, readonly [how: string, press: Press]>> = {
  'thai-ibiza': ['a finger', byFinger],
  'greek-fluent8': ['the mouse', byMouse],
  'danish-fluent9': ['the keyboard', byKeyboard],
  'hungarian-slotted': ['the keyboard', byKeyboard],
};

for (const { name, words } of TAUGHT_WORLDS) {
  const [how, press] = PRESSES[name] ?? ['the mouse', byMouse];
  // `field-check.test.ts` teaches with the mouse.
  const tag = press === byFinger ? [] : '@long';
  test(`${name}, taught with ${how}, is ready, and blocked with a wrong value`, { tag }, async ({
    openPortal,
  }) => {
    const opened = await openPortal(loadPage(`taught/${name}`));
    const { page, devtools, tabId } = opened;
    await expect.poll(async () => (await assessment(tabId))?.detecting).toBe(false);
    for (const frame of page.frames()) await frame.evaluate(WATCH);
    await startCheck(browser, tabId);
    await expect.poll(() => namesOf(devtools, 'region')).toContain('Fields read');
    const asked = await teachAll(opened, press, words.captions);
    expect(asked.length).toBeGreaterThan(3);
    for (const frame of page.frames()) {
      expect(await frame.evaluate('heard')).toEqual([]);
      expect(await frame.evaluate('seen')).toEqual([]);
    }
    await verdict(tabId).toBe('ready');
    await page.keyboard.press('Escape');
    await expect.poll(() => namesOf(devtools, 'region')).not.toContain('Fields read');

    await page.reload();
    await verdict(tabId).toBe('ready');
    await expect
      .poll(async () => (await finding(tabId, 'contact-email'))?.message)
      .toContain('taught by you');
    for (const [selector, wrong, id] of [
      ['#email', 'it@contoso.com', 'contact-email'],
      ['#first-name', 'user_062ae1ae82754ff498ae3b1c5d7e9f01', 'contact-name'],
      ['#phone', '', 'contact-phone'],
    ] as const) {
      const field = formIn(page).locator(selector);
      const right = await field.inputValue();
      await field.fill(wrong);
      await expect
        .poll(async () => (await finding(tabId, id))?.status, id)
        .toMatch(/^(?:wrong|missing)$/);
      await verdict(tabId).toBe('blocked');
      await field.fill(right);
      await verdict(tabId).toBe('ready');
    }
  });
}
