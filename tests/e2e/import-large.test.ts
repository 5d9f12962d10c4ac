/** A list of 50,000 customers: the page shows how far it is, and an import that is interrupted is none. */

import type { Page, Worker } from '@playwright/test';
import { partsOf } from '../../storage/book-parts.ts';
import { expect, fresh, test } from '../fixtures/extension.ts';
import { storedBook } from '../fixtures/stored-book.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const ROWS = 50_000;
const idOf = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`;
const listOf = (rows: number) =>
  `Name,Microsoft ID,Primary domain name\n${Array.from(
    { length: rows },
    (_, n) => `Customer ${n},${idOf(n)},customer${n}.example\n`,
  ).join('')}`;

let browser: Browser;

test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});
test.beforeEach(async () => {
  await reset(browser, new Map(), null);
});

async function openOptions(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html#customers`);
  await page.locator('#customers').waitFor();
  return page;
}

/** Reads a list up to the point where it can be imported. */
async function review(page: Page, rows: number): Promise<void> {
  await page.setInputFiles('#import-customers', {
    name: 'customers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(listOf(rows)),
  });
  await page.getByText(`New: ${rows}.`).waitFor({ timeout: 60_000 });
}

const go = (page: Page) =>
  page.locator('#customers').getByRole('button', { name: 'Import', exact: true }).click();

/** How many customers the book holds; waits for what is being written. */
const countOf = async () => (await storedBook(browser.host)).length;

/** A page that is gone leaves the worker at its work: changes are made one after the other, so the last one is over. */
const queueIsEmpty = () =>
  browser.host.evaluate(() => chrome.runtime.sendMessage({ kind: 'customer-remove', id: 'none' }));

/** Runs in the popup. @returns how long each key takes until the list is drawn, in ms; reported, never asserted. */
async function typeAll(queries: string[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('#customer');
  if (!input) throw new Error('the popup has no search field');
  const times: number[] = [];
  for (const query of queries)
    for (let end = 1; end <= query.length; end += 1) {
      const start = performance.now();
      input.value = query.slice(0, end);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Preact draws in a microtask or the next task, before the next one of ours.
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - start);
    }
  return times;
}

