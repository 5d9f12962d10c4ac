/** `npm run zip`: the packages for the stores and their checksums, into `store/out/packages`. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORE_OUT } from '../paths.ts';
import { say } from '../say.ts';
import { checksums, makePackages } from './packages.ts';

const FOLDER = join(STORE_OUT, 'packages');

say('making the packages, and once more from the sources package');
const packages = await makePackages();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, bytes] of packages) writeFileSync(join(FOLDER, name), bytes);
const sums = checksums(packages);
writeFileSync(join(FOLDER, 'SHA256SUMS'), sums);
console.log(`${sums}in store/out/packages; made twice, the same to the byte`);
