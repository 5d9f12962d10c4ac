/**
 * `npm run screenshots`: every state of the panel, light and dark, English and Traditional Chinese, into
 * `tests/screenshots/panel`; and the README's pictures. `npm run screenshots -- readme` makes these alone.
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openPanel } from '../e2e/panel/open.ts';
import { STATES, type StateName } from '../e2e/panel/states.ts';
import { ensureBuilt } from './build.ts';
import { launchChromium } from './chromium.ts';
import { ROOT } from './paths.ts';
import { takeShots } from './store/shots.ts';
import { listings, SHOTS, type Shot } from './store/texts.ts';

declare const show: (name: StateName) => void;

const FOLDER = join(ROOT, 'tests/screenshots/panel');

ensureBuilt('chrome');
if (!process.argv.includes('readme')) await takePanels();
await takeReadme();

async function takePanels(): Promise<void> {
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
}

/** Where each of the README's pictures comes from, among those for the stores. */
type ReadmePicture = [language: string, taken: Shot, name: string];

/** Few colors: what they show looks the same, and a clone stays small. */
async function takeReadme(): Promise<void> {
  const pictures: ReadmePicture[] = [
    ['en', 'azure-form', 'azure-form'],
    ['zh_TW', 'azure-form-ready', 'azure-form-ready-zh-tw'],
    ['en', 'popup', 'popup'],
  ];
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-pictures-'));
  for (const [language, listing] of listings()) {
    mkdirSync(join(folder, language));
    await takeShots(language, listing, join(folder, language));
  }
  for (const [language, taken, name] of pictures) {
    const from = join(folder, language, `${SHOTS.indexOf(taken) + 1}-${taken}.png`);
    const to = join(ROOT, 'docs', `${name}.png`);
    await sharp(from).png({ palette: true, quality: 85, effort: 10 }).toFile(to);
  }
  rmSync(folder, { recursive: true });
  console.log(`${pictures.length} pictures in docs`);
}
