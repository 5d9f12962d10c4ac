/** Hours of portal use, compressed: what the extension keeps does not grow. */

import { rmSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { extensionWorlds, heap } from '../bench/devtools.ts';
import { openOurs, type Subject } from '../bench/lab.ts';
import { withProbe } from '../bench/probe.ts';
import { AVATAR, blade, FORM, FRAME, PORTAL } from '../bench/sites.ts';
import { expect, test } from '../fixtures/extension.ts';
import { amount } from '../tools/amounts.ts';
import { CHROME_BUILD } from '../tools/paths.ts';

declare const chrome: { storage: { session: { get(key: null): Promise<object> } } };

const NAVIGATIONS = amount('navigations');
const TABS = amount('tabs');
/** Elements that come, and go with the next navigation: 20,000 in 500. */
const MUTATIONS = 40;
/** The watcher's last look comes six seconds after a navigation. */
const AT_REST = 6700;

const FORM_ROUTE = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const ROUTES = ['#home', '#view/HubsExtension/BrowseAll', FORM_ROUTE, '#view/Other/Overview'];

/** A portal of one page: each route redraws its blade; every second one has a frame as well. */
const SITE = `<!doctype html><html lang="en"><head><title>Portal</title></head><body>${AVATAR}<main></main>
<template id="form">${FORM}</template>
<script>
const main = document.querySelector('main');
let turn = 0;
function draw() {
  turn += 1;
  main.textContent = '';
  if (location.hash.includes('NewSupportRequest')) main.append(document.querySelector('#form').content.cloneNode(true));
  else main.innerHTML = '<h2>Resources</h2><label>Filter <input></label>';
  if (turn % 2) main.insertAdjacentHTML('beforeend', '<iframe src="${FRAME}/0"></iframe>');
}
function mutate(count) {
  for (let i = 0; i < count; i++) {
    const row = document.createElement('div');
    row.setAttribute('role', 'row');
    row.textContent = 'Resource ' + i;
    main.append(row);
  }
}
addEventListener('hashchange', draw);
draw();
</script></body></html>`;

let subject: Subject;
let folder: string;
test.beforeAll(async () => {
  folder = withProbe(CHROME_BUILD);
  subject = await openOurs(folder);
  subject.serve({ [PORTAL]: SITE, [`${FRAME}/0`]: blade() });
});
test.afterAll(async () => {
  await subject?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Goes from route to route, and edits the form when it is there. */
async function use(tab: Page, navigations: number): Promise<void> {
  for (let i = 0; i < navigations; i += 1) {
    const route = ROUTES[i % ROUTES.length] ?? '';
    await tab.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await tab.waitForFunction(
      (wanted) => Boolean(document.querySelector('#email')) === wanted,
      route === FORM_ROUTE,
    );
    await tab.evaluate((count) => (globalThis as never as Portal).mutate(count), MUTATIONS);
    if (route === FORM_ROUTE) await tab.locator('#email').fill(`ada.${i}@partner.example`);
    else await tab.locator('label input').click();
  }
  await tab.evaluate(() => {
    location.hash = '#home';
  });
  await tab.waitForTimeout(AT_REST);
}
interface Portal {
  mutate(count: number): void;
}

interface Kept {
  /** Bytes. */
  heap: number;
  listeners: number;
  documents: number;
  observers: number;
  timers: number;
}

async function kept(devtools: CDPSession): Promise<Kept> {
  const bytes = await heap(devtools);
  const { jsEventListeners, documents } = await devtools.send('Memory.getDOMCounters');
  const [world] = await extensionWorlds(devtools, subject.ours?.origin ?? '');
  if (!world) throw new Error('the extension is not in the page');
  const counts = await world.evaluate<Record<string, number>>('counts');
  const { MutationObserver = 0, IntersectionObserver = 0, ResizeObserver = 0 } = counts;
  return {
    heap: bytes,
    listeners: jsEventListeners,
    documents,
    observers: MutationObserver + IntersectionObserver + ResizeObserver,
    timers: (counts.setTimeout ?? 0) + (counts.setInterval ?? 0),
  };
}

test(`${NAVIGATIONS} navigations in one tab`, { tag: '@long' }, async () => {
  await subject.inTab(async (tab, devtools) => {
    await tab.goto(`${PORTAL}#home`);
    await use(tab, Math.max(12, NAVIGATIONS / 5));
    const warm = await kept(devtools);
    await use(tab, NAVIGATIONS);
    const end = await kept(devtools);
    expect({ ...end, heap: end.heap <= 1.2 * warm.heap }).toEqual({ ...warm, heap: true });
  });
});

test(`${TABS} tabs, closed again`, { tag: '@long' }, async () => {
  const host = subject.ours?.host as Page;
  const remembered = async () =>
    Object.keys(await host.evaluate(() => chrome.storage.session.get(null))).filter((key) =>
      key.startsWith('tab:'),
    ).length;
  const tabs: Page[] = [];
  for (let i = 0; i < TABS; i += 1) {
    const tab = await subject.context.newPage();
    await tab.goto(`${PORTAL}${FORM_ROUTE}`);
    tabs.push(tab);
  }
  await expect.poll(remembered).toBeGreaterThanOrEqual(TABS);
  for (const tab of tabs) await tab.close();
  await expect.poll(remembered).toBe(0);
});
