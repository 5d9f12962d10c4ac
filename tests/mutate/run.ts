/**
 * `npm run mutate [-- selectors] [-- TEXT]`: breaks the rules of `rules.ts` one by one, in a copy of the repository, and
 * looks whether a test of `npm test` turns red. `selectors` breaks each selector of the portals' markup instead; any other
 * word takes only the rules that have it. Exits with 1 when a break went unnoticed or could not be made.
 */

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../tools/paths.ts';
import { say } from '../tools/say.ts';
import { type Mutant, RULES } from './rules.ts';
import { pagesWith, selectorMutants } from './selectors.ts';

const COPY = join(ROOT, '.cache', 'mutate');

type Outcome =
  | 'noticed'
  | 'UNNOTICED'
  | 'RED UNBROKEN'
  | 'NOT MADE: the text is not there exactly once';

function copyRepository(): void {
  rmSync(COPY, { recursive: true, force: true });
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of listed.stdout.split('\n').filter(Boolean)) {
    mkdirSync(dirname(join(COPY, file)), { recursive: true });
    cpSync(join(ROOT, file), join(COPY, file), { force: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'), 'junction');
  tool('wxt/bin/wxt.mjs', 'prepare');
}

/** A rule is noticed by the tests of `npm test`; a selector may have its page in the long run alone. */
let run: 'short' | 'full' = 'short';

/** @returns whether it ended well. */
function tool(path: string, ...args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(COPY, 'node_modules', path), ...args], {
    cwd: COPY,
    env: { ...process.env, ONBEHALF_RUN: run },
    stdio: 'ignore',
  });
  return status === 0;
}

const unit = (files: readonly string[]): boolean =>
  tool('vitest/vitest.mjs', 'run', '--project', 'unit*', '--bail', '1', ...files);
const browser = (...args: string[]): boolean =>
  tool(
    '@playwright/test/cli.js',
    'test',
    '--max-failures',
    '1',
    '--trace',
    'off',
    '--reporter',
    'line',
    ...args,
  );
type Tests = readonly [project: string, pattern: string];

const tests = ([project, pattern]: Tests): boolean =>
  browser(
    ...['--project', project, '--pass-with-no-tests'],
    ...(pattern ? ['--grep', pattern] : []),
  );

/** The pages of a pattern, read alone or replayed; most are either. */
const pages = (pattern: string): boolean =>
  ['readings', 'replays'].every((project) => tests([project, pattern]));

/** @returns whether the tests that a rule names are green. */
function isGreen(mutant: Mutant): boolean {
  if (mutant.unit && !unit(mutant.unit)) return false;
  if (mutant.pages && !pages(mutant.pages)) return false;
  return !mutant.browser || browser(mutant.browser);
}

/** @returns what the work returns while a rule is broken. */
function whileBroken<T>({ file, find, put }: Mutant, work: () => T): T {
  const path = join(COPY, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    before.replace(find, () => put),
  );
  try {
    return work();
  } finally {
    writeFileSync(path, before);
  }
}

/** Pages that draw what the selector finds come first, for they are few; all others when these stay green. */
function outcomeOfSelector(mutant: Mutant): Outcome {
  const some = pagesWith(mutant.find);
  const steps: Tests[] = ['readings', 'replays'].flatMap((project): Tests[] =>
    some ? [[project, some]] : [],
  );
  steps.push(['readings', ''], ['replays', ''], ['extension pages', '']);
  const red = whileBroken(mutant, () => steps.find((step) => !tests(step)));
  if (!red) return 'UNNOTICED';
  return tests(red) ? 'noticed' : 'RED UNBROKEN';
}

function outcomeOf(mutant: Mutant, isSelector: boolean): Outcome {
  const source = readFileSync(join(COPY, mutant.file), 'utf8');
  if (source.split(mutant.find).length !== 2) return 'NOT MADE: the text is not there exactly once';
  if (isSelector) return outcomeOfSelector(mutant);
  return whileBroken(mutant, () => isGreen(mutant)) ? 'UNNOTICED' : 'noticed';
}

function main(): number {
  const words = process.argv.slice(2);
  const isSelector = words[0] === 'selectors';
  if (isSelector) run = 'full';
  const word = words[isSelector ? 1 : 0] ?? '';
  const all = isSelector ? selectorMutants() : RULES;
  const chosen = all.filter(({ rule, file }) => `${rule} ${file}`.includes(word));
  say(`${chosen.length} to break, in a copy of the repository`);
  copyRepository();
  const named = [...new Set(chosen.flatMap(({ unit: files = [] }) => files))];
  if (named.length > 0 && !unit(named)) {
    say('The unit tests are red before anything is broken.');
    return 1;
  }
  const patterns = [...new Set(chosen.flatMap(({ pages: pattern }) => pattern ?? []))].filter(
    Boolean,
  );
  if (patterns.length > 0 && !pages(patterns.join('|'))) {
    say('The pages are red before anything is broken.');
    return 1;
  }
  // What is not there cannot turn red, and would be taken for it.
  const gone = chosen
    .flatMap(({ browser: file = [] }) => file)
    .filter((file) => !existsSync(join(COPY, file)));
  if (gone.length > 0) {
    say(`No such test: ${gone.join(', ')}`);
    return 1;
  }
  const unnoticed = chosen.filter((mutant) => {
    const outcome = outcomeOf(mutant, isSelector);
    console.log(`${outcome.padEnd(9)} ${mutant.rule} (${mutant.file})`);
    return outcome !== 'noticed';
  });
  console.log(`${chosen.length - unnoticed.length} noticed, ${unnoticed.length} not`);
  rmSync(COPY, { recursive: true, force: true });
  return unnoticed.length > 0 ? 1 : 0;
}

process.exit(main());
