/**
 * Changes the replayable pages as a vendor would and looks whether anything comes out better than it is.
 *
 * `npm run drift -- [--variants N] [--seed S] [--only NAME] [--details] [--write]`
 *
 * `--write` keeps the figures in `docs/drift.md`. Exits with 1 when a changed page shows a finding `ok` or a verdict
 * `ready` that the page does not have unchanged, when the reader throws, or when a reading takes a second.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../tools/paths.ts';
import { drift } from './drift.ts';
import { table } from './figures.ts';
import { bundle, openLab } from './harness.ts';

const { values } = parseArgs({
  options: {
    variants: { type: 'string', default: '2500' },
    seed: { type: 'string' },
    only: { type: 'string' },
    details: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const variants = Number(values.variants);
const seed = values.seed ? Number(values.seed) : Math.floor(Math.random() * 2 ** 31);

console.log(`drift: seed ${seed}, ${variants} variants`);
const lab = await openLab(await bundle('in-page.ts'));
try {
  const { pages, figures, failures } = await drift(lab, { variants, seed, only: values.only });
  console.log(figures.text(values.details));
  for (const [problem, where] of failures) {
    console.error(`${problem} (${where.length} ×)`);
    for (const each of where.slice(0, 5)) console.error(`    ${each}`);
  }
  if (failures.size) process.exitCode = 1;
  else if (values.write) {
    writeFileSync(join(ROOT, 'docs/drift.md'), table(figures, { variants, seed, pages }));
  }
} finally {
  await lab.close();
}
