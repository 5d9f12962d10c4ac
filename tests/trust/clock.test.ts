/** The computer's clock jumps back or ahead: the times of first responses, the reminder and the log stay true. */

import type { Page, Worker } from '@playwright/test';
import type { LoggedRequest } from '../../request/logged.ts';
import { timeOf } from '../../request/time-of-day.ts';
import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import type { Known } from '../replay/driver.ts';
import { reset } from '../replay/extension.ts';
import { loadPage } from '../replay/load.ts';
import { open, statusOf, until, verdictIs } from './site.ts';

declare const chrome: {
  action: { getTitle(details: object): Promise<string> };
  alarms: { getAll(): Promise<{ scheduledTime: number }[]> };
  permissions: { request(what: { permissions: string[] }): Promise<boolean> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { set(items: object): Promise<void> } };
};

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch({ locale: 'en-US' });
});
test.afterAll(() => browser?.close());
test.beforeEach(async () => {
  await reset(browser, new Map(), null);
});

/** Sets the clock of one of the extension's contexts. Runs in there. */
function shift(by: number): void {
  const world = globalThis as { RealDate?: DateConstructor; Date: DateConstructor };
  world.RealDate ??= Date;
  const { RealDate } = world;
  world.Date = class extends RealDate {
    constructor(...given: []) {
      if (given.length > 0) super(...given);
      else super(RealDate.now() + by);
    }
    static override now() {
      return RealDate.now() + by;
    }
  } as DateConstructor;
}

async function setWorker(by: number): Promise<void> {
  // It answers, so it runs.
  await tell({ kind: 'profile-get' });
  await (browser.context.serviceWorkers().at(-1) as Worker).evaluate(shift, by);
}

const tell = (message: object) =>
  browser.host.evaluate((what) => chrome.runtime.sendMessage(what), message);
const title = () => browser.host.evaluate(() => chrome.action.getTitle({}));
const requests = () =>
  browser.host.evaluate(
    () =>
      new Promise<LoggedRequest[]>((resolve) => {
        indexedDB.open('onbehalf').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          db.transaction('requests').objectStore('requests').getAll().onsuccess = (got) => {
            db.close();
            resolve((got.target as IDBRequest).result);
          };
        };
      }),
  );

/** Keeps a request that was sent now and is to be answered in two hours. */
async function keepRequest(): Promise<{ at: number; due: number }> {
  const at = Date.now();
  const due = at + 2 * HOUR;
  const request = {
    id: 'one',
    tabId: 7,
    at,
    portal: 'azure',
    cloud: 'public',
    customerName: 'Contoso',
  };
  const more = { domain: 'contoso.example', tenantId: null, severity: 'A', due, dueAtBest: false };
  const rest = { number: '', note: '', answeredAt: null };
  await browser.host.evaluate((one) => chrome.storage.session.set({ 'offered-requests': [one] }), {
    ...request,
    ...more,
    ...rest,
  });
  await tell({ kind: 'log-keep', id: 'one' });
  return { at, due };
}

async function openLog(by: number): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.addInitScript(shift, by);
  await popup.goto(`${browser.origin}/popup.html`);
  await popup.getByRole('button', { name: 'Requests', exact: true }).click();
  await popup.locator('li.request').waitFor({ state: 'attached' });
  // By a clock that is far ahead it is folded away with the old ones.
  await popup.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
  return popup;
}

test('the reminder is of the time alone: there when it is past, gone when the clock is put right', async () => {
  await browser.host.evaluate(() => chrome.permissions.request({ permissions: ['alarms'] }));
  const { due } = await keepRequest();
  const remind = () => tell({ kind: 'settings-save', changes: { reminders: true } });
  for (const [by, isDue] of [
    [0, false],
    [3 * HOUR, true],
    [-HOUR / 3, false],
    [YEAR, true],
    [0, false],
  ] as const) {
    await setWorker(by);
    await remind();
    const said = expect.poll(title);
    if (isDue) await said.toContain('response is due – Contoso');
    else await said.not.toContain('response is due');
    const alarms = await browser.host.evaluate(() => chrome.alarms.getAll());
    // Looked at again within half an hour, for the clock may be set ahead.
    expect(alarms).toHaveLength(isDue ? 0 : 1);
    for (const { scheduledTime } of alarms) {
      expect(scheduledTime).toBeLessThanOrEqual(Math.min(due, Date.now() + by + HOUR / 2));
    }
  }
  expect(await requests()).toMatchObject([{ id: 'one', due }]);
});

test('the log loses nothing to a clock that was a year ahead, and tells no absurd time', async () => {
  const { at, due } = await keepRequest();
  for (const by of [YEAR, -YEAR, 20 * YEAR, 0]) {
    await setWorker(by);
    await tell({ kind: 'log-change', id: 'one', note: `at ${by}` });
    expect(await requests()).toMatchObject([{ id: 'one', at, due, note: `at ${by}` }]);
  }
  for (const [by, said] of [
    [0, 'Due in'],
    [-YEAR, 'Due in'],
    [YEAR, 'Was due'],
  ] as const) {
    const popup = await openLog(by);
    await popup.getByText(said).waitFor();
    expect(await popup.locator('main').innerText()).not.toMatch(/Invalid|NaN|[-−]\d+ ?[smhd]\b/);
    await popup.close();
  }
  // Answered, by a clock that was set back since it was sent.
  await setWorker(-HOUR);
  await tell({ kind: 'log-change', id: 'one', answered: true });
  const [answered] = await requests();
  expect(answered?.answeredAt).toBe(at);
});

test('a log that is opened for hours tells when the time is past', { tag: '@long' }, async () => {
  await keepRequest();
  const popup = await openLog(0);
  await popup.getByText('Due in').waitFor();
  await popup.evaluate(shift, 3 * HOUR);
  await popup.getByText('Was due').waitFor({ timeout: 60_000 });
  await popup.evaluate(shift, 0);
  await popup.getByText('Due in').waitFor({ timeout: 60_000 });
  await popup.close();
});

test('a severity that was chosen while the clock was ahead is answered by the right one', {
  tag: '@long',
}, async () => {
  const { page, tabId } = await open(browser, loadPage('azure/panel-keep-request'));
  const dueIn = ({ state }: Known) =>
    state?.assessment?.findings.find(({ check }) => check === 'severity')?.params[0] ?? '';
  const hours = await until(browser, tabId, verdictIs('ready')).then(({ state }) =>
    Number(state?.assessment?.findings.find(({ check }) => check === 'severity')?.params[1]),
  );
  /** As it may be told: the minute may turn while it is read. */
  const told = (by: number) =>
    [-60_000, 0, 60_000].map((about) =>
      timeOf(Date.now() + by + hours * HOUR + about, Date.now() + by, 'en-US'),
    );
  await setWorker(5 * HOUR);
  await page.reload();
  const ahead = await until(browser, tabId, (known) => dueIn(known) !== '');
  expect(told(5 * HOUR)).toContain(dueIn(ahead));
  await setWorker(0);
  await page.locator('#email').fill('joe@contoso.com');
  const right = await until(
    browser,
    tabId,
    (known) => statusOf(known, 'contact-email') === 'wrong',
  );
  expect(told(0)).toContain(dueIn(right));
  expect(right.state?.firstVerdictMs).toBeGreaterThanOrEqual(0);
});
