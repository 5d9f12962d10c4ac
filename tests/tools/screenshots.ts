/**
 * `npm run screenshots`: the panel and the popup, in English, Traditional Chinese and German, light, dark and with forced
 * colors, in several sizes, into `tests/screenshots`; and the README's pictures. `npm run screenshots -- readme` makes these
 * alone.
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { ensureBuilt } from './build.ts';
import { ROOT } from './paths.ts';
import { takePanels, takePopups } from './pictures.ts';
import { takeShots } from './store/shots.ts';
import { listings, SHOTS, type Shot } from './store/texts.ts';

ensureBuilt('chrome');
if (!process.argv.includes('readme')) {
  console.log(`${await takePanels()} pictures in tests/screenshots/panel`);
  console.log(`${await takePopups()} pictures in tests/screenshots/popup`);
}
await takeReadme();

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
