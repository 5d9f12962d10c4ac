/** Puts the licenses of all that is bundled into every package: `LICENSE`, and `THIRD-PARTY.txt` made from the bundles. */

import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** Licenses that may be shipped with ours; another one is a decision, so the build stops. */
const ALLOWED: ReadonlySet<string> = new Set(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', '0BSD']);

const RULE = `\n${'-'.repeat(78)}\n\n`;

export default defineWxtModule({
  name: 'licenses',
  setup(wxt) {
    const folders = new Set<string>();
    wxt.hooks.hook('vite:build:extendConfig', (_entrypoints, config) => {
      config.plugins = [...(config.plugins ?? []), collect(folders)];
    });
    wxt.hooks.hook('build:done', async (_wxt, output) => {
      const texts = await Promise.all([...folders].sort(byPackage).map(licenseOf));
      await copyFile(resolve(wxt.config.root, 'LICENSE'), resolve(wxt.config.outDir, 'LICENSE'));
      await writeFile(
        resolve(wxt.config.outDir, 'THIRD-PARTY.txt'),
        `This extension contains the following software.\n${RULE}${texts.join(RULE)}`,
      );
      output.publicAssets.push(
        { type: 'asset', fileName: 'LICENSE' },
        { type: 'asset', fileName: 'THIRD-PARTY.txt' },
      );
    });
  },
});

/** Notes the folder of every package of which something is left in a bundle. */
const collect = (folders: Set<string>): Plugin => ({
  name: 'collect-packages',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const id of chunk.moduleIds) {
        const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (folder) folders.add(folder);
      }
    }
  },
});

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

const byPackage = (a: string, b: string): number => (nameOf(a) < nameOf(b) ? -1 : 1);

interface Package {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  repository?: string | { url: string };
}

/** @returns the address of a package's source, which MPL-2.0 wants told; empty where the package names none. */
function sourceOf({ repository = '' }: Package): string {
  const url = typeof repository === 'string' ? repository : repository.url;
  return url.includes('://') ? url.replace(/^[^:]+/, 'https').replace(/\.git$/, '') : '';
}

/** The license's usual words, for a package that names its license and brings no text. */
async function withoutFile(name: string, license: string, author: Package['author']) {
  if (license !== 'MIT') throw new Error(`${name} brings no text of its license ${license}.`);
  const own = await readFile(join(import.meta.dirname, '..', 'LICENSE'), 'utf8');
  const holder = typeof author === 'object' ? author.name : (author ?? `the authors of ${name}`);
  return own.trim().replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

/**
 * @param folder of a package.
 * @returns its name, version, license, where its source is, and the license's text as the package brings it.
 * @throws Error for a license that is not in the list, or a package without a text.
 */
async function licenseOf(folder: string): Promise<string> {
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;
  const { name, version, license, author } = about;
  if (!license || !ALLOWED.has(license)) {
    throw new Error(
      `${name} has the license ${license}. Decide, and add it to modules/licenses.ts.`,
    );
  }
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  const text = file
    ? (await readFile(join(folder, file), 'utf8')).trim()
    : await withoutFile(name, license, author);
  const source = sourceOf(about);
  return `${name} ${version} (${license})\n${source && `Source: ${source}\n`}\n${text}\n`;
}
