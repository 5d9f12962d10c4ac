/** What the budgets say exactly: bytes, and what a frame keeps that shows none of the pages. Times are for `npm run bench`. */

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import budget from '../bench/budget.json';
import { extensionWorlds } from '../bench/devtools';
import { openOurs, type Subject } from '../bench/lab';
import { bytesOf, SCRIPTS } from '../bench/measures/bytes';
import { withProbe } from '../bench/probe';
import { blade, FORM_URL, FRAME, HOME_URL, PORTAL, page } from '../bench/sites';
import { expect, test } from '../fixtures/extension.ts';
import { watchRequests } from '../replay/watch-requests';
import { CHROME_BUILD } from '../tools/paths';

const { exact } = budget;
/** The watcher's last look comes six seconds after a navigation or a click. */
const AT_REST = 6700;

const manifest = () => JSON.parse(readFileSync(join(CHROME_BUILD, 'manifest.json'), 'utf8'));

test.describe('the scripts that go into pages', () => {
  for (const script of SCRIPTS)
    test(`${script} is no larger than its budget`, () => {
      const { gzip } = bytesOf(CHROME_BUILD, script);
      expect(gzip).toBeLessThanOrEqual(exact.bytes[script].gzip);
    });

  test('the watcher alone goes into every frame', () => {
    const scripts = manifest().content_scripts as { js: string[]; all_frames: boolean }[];
    expect(scripts.flatMap(({ js }) => js)).toEqual(exact.contentScripts);
    expect(scripts.every(({ all_frames }) => all_frames)).toBe(true);
  });

  /** Words that survive minifying: each stands in the library named. */
  const LIBRARIES: Record<string, RegExp> = {
    'webextension-polyfill': /webextension-polyfill|must only be loaded in a browser extension/,
    zod: /ZodError|_zod|invalid_type/,
    preact: /__k\b|__H\b|dangerouslySetInnerHTML/,
  };

  for (const script of [
    'watch.js',
    'detect.js',
    'read.js',
    'prove.js',
    'traces.js',
    'act.js',
    'check-fields.js',
  ])
    test(`${script} carries no library`, () => {
      const text = readFileSync(join(CHROME_BUILD, script), 'utf8');
      const carried = Object.entries(LIBRARIES).filter(([, sign]) => sign.test(text));
      expect(carried.map(([name]) => name)).toEqual([]);
    });

  const text = (file: string) => readFileSync(join(CHROME_BUILD, file), 'utf8');

  /** A page's scripts, with those that it loads later. */
  function scriptsOf(page: string): string[] {
    const found = new Set<string>();
    const follow = (source: string) => {
      for (const [name = ''] of source.matchAll(/\b[\w-]+\.js\b/g)) {
        const file = `chunks/${name}`;
        if (found.has(file) || !existsSync(join(CHROME_BUILD, file))) continue;
        found.add(file);
        follow(text(file));
      }
    };
    follow(text(page));
    return [...found];
  }

  test('the popup carries no schema library, not even in what it loads later', () => {
    const carrying = (page: string) =>
      scriptsOf(page).filter((file) => (LIBRARIES.zod as RegExp).test(text(file)));
    expect(scriptsOf('popup.html').length).toBeGreaterThan(5);
    expect(carrying('popup.html')).toEqual([]);
    expect(carrying('options.html')).not.toEqual([]);
  });

  test('these words would be found where the libraries are', () => {
    expect(text('panel.js')).toMatch(LIBRARIES.preact as RegExp);
    expect(text('background.js')).toMatch(LIBRARIES.zod as RegExp);
    expect(text('background.js')).toMatch(LIBRARIES['webextension-polyfill'] as RegExp);
  });
});

test.describe('a frame that shows none of the pages', () => {
  let subject: Subject;
  let folder: string;
  test.beforeAll(async () => {
    folder = withProbe(CHROME_BUILD);
    subject = await openOurs(folder);
  });
  test.afterAll(async () => {
    await subject.close();
    rmSync(folder, { recursive: true, force: true });
  });

  type Counts = Record<string, number>;

  /** What the extension keeps in each frame of the tab; null in one that it is not in. */
  async function countsIn(tab: Page): Promise<(Counts | null)[]> {
    const origin = subject.ours?.origin ?? '';
    const targets: (Page | Frame)[] = [tab, ...tab.frames().filter((frame) => frame.parentFrame())];
    return Promise.all(
      targets.map(async (target) => {
        const devtools = await tab.context().newCDPSession(target);
        const [world] = await extensionWorlds(devtools, origin);
        return world ? world.evaluate<Counts>('counts') : null;
      }),
    );
  }

  async function atRest(url: string, html: string, act?: (tab: Page) => Promise<unknown>) {
    subject.serve({ [PORTAL]: html, [`${FRAME}/0`]: blade(), [`${FRAME}/1`]: blade() });
    return subject.inTab(async (tab) => {
      const requests = await watchRequests(tab.context(), tab, subject.ours?.origin ?? '');
      await tab.goto(url);
      await tab.waitForTimeout(AT_REST);
      await act?.(tab);
      const counts = await countsIn(tab);
      requests.stop();
      return { counts, requests: requests.list.length };
    });
  }

  const OTHER = page({ elements: 500, inputs: 5, frames: [`${FRAME}/0`, `${FRAME}/1`] });

  test('observes nothing, waits for nothing and asks nobody', async () => {
    const { counts, requests } = await atRest(HOME_URL, OTHER);
    expect(counts).toEqual([exact.restingFrame, exact.restingFrame, exact.restingFrame]);
    expect(requests).toBe(exact.requests);
  });

  test('is at rest again after a click and a navigation', async () => {
    const { counts } = await atRest(HOME_URL, OTHER, async (tab) => {
      await tab.locator('input').first().click();
      await tab.evaluate(() => history.pushState(null, '', '#view/Other'));
      await tab.waitForTimeout(AT_REST);
    });
    expect(counts).toEqual([exact.restingFrame, exact.restingFrame, exact.restingFrame]);
  });

  test('while the form’s page does observe: the count works', async () => {
    const { counts, requests } = await atRest(FORM_URL, page({ form: true }));
    expect(counts[0]?.MutationObserver).toBeGreaterThan(0);
    expect(requests).toBe(exact.requests);
  });
});
