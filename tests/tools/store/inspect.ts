/** Looks into a package: what has to be in it is, and nothing else. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { ROOT } from '../paths.ts';

/** What a browser is given. */
const SHIPPED = /^(?:[\w-]+\.(?:js|html|json)|(?:assets|chunks|icons)\/[\w-]+\.(?:js|css|png))$/;
const MESSAGES = /^_locales\/[a-z]{2}(?:_[A-Z]{2})?\/messages\.json$/;
/** What the reviewers are given. */
const SOURCE = /\.(?:tsx?|css|html|json|yml|md|svg)$/;
/** What a license asks of whoever passes it on. */
const LICENSES = ['LICENSE', 'THIRD-PARTY.txt'];
const OTHERS = new Set(['LICENSE', '.npmrc']);
const NEEDED = ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md', 'BUILDING.md'];

const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

/**
 * What is wrong with a package.
 * @param name its file name.
 * @param madeIn the folder that it was made in, of which nothing may be told.
 * @returns a sentence for each fault.
 */
export async function faults(name: string, bytes: Buffer, madeIn: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  const found = name.endsWith('-sources.zip')
    ? sourceFaults(files.map((file) => file.name))
    : await extensionFaults(zip, files);
  if (!name.includes(`-${VERSION}-`)) found.push(`is not named after version ${VERSION}`);
  for (const file of files) {
    const text = await file.async('string');
    if (text.includes(madeIn) || text.includes(ROOT)) found.push(`${file.name} tells a local path`);
  }
  return found.map((fault) => `${name}: ${fault}`);
}

async function extensionFaults(zip: JSZip, files: JSZip.JSZipObject[]): Promise<string[]> {
  const found = files
    .filter(({ name }) => !SHIPPED.test(name) && !MESSAGES.test(name) && !LICENSES.includes(name))
    .map((file) => `${file.name} does not belong in it`);
  for (const name of LICENSES) if (!zip.file(name)) found.push(`${name} is missing`);
  const manifest = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '{}');
  if (manifest.version !== VERSION) found.push(`the manifest is not of version ${VERSION}`);
  for (const key of ['key', 'update_url']) {
    if (key in manifest) found.push(`stores take no manifest with "${key}"`);
  }
  for (const file of files) {
    if (/\.(?:js|css)$/.test(file.name) && /sourceMappingURL/.test(await file.async('string')))
      found.push(`${file.name} names a source map`);
  }
  return found;
}

function sourceFaults(names: string[]): string[] {
  return [
    ...names
      .filter((name) => !SOURCE.test(name) && !OTHERS.has(name))
      .map((name) => `${name} does not belong in it`),
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
  ];
}
