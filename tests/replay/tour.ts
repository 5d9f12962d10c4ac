/**
 * `npm start`: replays the tour and tells what the extension says on each of its pages. With a display the window stays
 * open for the visitor; without one it ends by itself.
 */

import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { findBrowser } from '../tools/browser.ts';
import { ensureBuilt } from '../tools/build.ts';
import { ROOT } from '../tools/paths.ts';
import { say } from '../tools/say.ts';
import { launch } from './browser.ts';
import { type LoadedPage, loadAll } from './load.ts';
import { ownPages } from './own-pages.ts';
import { replayAll } from './pool.ts';
import { report } from './report.ts';
import { stay } from './stay.ts';

const SHOTS = join(ROOT, 'tests', 'screenshots', 'tour');

async function main(): Promise<number> {
  const headed = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  findBrowser();
  ensureBuilt('chrome');
  const loaded = loadAll([join(ROOT, 'tests', 'pages', 'tour')]);
  const pages = loaded.filter((entry): entry is LoadedPage => 'page' in entry);
  for (const entry of loaded) if ('errors' in entry) for (const error of entry.errors) say(error);
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  const total = pages.length + ownPages.length;

  let started = 0;
  const progress = (name: string) => say(`replaying ${++started} of ${total}: ${name}`);
  const results = await replayAll(pages, {
    headed,
    onStart: ({ page }) => progress(page.name),
    onResult: (result) => console.log(`${report(result, true)}\n`),
    visit: ({ page: { name } }, tab) => tab.screenshot(join(SHOTS, `${basename(name)}.png`)),
  });

  const wrongForm = pages.find(({ page }) => page.expect.verdict === 'blocked');
  if (wrongForm) {
    const browser = await launch({ locale: 'en-US', headed });
    for (const { name, visit } of ownPages) {
      progress(name);
      const told = await visit(browser, wrongForm, join(SHOTS, `${basename(name)}.png`));
      console.log(`ok   ${name}\n${told}\n`);
    }
    await browser.close();
  }

  const failures = results.filter(({ ok }) => !ok).length + (loaded.length - pages.length);
  console.log(`${total - failures} of ${total} pages of the tour are as expected.`);
  console.log(`Screenshots: ${relative(process.cwd(), SHOTS)}`);
  if (headed && wrongForm) await stay(pages, wrongForm);
  return failures > 0 ? 1 : 0;
}

const status = await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});
process.exit(status);
