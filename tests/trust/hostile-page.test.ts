/** A page that knows Onbehalf and works against it: what it can see, and whether it can stop it. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { readPanel } from '../replay/panel.ts';
import { type Opened, open, statusOf, tourPage, until, verdictIs, withScript } from './site.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

/** Runs first in the page and writes down whatever reaches it. */
const LISTENING = `
  const seen = (self.seen = []);
  const note = (event) => seen.push(event.type + ' ' + JSON.stringify(event.data ?? event.detail ?? null));
  addEventListener('message', note, true);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) { note(event); return dispatchEvent.call(this, event); };
  const before = new Set(Object.getOwnPropertyNames(self));
  self.news = () => Object.getOwnPropertyNames(self).filter((name) => !before.has(name) && !['seen', 'news'].includes(name));
`;

test.describe('it cannot see the extension', () => {
  let opened: Opened;
  test.beforeAll(async () => {
    opened = await open(browser, tourPage('2-azure-form-wrong', withScript(LISTENING)));
    await until(browser, opened.tabId, verdictIs('blocked'));
    await expect.poll(async () => (await readPanel(opened.devtools)).shown).toBe(true);
  });

  test('no message, event, global, attribute or text of it', async () => {
    const found = await opened.page.evaluate(() => {
      const { seen, news } = self as unknown as { seen: string[]; news: () => string[] };
      const host = document.documentElement.lastElementChild as Element;
      return {
        seen,
        news: news(),
        html: document.documentElement.outerHTML,
        host: host.outerHTML,
        root: host.shadowRoot,
        runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
        loaded: performance.getEntriesByType('resource').map(({ name }) => name),
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(found.seen).toEqual([]);
    // What the page's own scripts declare stands in its documents.
    expect(found.news.filter((name) => /onbehalf|wxt|browser/i.test(name))).toEqual([]);
    expect(found.html).not.toMatch(/onbehalf|ada\.lin@partner\.example|partner\.onmicrosoft/i);
    expect(found.html).not.toContain(browser.origin);
    expect(found.host).toBe('<div></div>');
    expect(found.root).toBeNull();
    expect(found.runtime).toBe('undefined');
    expect(found.sheets).toBe(0);
    expect(found.loaded.filter((name) => !name.startsWith('https://portal.azure.com/'))).toEqual(
      [],
    );
    // The page does listen: what it says itself it hears.
    await opened.page.evaluate(() => {
      postMessage('a word of its own');
      document.dispatchEvent(new Event('an event of its own'));
    });
    const heard = () => opened.page.evaluate(() => (self as unknown as { seen: string[] }).seen);
    await expect.poll(heard).toHaveLength(2);
  });

  test('none of its files', async () => {
    const files = [
      'manifest.json',
      'panel.js',
      'popup.html',
      'options.html',
      'icons/16.png',
      '_locales/en/messages.json',
    ];
    const reached = await opened.page.evaluate(
      async ([origin, names]) => {
        const tries = names.flatMap((name) => [
          fetch(`${origin}/${name}`).then(() => `fetch ${name}`),
          new Promise<string>((resolve, reject) => {
            const image = new Image();
            image.onload = () => resolve(`image ${name}`);
            image.onerror = () => reject();
            image.src = `${origin}/${name}`;
          }),
          new Promise<string>((resolve, reject) => {
            const script = document.createElement('script');
            script.onload = () => resolve(`script ${name}`);
            script.onerror = () => reject();
            script.src = `${origin}/${name}`;
            document.head.append(script);
          }),
        ]);
        const settled = await Promise.allSettled(tries);
        return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      },
      [browser.origin, files] as const,
    );
    expect(reached).toEqual([]);
    // They are there: the extension's own pages reach them.
    const there = await browser.host.evaluate(
      (names) => Promise.all(names.map((name) => fetch(`/${name}`).then(({ ok }) => ok))),
      files,
    );
    expect(there).toEqual(files.map(() => true));
  });

  test('it cannot frame its pages', async () => {
    await opened.page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, `${browser.origin}/popup.html`);
    await opened.page.waitForTimeout(500);
    const framed = opened.page.frames().filter((frame) => frame.url().startsWith(browser.origin));
    expect(framed).toEqual([]);
  });
});

test.describe('it cannot stop the extension', () => {
  const entrypoints = ['watch', 'read', 'panel', 'act', 'facts', 'content'];

  /** A form that becomes wrong must be told, whatever the page did before. */
  async function staysAwake(sabotage: string, after?: (opened: Opened) => Promise<void>) {
    const loaded = tourPage('3-azure-form-put-right', withScript(sabotage));
    const opened = await open(browser, loaded);
    const { page, tabId, devtools } = opened;
    for (const step of loaded.page.steps) {
      if ('click' in step) await page.locator(step.click).click();
      if ('fill' in step) await page.locator(step.fill).fill(step.text);
    }
    await until(browser, tabId, verdictIs('ready'));
    await after?.(opened);
    await page.locator('#email').fill('joe@contoso.com');
    await until(browser, tabId, (known) => statusOf(known, 'contact-email') === 'wrong');
    await until(browser, tabId, verdictIs('blocked'));
    const { shown, items } = await readPanel(devtools);
    expect(shown).toBe(true);
    expect(items.join()).toContain('joe@contoso.com');
  }

  test('by the events and messages of a framework, or of our own shape', async () => {
    const shout = `
      const id = ${JSON.stringify(new URL(browser.origin).host)};
      const shout = () => {
        for (const name of ${JSON.stringify(entrypoints)}) {
          for (const event of ['content-script-started', 'locationchange', 'invalidated']) {
            const detail = { contentScriptName: name, messageId: 'x' };
            document.dispatchEvent(new CustomEvent(id + ':' + name + ':wxt:' + event, { detail }));
            window.dispatchEvent(new CustomEvent('wxt:' + event, { detail }));
            postMessage({ type: 'wxt:' + event, contentScriptName: name, extensionId: id }, '*');
          }
        }
        for (const kind of ['stop-reader', 'arm', 'panel-hide', 'act-fill']) {
          postMessage({ kind }, '*');
          document.dispatchEvent(new CustomEvent(kind, { detail: { kind } }));
        }
      };
      shout(); setInterval(shout, 100);`;
    await staysAwake(shout);
  });

  test('by replacing what scripts are made of', async () => {
    await staysAwake(`
      for (const [object, names] of [
        [Document.prototype, ['querySelectorAll', 'createTreeWalker', 'querySelector', 'createElement']],
        [Element.prototype, ['querySelectorAll', 'getAttribute', 'closest', 'matches', 'attachShadow', 'checkVisibility']],
        [JSON, ['stringify']], [Math, ['random']], [Promise.prototype, ['then']],
        [Object, ['entries']], [Set.prototype, ['has', 'add']], [Map.prototype, ['get', 'set']], [RegExp.prototype, ['test', 'exec']],
      ]) for (const name of names) {
        const own = object[name];
        // The page's own script still has to work; ours must not notice any of it.
        object[name] = function (...given) { self.caught = true; return own.apply(this, given); };
      }
      self.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };
      self.chrome = { runtime: { id: 'x', sendMessage: async () => {} } };
      self.browser = self.chrome;
      Object.defineProperty(document, 'hidden', { get: () => true });
    `);
  });

  test('by elements that bear the names of what scripts use', { tag: '@long' }, async () => {
    await staysAwake(
      `addEventListener('DOMContentLoaded', () => {
        const traps = document.createElement('div');
        traps.innerHTML = '<form id="browser"><input name="runtime" id="a"></form><form id="chrome"><input name="runtime" id="b"></form>'
          + '<img name="hidden"><img name="visibilityState"><form name="defaultView"></form><img id="navigation"><img id="MutationObserver">';
        document.body.append(traps);
      });`,
    );
  });

  test('by keeping the user’s events from it', async () => {
    await staysAwake('', async ({ page }) => {
      // Only now: the page's own form needs its events to be filled in.
      await page.evaluate(() => {
        for (const type of 'input change click focusin focusout keyup visibilitychange'.split(
          ' ',
        )) {
          addEventListener(type, (event) => event.stopImmediatePropagation(), true);
        }
      });
    });
  });

  test('by taking the panel away, hiding it, or moving it', async () => {
    await staysAwake('', async ({ page }) => {
      await page.evaluate(() => {
        document.querySelector('html > div')?.remove();
        const style = document.createElement('style');
        style.textContent =
          'html > div { display: none !important; opacity: 0 !important; visibility: hidden !important; position: fixed !important; left: -9999px !important; transform: scale(0) !important; clip-path: inset(50%) !important; }';
        document.head.append(style);
      });
      // It is put back.
      await page.locator('html > div').waitFor({ state: 'attached' });
      await page.evaluate(() => {
        const host = document.querySelector('html > div') as HTMLElement;
        host.hidden = true;
        host.inert = true;
        host.style.cssText = 'display: none !important';
        host.setAttribute('aria-hidden', 'true');
      });
    });
  });
});