test('is read and imported with the progress in sight, and the popup then finds in it', {
  tag: '@long',
}, async () => {
  test.setTimeout(180_000);
  const page = await openOptions();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const value = document.querySelector<HTMLProgressElement>('#customers progress')?.value;
      if (value !== undefined) seen.push(value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const began = performance.now();
  await review(page, ROWS);
  const read = performance.now();
  await go(page);
  await page.getByText('Importing…').waitFor();
  await page
    .getByText(`Imported: ${ROWS} new, 0 updated. Skipped: 0.`)
    .waitFor({ timeout: 60_000 });
  const done = performance.now();
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  expect(new Set(seen).size).toBeGreaterThan(10);
  expect(await countOf()).toBe(ROWS);
  await page.close();

  const popup = await browser.context.newPage();
  await popup.goto(`${browser.origin}/popup.html`);
  await popup.fill('#customer', 'customer 49999');
  await popup.locator('.result-name', { hasText: 'Customer 49999' }).waitFor();
  const keys = (await popup.evaluate(typeAll, ['customer 4', 'holding', 'custmoer'])).sort(
    (a, b) => a - b,
  );
  await popup.close();
  const at = (part: number) => (keys[Math.floor(keys.length * part)] ?? 0).toFixed(1);
  const text = `read ${Math.round(read - began)} ms, imported ${Math.round(done - read)} ms, keystroke ${at(0.5)} ms (90 %: ${at(0.9)} ms)`;
  test.info().annotations.push({ type: 'time', description: text });
  console.info(`50,000 customers: ${text}`);
});

const SIZE = 10_000;

/** Imports, ends the worker or closes the page after a while. @returns how many customers the book then holds. */
async function interrupted(end: 'worker' | 'page', delay: number): Promise<number> {
  await reset(browser, new Map(), null);
  const page = await openOptions();
  await review(page, SIZE);
  const devtools = await browser.context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await go(page);
  await page.waitForTimeout(delay);
  if (end === 'worker') {
    await devtools.send('ServiceWorker.stopAllWorkers');
    const said = page.getByText(/^(?:Imported: 10000 new|Nothing was imported)/);
    await said.waitFor({ timeout: 60_000 });
    const isDone = (await said.innerText()).startsWith('Imported');
    // What the page says is what the book holds.
    expect(await countOf()).toBe(isDone ? SIZE : 0);
  }
  await page.close();
  await queueIsEmpty();
  return await countOf();
}

type Stage = 'read' | 'first' | 'middle' | 'last' | 'committed';

/** From this moment of an import on the worker does nothing more, as one that hangs; then it is stopped. */
async function dieAt(stage: Stage, rows: number): Promise<void> {
  const parts = partsOf(Array.from({ length: rows }, (_, n) => ({ id: idOf(n) }))).length;
  await browser.host.evaluate(() => chrome.runtime.sendMessage({ kind: 'profile-get' }));
  const worker = browser.context.serviceWorkers().at(-1) as Worker;
  const devtools = await browser.context.newCDPSession(browser.host);
  await devtools.send('ServiceWorker.enable');
  worker.on('console', (entry) => {
    if (entry.text() === DYING) void devtools.send('ServiceWorker.stopAllWorkers');
  });
  await worker.evaluate(
    ([moment, all, word]) => {
      const die = () => {
        console.info(word);
        // Told by the console, and ended by the browser: nothing that was asked for before is heard of any more.
        for (;;);
      };
      const store = IDBObjectStore.prototype;
      const { put, getAll } = store;
      let written = 0;
      store.getAll = function (...query) {
        if (moment === 'read' && this.name === 'book') die();
        return getAll.apply(this, query);
      };
      store.put = function (...record) {
        const request = put.apply(this, record);
        if (this.name !== 'book') return request;
        written += 1;
        if (written === 1 && moment === 'committed')
          this.transaction.addEventListener('complete', die);
        if (written === { first: 1, middle: all >> 1, last: all }[moment as string]) die();
        return request;
      };
    },
    [stage, parts, DYING] as const,
  );
}

const DYING = 'onbehalf-test: dying';

test.describe('an import that is interrupted is done or not begun', () => {
  const at = async (moments: readonly number[]) => {
    for (const delay of moments)
      for (const end of ['worker', 'page'] as const)
        expect([0, SIZE], `${end} after ${delay} ms`).toContain(await interrupted(end, delay));
  };

  /** What the worker has just begun or done when it is stopped, and whether the customers are then in the book. */
  const STAGES = [
    ['read', 'the book is read', false],
    ['first', 'the first of them are written', false],
    ['middle', 'half of them are written', false],
    ['last', 'all of them are written, and nothing is committed', false],
    ['committed', 'they are committed, and nothing is answered', true],
  ] as const;
  for (const [stage, title, isDone] of STAGES)
    test(`at the moment when ${title}`, {
      tag: ['middle', 'committed'].includes(stage) ? [] : '@long',
    }, async () => {
      const rows = 1000;
      const page = await openOptions();
      await review(page, rows);
      await dieAt(stage, rows);
      await go(page);
      const said = isDone ? `Imported: ${rows} new` : 'Nothing was imported';
      await page.getByText(said).waitFor({ timeout: 60_000 });
      expect(await countOf()).toBe(isDone ? rows : 0);
      await page.close();
      // Nor does what comes after it bring anything back.
      await queueIsEmpty();
      expect(await countOf()).toBe(isDone ? rows : 0);
    });

  test('at many moments', { tag: '@long' }, async () => {
    test.setTimeout(400_000);
    await at([0, 100, 200, 300, 700, 1000, 1500, 2500, 4000]);
  });
});

test('deleted while it is being brought in, nothing of it is written back', {
  tag: '@long',
}, async () => {
  const rows = Array.from({ length: 1000 }, (_, n) => ({
    own: null,
    facts: { name: `Customer ${n}`, tenantId: idOf(n), relationship: '', tags: '' },
  }));
  const send = (message: object) =>
    browser.host.evaluate((one) => chrome.runtime.sendMessage(one), message);
  await send({ kind: 'customers-import', rows });
  expect(await countOf()).toBe(1000);
  // Once more under other names: each of them is read, and written again.
  const renamed = rows.map((row) => ({ ...row, facts: { ...row.facts, tags: 'again' } }));
  await browser.host.evaluate(
    (again) =>
      Promise.all([
        chrome.runtime.sendMessage({ kind: 'customers-import', rows: again }),
        chrome.runtime.sendMessage({ kind: 'forget-everything' }),
      ]),
    renamed,
  );
  await queueIsEmpty();
  expect(await countOf()).toBe(0);
});
