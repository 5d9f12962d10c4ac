/** Writes the replayable pages of the tables into the cache, with the scripts that they load. */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { GENERATED_PAGES, ROOT } from '../paths.ts';
import { say } from '../say.ts';
import { filesOf, pages } from './files.ts';

const ASSETS = join(ROOT, 'tests', 'tools', 'pages', 'assets');
/** The pages of the React worlds run the real Fluent UI, bundled from npm. */
const BUNDLES = '.generated';
const VERSIONS = [8, 9] as const;

/** Makes the cache hold exactly the pages of the tables as they are now; what is there already is not touched. */
export function ensurePages(): void {
  writePages(GENERATED_PAGES);
  writeBundles(GENERATED_PAGES);
}

/**
 * Writes the pages of the tables, and removes those that no table has any more.
 * @param folder is made if it is not there.
 */
export function writePages(folder: string): void {
  const files = filesOf(pages);
  for (const name of ['form.js', 'portal.css'])
    files.set(`_shared/${name}`, readFileSync(join(ASSETS, name), 'utf8'));
  for (const [name, text] of files) writeIfChanged(join(folder, name), text);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const name = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    if (entry.isFile() && !name.startsWith(BUNDLES) && !files.has(name)) rmSync(join(folder, name));
  }
}

function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  replace(path, text);
}

/** In one step: another command may be reading the pages. */
function replace(path: string, text: string | Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** Bundles again only when the packages or the scripts themselves changed. */
function writeBundles(folder: string): void {
  const sources = [
    join(ROOT, 'package-lock.json'),
    ...readdirSync(ASSETS).map((name) => join(ASSETS, name)),
  ];
  const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs));
  const files = VERSIONS.map((version) => join(folder, BUNDLES, `fluent${version}.js`));
  if (files.every((path) => existsSync(path) && statSync(path).mtimeMs > newest)) return;
  say('bundling Fluent UI for the pages');
  mkdirSync(join(folder, BUNDLES), { recursive: true });
  VERSIONS.forEach((version, index) => {
    const { outputFiles } = buildSync({
      entryPoints: [join(ASSETS, `fluent${version}.mjs`)],
      write: false,
      bundle: true,
      minify: true,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    replace(files[index] ?? '', outputFiles[0]?.contents ?? '');
  });
}
