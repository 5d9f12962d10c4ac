/**
 * Changes the replayable pages as a vendor would and looks whether anything comes out better than it is.
 *
 * `npm run drift -- [--variants N] [--seed S] [--only NAME] [--wrong KIND] [--details] [--write]`
 *
 * `--wrong` tries only the wrong changes of that name. `--write` keeps the figures in `docs/drift.md`. Exits with 1 when a
 * page made wrong is ready; when a changed page shows a finding `ok` or a verdict `ready` that the page does not have
 * unchanged, or a `ready` that the browser's accessibility tree or its pictures do not bear out; when the reader throws, or a
 * reading hangs.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../tools/paths.ts';
import { drift } from './drift.ts';
import { table } from './figures.ts';
import { bundle, openLab } from './harness.ts';
import { tryWrong } from './wrong.ts';

const { values } = parseArgs({
  options: {
    variants: { type: 'string', default: '2500' },
    seed: { type: 'string' },
    only: { type: 'string' },
    wrong: { type: 'string' },
    details: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const variants = Number(values.variants);
const seed = values.seed ? Number(values.seed) : Math.floor(Math.random() * 2 ** 31);

console.log(`drift: seed ${seed}, ${variants} variants`);
const lab = await openLab(await bundle('in-page.ts'));
try {
  const { only, wrong } = values;
  const made = await tryWrong(lab, { variants: Math.ceil(variants / 4), seed, only, kind: wrong });
  for (const [kind, { tried, ready }] of made.kinds) {
    console.log(`  ${ready.length} of ${tried} ready: ${kind}`);
    for (const where of ready.slice(0, values.details ? 99 : 5)) console.error(`    ${where}`);
    if (ready.length) process.exitCode = 1;
  }
  if (wrong !== undefined) process.exit();
  const result = await drift(lab, { variants, seed, ...(only && { only }) });
  const { pages, figures, failures, ready, compared } = result;
  console.log(figures.text(values.details));
  console.log(`ready: ${ready}, of which the browser was asked about ${compared}`);
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
