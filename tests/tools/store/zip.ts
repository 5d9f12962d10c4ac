/** `npm run zip`: the packages for the stores and their checksums. */

import { writePackages } from './write-packages.ts';

const { sums } = await writePackages();
console.log(`${sums}in store/out/packages; made twice, byte-identical`);
