/** `npm run store`: all that the stores ask for, into `store/out`. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../build.ts';
import { STORE_OUT } from '../paths.ts';
import { say } from '../say.ts';
import { drawIcons } from './art.ts';
import { sheets } from './sheets.ts';
import { takeShots } from './shots.ts';
import { dataUse, listings, permissionTexts, reviewNotes } from './texts.ts';
import { writePackages } from './write-packages.ts';

rmSync(STORE_OUT, { recursive: true, force: true });
mkdirSync(join(STORE_OUT, 'pictures'), { recursive: true });
const { sums, version } = await writePackages();

const texts = {
  listings: listings(),
  permissions: permissionTexts(),
  data: dataUse(),
  notes: reviewNotes(),
};
for (const [name, text] of sheets(texts, version)) writeFileSync(join(STORE_OUT, name), text);

ensureBuilt('chrome');
await drawIcons(join(STORE_OUT, 'pictures'));
for (const [language, listing] of texts.listings) {
  say(`taking the screenshots for ${language}`);
  const folder = join(STORE_OUT, language);
  mkdirSync(folder);
  for (const field of ['name', 'summary', 'description'] as const) {
    writeFileSync(join(folder, `${field}.txt`), listing[field]);
  }
  writeFileSync(join(folder, 'captions.txt'), `${Object.values(listing.screenshots).join('\n')}\n`);
  await takeShots(language, listing, folder);
}
console.log(`${sums}in store/out/packages; made twice, byte-identical`);
console.log('Texts, pictures and the forms of the stores: store/out');
