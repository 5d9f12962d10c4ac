/**
 * `npm run screenshots`: every state of the panel, light and dark, English and Traditional Chinese, into
 * `tests/screenshots/panel`.
 */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openPanel } from '../e2e/panel/open.ts';
import { STATES, type StateName } from '../e2e/panel/states.ts';
import { ensureBuilt } from './build.ts';
import { launchChromium } from './chromium.ts';
import { ROOT } from './paths.ts';

declare const show: (name: StateName) => void;

const FOLDER = join(ROOT, 'tests/screenshots/panel');

ensureBuilt('chrome');
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
let count = 0;
for (const language of ['en', 'zh_TW'] as const) {
  for (const dark of [false, true]) {
    for (const name of Object.keys(STATES) as StateName[]) {
      const page = await openPanel(browser, { language, dark });
      await page.evaluate((state) => show(state), name);
      // Once more a moment later the panel looks where it stands best.
      await page.waitForTimeout(400);
      const path = join(FOLDER, `${name}-${language}-${dark ? 'dark' : 'light'}.png`);
      await page.screenshot({ path });
      await page.context().close();
      count++;
    }
  }
}
await browser.close();
console.log(`${count} pictures in tests/screenshots/panel`);
