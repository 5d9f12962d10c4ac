/**
 * Writes the replayable pages from their tables.
 *
 * `node tests/tools/pages/build.ts`          writes `tests/pages` and the Fluent UI bundles
 * `node tests/tools/pages/build.ts --check`  exits with 1 when a committed page is not what the tables say
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { filesOf, pages } from './files.ts';

const here = dirname(fileURLToPath(import.meta.url));
export const target = join(here, '../../pages');
const assets = join(here, 'assets');

/** Folders that this tool owns; others under `tests/pages` are written by hand. */
const owned = (): string[] => [
  ...new Set(pages.map(({ name }) => name.split('/')[0] as string)),
  '_shared',
];

function wanted(): Map<string, string> {
  const files = filesOf(pages);
  for (const file of ['form.js', 'portal.css']) {
    files.set(`_shared/${file}`, readFileSync(join(assets, file), 'utf8'));
  }
  return files;
}

/** @returns what differs between the tables and the folder, a text each. */
export function differences(): string[] {
  const files = wanted();
  const found: string[] = [];
  for (const [name, text] of files) {
    const path = join(target, name);
    if (!existsSync(path)) found.push(`${name} is missing`);
    else if (readFileSync(path, 'utf8') !== text) found.push(`${name} differs`);
  }
  for (const folder of owned()) {
    const path = join(target, folder);
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path)) {
      if (!files.has(`${folder}/${file}`)) found.push(`${folder}/${file} is in no table`);
    }
  }
  return found;
}

function write(): void {
  for (const folder of owned()) rmSync(join(target, folder), { recursive: true, force: true });
  for (const [name, text] of wanted()) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), text);
  }
}

async function bundles(): Promise<void> {
  for (const version of [8, 9]) {
    await bundle({
      entryPoints: [join(assets, `fluent${version}.mjs`)],
      outfile: join(target, `.generated/fluent${version}.js`),
      bundle: true,
      minify: true,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const found = differences();
    for (const text of found) console.error(text);
    process.exit(found.length ? 1 : 0);
  }
  if (!process.argv.includes('--bundles')) write();
  await bundles();
  console.log(`${pages.length} pages`);
}
