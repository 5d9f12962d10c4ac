/** The packages for the stores: made twice to the same bytes, holding what they must and nothing else. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../tools/paths.ts';
import { faults } from '../tools/store/inspect.ts';
import { checksums, differences, makePackages, type Packages } from '../tools/store/packages.ts';

let packages: Packages;
let version: string;
beforeAll(async () => {
  // Rejects when the sources package does not build to the same bytes, or when something is in a package that
  // must not be.
  packages = await makePackages();
  version = JSON.parse((await read(ending('-firefox.zip'), 'manifest.json')) ?? '').version;
}, 300_000);

const ending = (end: string) => {
  const found = [...packages].find(([name]) => name.endsWith(end));
  if (!found) throw new Error(`no package ${end}`);
  return found[1];
};
const read = async (archive: Buffer, file: string) =>
  (await JSZip.loadAsync(archive)).file(file)?.async('string');
/** The package, with a file more or a file changed. */
async function spoilt(archive: Buffer, file: string, text: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(archive);
  return zip.file(file, text).generateAsync({ type: 'nodebuffer' });
}

test('there is one for each store, and the sources', () => {
  expect([...packages.keys()].sort()).toEqual(
    ['chrome', 'edge', 'firefox-sources', 'firefox'].map(
      (name) => `onbehalf-${version}-${name}.zip`,
    ),
  );
  expect(ending('-edge.zip').equals(ending('-chrome.zip'))).toBe(true);
});

test('the checksums are those of the packages', async () => {
  const lines = checksums(packages).trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(packages.get(name) ?? []));
    expect(sum).toBe(Buffer.from(digest).toString('hex'));
  }
});

test('a package that differs is noticed', async () => {
  const name = `onbehalf-${version}-chrome.zip`;
  const other = new Map(packages);
  other.set(name, await spoilt(ending('-chrome.zip'), 'watch.js', ''));
  expect(differences(packages, other)).toHaveLength(1);
  other.delete(name);
  expect(differences(packages, other)).toHaveLength(1);
  expect(differences(packages, new Map(packages))).toEqual([]);
});

describe.each([
  ['-chrome.zip', 'manifest.json', '{"version":"0","key":"x"}', 2],
  ['-chrome.zip', 'chunks/popup.js.map', '{}', 1],
  ['-firefox.zip', 'watch.js', 'let a;\n//# sourceMappingURL=watch.js.map', 1],
  ['-firefox.zip', 'chunks/popup-1.js', 'const file = "/somewhere/popup.tsx";', 1],
  ['-firefox-sources.zip', '.env.submit', 'SECRET=1', 1],
  ['-firefox-sources.zip', 'tests/screenshots/one.png', '', 1],
])('%s with %s', (end, file, text, count) => {
  test('is refused', async () => {
    const name = `onbehalf-${version}${end}`;
    expect(await faults(name, ending(end), '/somewhere')).toEqual([]);
    const bad = await spoilt(ending(end), file, text);
    expect(await faults(name, bad, '/somewhere')).toHaveLength(count);
  });
});

test('every package says whose software is in it, and under which license', async () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const end of ['-chrome.zip', '-firefox.zip']) {
    const text = (await read(ending(end), 'THIRD-PARTY.txt')) ?? '';
    const named = [...text.matchAll(/^(\S+) \d\S* \((?:MIT|ISC|MPL-2\.0|Apache-2\.0|0BSD)\)$/gm)];
    const names = named.map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).toContain('webextension-polyfill');
    expect(text).toMatch(
      /^webextension-polyfill .*\nSource: https:\/\/github\.com\/mozilla\/webextension-polyfill$/m,
    );
    // A name and no words would be no license.
    expect(text.match(/WITHOUT WARRANTY|"AS IS"|as is/gi)?.length).toBeGreaterThanOrEqual(
      names.length,
    );
    expect(await read(ending(end), 'LICENSE')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  }
});
