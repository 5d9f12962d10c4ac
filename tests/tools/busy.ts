/**
 * `npm run test:busy`: the short run three times in a row, while one process per core does nothing but work. Whatever waits
 * for a time instead of a state turns red here.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths.ts';
import { say } from './say.ts';

const TIMES = 3;

const burn = (): ChildProcess => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });

const once = (): Promise<number> =>
  new Promise((resolve) => {
    const hook = join(ROOT, 'tests', 'tools', 'extensionless.mjs');
    const script = join(ROOT, 'tests', 'tools', 'test.ts');
    const child = spawn(process.execPath, ['--import', hook, script], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

const burning = Array.from({ length: availableParallelism() }, burn);
process.on('exit', () => {
  for (const child of burning) child.kill();
});
let red = 0;
for (let turn = 1; turn <= TIMES; turn += 1) {
  const started = Date.now();
  if ((await once()) !== 0) red += 1;
  say(`run ${turn} of ${TIMES}: ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`${TIMES - red} of ${TIMES} runs passed on a busy machine`);
process.exit(red > 0 ? 1 : 0);
