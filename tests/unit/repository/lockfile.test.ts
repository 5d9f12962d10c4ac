/** The lockfile: every package that is installed is held to its hash, and nothing says where it was fetched from. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/paths';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const packages = Object.entries(
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<
    string,
    Locked
  >,
).filter(([path]) => path !== '');

test('locks what is named by exact version', () => {
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = Object.entries<string>({
    ...own.dependencies,
    ...own.devDependencies,
    ...own.optionalDependencies,
    ...own.overrides,
  });
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('names no address', () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('has a hash of each package, but for optional ones of platforms that nobody builds on', () => {
  const builtOn = ({ os = ['linux'], cpu = ['x64'], libc = ['glibc'] }: Locked) =>
    os.includes('linux') &&
    (cpu.includes('x64') || cpu.includes('arm64')) &&
    libc.includes('glibc');
  const without = packages.filter(([, { integrity }]) => !/^sha512-.{86}==$/.test(integrity ?? ''));
  expect(without.filter(([, locked]) => !locked.optional || builtOn(locked))).toEqual([]);
});

test('the Node that builds is held to its hash like every package, and no package runs a script when installed', () => {
  const runtimes = packages.filter(([path]) => /^node_modules\/node-(?:linux|win)-/.test(path));
  expect(runtimes.length).toBeGreaterThan(1);
  expect(runtimes.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
