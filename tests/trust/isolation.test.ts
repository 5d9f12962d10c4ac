/** What the extension's own scripts in a page can reach: whoever takes over the page's process can do no more. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { readTab } from '../replay/extension.ts';
import { OWN_MESSAGES } from './own-messages.ts';
import { inExtensionWorld, type Opened, open, tourPage, until, verdictIs } from './site.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ state?: { profiles: unknown[] } }> };
  storage: Record<'local' | 'sync', { set(items: object): Promise<void> }>;
};

const FRAME = 'https://sandbox-1.reactblade.portal.azure.net/form';

let browser: Browser;
let opened: Opened;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
  const loaded = tourPage('2-azure-form-wrong', (html) =>
    html.replace('</body>', `<iframe src="${FRAME}"></iframe></body>`),
  );
  const frame = { body: Buffer.from('<!doctype html><p>A frame of the portal'), type: 'text/html' };
  opened = await open(browser, {
    ...loaded,
    documents: new Map([...loaded.documents, [FRAME, frame]]),
  });
  await until(browser, opened.tabId, verdictIs('blocked'));
});

const inside = <T>(expression: string) => inExtensionWorld<T>(browser, opened.page, expression);
const send = (message: object) => inside(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
const own = (message: object) =>
  browser.host.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
const profiles = () => own(OWN_MESSAGES['profile-get']).then(({ state }) => state?.profiles);

test.describe('what is stored', () => {
  for (const area of ['local', 'sync', 'managed', 'session'])
    test(`storage.${area} is closed`, async () => {
      await browser.host.evaluate(async () => {
        await chrome.storage.local.set({ mark: 'kept' });
        await chrome.storage.sync.set({ mark: 'kept' });
      });
      const read = await inside<string>(`JSON.stringify(await chrome.storage.${area}.get(null))`);
      expect(read).toMatch(/Access to storage is not allowed|Cannot read properties of undefined/);
      const written = await inside<string>(`chrome.storage.${area}.set({ mark: 'forged' })`);
      expect(written).toMatch(/not allowed|Cannot read properties of undefined|read-only/);
    });

  test('the databases it sees are the page’s own', async () => {
    expect(await inside('(await indexedDB.databases()).map(({ name }) => name)')).toEqual([]);
    // The extension's own pages do see it, so there is something to be kept from the page.
    const own = await browser.host.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(own).toContain('onbehalf');
  });

  test('neither the powerful parts of the API nor the extension’s files are there', async () => {
    const names = ['scripting?.executeScript', 'tabs?.create', 'permissions?.request'];
    const types = names.map((name) => `typeof chrome.${name}`).join(" + ' ' + ");
    expect(await inside(types)).toBe('undefined undefined undefined');
    expect(await inside(`fetch(chrome.runtime.getURL('/popup.html')).then(() => 'read')`)).toMatch(
      /Failed to fetch/,
    );
  });
});

test.describe('messages', () => {
  test('of the extension’s own pages are not taken from a page', async () => {
    const before = await profiles();
    expect(before).toHaveLength(1);
    for (const message of Object.values(OWN_MESSAGES)) {
      expect([message.kind, (await send(message)) ?? null]).toEqual([message.kind, null]);
    }
    expect(await profiles()).toEqual(before);
    // Each is sound, and taken from where it belongs.
    for (const message of [OWN_MESSAGES['customer-remove'], OWN_MESSAGES['log-drop']]) {
      expect(await own(message)).toBeTruthy();
    }
  });

  test('of a wrong shape are dropped', async () => {
    const { state: before } = await readTab(browser, opened.tabId);
    const reading = {
      kind: 'reading',
      doc: 'forged',
      url: 'https://portal.azure.com/',
      loadedFrom: 'https://portal.azure.com/',
      lang: 'en',
      readings: [],
      hints: [],
      settled: true,
      titled: true,
      pane: false,
      paneForms: null,
      alerts: [],
      hiddenFrames: [],
      shownFrames: [],
    };
    for (const message of [
      {},
      { kind: 'nonsense' },
      { kind: 'accept', check: 'support-plan' },
      { kind: 'accept', check: 'toString', accepted: true },
      { kind: 'accept', check: 'support-plan', accepted: true, more: 1 },
      { kind: 'answer', check: 'support-plan', answer: 'all-is-well' },
      { kind: 'open-link', url: 'https://portal.azure.com/evil.example' },
      { kind: 'open-link', url: 'javascript:alert(1)' },
    ]) {
      const answer = await send(message);
      expect([message, answer || null]).toEqual([message, null]);
    }
    const { state: after } = await readTab(browser, opened.tabId);
    expect(after?.assessment).toEqual(before?.assessment);
    expect(browser.context.pages().filter((page) => page.url().includes('evil'))).toEqual([]);
    // A reading that is refused is not passed over: what its frame holds is then not known.
    for (const message of [
      { ...reading, extra: true },
      { ...reading, url: 'x'.repeat(8001) },
      { ...reading, alerts: ['x'.repeat(301)] },
      { ...reading, readings: Array.from({ length: 201 }, () => ({})) },
      { ...reading, readings: [{ field: 'support-plan', value: 'Cloud Solution Provider' }] },
    ]) {
      const answer = await send(message);
      expect([message, answer || null]).toEqual([message, null]);
      const { state: refused } = await readTab(browser, opened.tabId);
      expect(refused?.assessment?.verdict).not.toBe('ready');
    }
  });

  test('of the panel are not taken from a frame', async () => {
    const frame = opened.page.frames().find((one) => one.url() === FRAME);
    if (!frame) throw new Error('no frame');
    const fromFrame = (message: object) =>
      inExtensionWorld(browser, frame, `chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    for (const message of [
      { kind: 'panel-ready' },
      { kind: 'accept', check: 'support-plan', accepted: true },
      { kind: 'answer', check: 'contact-email', answer: 'add-domain' },
      { kind: 'fill' },
      { kind: 'open-options' },
    ]) {
      expect([message.kind, (await fromFrame(message)) ?? null]).toEqual([message.kind, null]);
    }
    const { state } = await readTab(browser, opened.tabId);
    expect(state?.assessment?.findings.some(({ accepted }) => accepted)).toBe(false);
    expect(JSON.stringify(await profiles())).not.toContain('contoso.com');
    // The same from the top frame is taken: the test would notice if nothing were.
    expect(await send({ kind: 'panel-ready' })).toHaveProperty('view.outcome');
  });

  test('cannot be sent by the page itself', async () => {
    const api = await opened.page.evaluate(
      () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    );
    expect(api).toBe('undefined');
  });
});
