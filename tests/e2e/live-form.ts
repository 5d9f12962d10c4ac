/** A live form in a real browser, and the product's filling beside it in an isolated world, as an extension's is. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { build } from 'esbuild';
import { languagesPlugin } from '../tools/languages-plugin';
import { ROOT } from '../tools/paths';

const FORMS = join(ROOT, 'tests/e2e/forms');
const bundles = new Map<string, Promise<string>>();

/** @returns a script of `forms/` with all it imports. */
function bundled(file: string): Promise<string> {
  const known = bundles.get(file);
  if (known) return known;
  const made = build({
    entryPoints: [join(FORMS, file)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [languagesPlugin],
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(file, made);
  return made;
}

export interface LiveForm {
  page: Page;
  /** Evaluates in the isolated world. */
  act: <T>(expression: string) => Promise<T>;
  /** What the form would submit, after it was drawn again. */
  held: () => Promise<Record<string, string>>;
  close: () => Promise<void>;
}

/**
 * Opens a form.
 * @param file a script of `forms/`, with the HTML of the same name where there is one.
 * @param start which control the country is, and what is chosen.
 */
export async function openForm(
  browser: Browser,
  file: string,
  start: { kind?: string; country?: string } = {},
): Promise<LiveForm> {
  const page = await browser.newPage();
  const html = join(FORMS, file.replace(/\.tsx?$/, '.html'));
  const body = existsSync(html) ? readFileSync(html, 'utf8') : '<div id="root"></div>';
  await page.setContent(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  await page.evaluate((given) => Object.assign(globalThis, given), start);
  await page.addScriptTag({ content: await bundled(file) });
  await page.waitForFunction('typeof held === "function"');
  const world = await isolatedWorld(page);
  await world.act(`${await bundled('act.ts')};0`);
  return {
    page,
    act: world.act,
    async held() {
      await page.evaluate('drawAgain()');
      return page.evaluate('new Promise((done) => setTimeout(() => done({ ...held() }), 60))');
    },
    close: () => page.close(),
  };
}

async function isolatedWorld(page: Page): Promise<Pick<LiveForm, 'act'>> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return {
    async act<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value as T;
    },
  };
}
