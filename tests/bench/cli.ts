/** `npm run bench -- [--long] [--json] [--only ID] [--peer NAME=FOLDER]...`: the budgets, into the table of `README.md`; `--long`: all of `docs/benchmarks.md` too. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../tools/build.ts';
import { CHROME_BUILD, ROOT } from '../tools/paths.ts';
import { say } from '../tools/say.ts';
import { budgets } from './budgets.ts';
import { type Lab, openLab, type Peer } from './lab.ts';
import { machineOf, watchLoad } from './machine.ts';
import { bytes } from './measures/bytes.ts';
import { editing } from './measures/edit.ts';
import { importing } from './measures/importing.ts';
import { latency } from './measures/latency.ts';
import { longest } from './measures/longest.ts';
import { memory } from './measures/memory.ts';
import { popup } from './measures/popup.ts';
import { reading } from './measures/reading.ts';
import { start } from './measures/start.ts';
import { storms } from './measures/storm.ts';
import { worker } from './measures/worker.ts';
import type { Measure, Options } from './model.ts';
import { asMarkdown, asText, type Run, withBudgets } from './report.ts';

const SIZES = [5000, 50_000, 200_000];
const BUDGET: Options = { rounds: 3, sizes: SIZES, isBudget: true };
const LONG: Options = { rounds: 3, sizes: SIZES, isBudget: false };
/** No budget rests on these. */
const ONLY_LONG: ReadonlySet<string> = new Set(['memory', 'worker']);

type Take = (lab: Lab, options: Options) => Promise<Measure[]>;

const MEASURES: Readonly<Record<string, Take>> = {
  bytes: async () => bytes(CHROME_BUILD),
  start,
  storm: storms,
  reading: (lab, options) => reading(lab, options, CHROME_BUILD),
  edit: editing,
  longest,
  latency,
  memory,
  worker,
  importing,
  popup,
};

function peerOf(text: string): Peer {
  const [name, folder] = text.split(/=(.*)/s);
  if (!name || !folder) throw new Error(`--peer ${text}: NAME=FOLDER is expected`);
  const path = resolve(process.env.INIT_CWD ?? '.', folder);
  if (!existsSync(join(path, 'manifest.json')))
    throw new Error(`--peer ${text}: there is no manifest.json in ${path}`);
  return { name, folder: path };
}

function write(run: Run, isLong: boolean): void {
  if (isLong) writeFileSync(join(ROOT, 'docs/benchmarks.md'), asMarkdown(run));
  const readme = join(ROOT, 'README.md');
  writeFileSync(readme, withBudgets(readFileSync(readme, 'utf8'), run));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      peer: { type: 'string', multiple: true, default: [] },
    },
  });
  const options = values.long ? LONG : BUDGET;
  const unknown = values.only.find((name) => !(name in MEASURES));
  if (unknown) throw new Error(`--only ${unknown}: one of ${Object.keys(MEASURES).join(', ')}`);
  const peers = values.peer.map(peerOf);
  const started = Date.now();
  const load = watchLoad();
  build('chrome');
  const lab = await openLab(CHROME_BUILD, peers);
  try {
    const measures: Measure[] = [];
    for (const [name, take] of Object.entries(MEASURES)) {
      const isLeftOut = options.isBudget && ONLY_LONG.has(name);
      if (values.only.length ? !values.only.includes(name) : isLeftOut) continue;
      say(`measuring: ${name}`);
      measures.push(...(await take(lab, options)));
    }
    const machine = await machineOf(lab, load(), options.rounds, started);
    const run: Run = { machine, measures, budgets: budgets(measures) };
    console.log(values.json ? JSON.stringify(run) : asText(run));
    // A part of it, or one with guests, is not what the files say.
    if (!values.only.length && !peers.length) write(run, values.long);
  } finally {
    await lab.close();
  }
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
