import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, STORE_OUT } from '../paths.ts';
import { say } from '../say.ts';
import { checksums, makePackages } from './packages.ts';

const FOLDER = join(STORE_OUT, 'packages');

/**
 * Makes the packages and writes them into `store/out/packages`, with their checksums beside them.
 * @returns the checksums as they were written, and the version of the packages.
 */
export async function writePackages(): Promise<{ sums: string; version: string }> {
  say('making the packages, and once more from the sources package');
  const packages = await makePackages();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of packages) writeFileSync(join(FOLDER, name), bytes);
  const sums = checksums(packages);
  writeFileSync(join(FOLDER, 'SHA256SUMS'), sums);
  return { sums, version: JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version };
}
