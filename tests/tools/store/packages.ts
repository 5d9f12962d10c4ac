/**
 * The packages for the stores. They are made in a clean copy of the repository, then once more from nothing but the
 * sources package, in another folder and another time zone: all of them must be byte-identical.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { ROOT } from '../paths.ts';
import { faults } from './inspect.ts';

/** A package's file name and its bytes. */
export type Packages = Map<string, Buffer>;

/** What a clean copy does without. Of the files whose name begins with a dot it takes none but npm's settings. */
const LEFT_OUT = new Set(['node_modules', 'tests', 'docs', 'store']);

/**
 * Makes the packages, twice.
 * @returns the packages for Chrome, Edge and Firefox, and the sources that Mozilla's reviewers build from.
 * @throws when a build fails, a package holds what it must not, or the two makings differ.
 */
export async function makePackages(): Promise<Packages> {
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-store-'));
  try {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    copyTree(one);
    const packages = zipAll(one, 'UTC');
    await unpack(sourcesOf(packages), two);
    const again = zipAll(two, 'Pacific/Kiritimati');
    const wrong = [...differences(packages, again)];
    for (const [name, bytes] of packages) wrong.push(...(await faults(name, bytes, folder)));
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    // Edge takes Chrome's package as it is.
    for (const [name, bytes] of [...packages]) {
      if (name.endsWith('-chrome.zip')) packages.set(name.replace('-chrome', '-edge'), bytes);
    }
    return packages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the checksums, in the form that `sha256sum --check` reads. */
export function checksums(packages: Packages): string {
  const lines = [...packages].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return lines.sort((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1)).join('');
}

/**
 * What differs between two makings.
 * @returns a sentence per package that is missing from one of them or not the same in both.
 */
export function differences(one: Packages, two: Packages): string[] {
  const names = [...new Set([...one.keys(), ...two.keys()])].sort();
  return names
    .filter((name) => !one.get(name)?.equals(two.get(name) ?? Buffer.alloc(0)))
    .map((name) => `${name}: built from the sources package it is not the same`);
}

function copyTree(target: string): void {
  mkdirSync(target);
  for (const name of readdirSync(ROOT)) {
    if (LEFT_OUT.has(name) || (name.startsWith('.') && name !== '.npmrc')) continue;
    cpSync(join(ROOT, name), join(target, name), { recursive: true });
  }
  linkPackages(target);
}

async function unpack(archive: Buffer, target: string): Promise<void> {
  const zip = await JSZip.loadAsync(archive);
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue;
    const path = join(target, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('nodebuffer'));
  }
  linkPackages(target);
}

const linkPackages = (target: string) =>
  symlinkSync(join(ROOT, 'node_modules'), join(target, 'node_modules'), 'junction');

/** Builds and zips in a folder with WXT, whose archives are sorted and without dates. */
function zipAll(folder: string, timeZone: string): Packages {
  for (const browser of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'zip', '-b', browser],
      { cwd: folder, encoding: 'utf8', env: { ...environment(), TZ: timeZone } },
    );
    if (status !== 0) throw new Error(`packing for ${browser} failed\n${stdout}${stderr}`);
  }
  const output = join(folder, '.output');
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(zips.map((name) => [name, readFileSync(join(output, name))]));
}

/** Ours, but for what a test runner or a shell says of the kind of build. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...rest } = process.env;
  return { ...rest, ONBEHALF_FOR_STORE: '1' };
}

function sourcesOf(packages: Packages): Buffer {
  for (const [name, bytes] of packages) if (name.endsWith('-sources.zip')) return bytes;
  throw new Error('no sources package was made');
}
