/** Mozilla's own check of the Firefox build: no error, and no warning but those about libraries that are listed here. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../tools/build.ts';
import { FIREFOX_BUILD, ROOT } from '../tools/paths.ts';
import { reviewNotes } from '../tools/store/texts.ts';

interface Message {
  code: string;
  message: string;
  file: string;
  line: number;
  column: number;
}
interface Report {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

/** Warnings about code of others: how it reads where the linter points, and why it may stay. */
const TOLERATED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    // Preact's support for dangerouslySetInnerHTML, which no component of ours sets; a lint rule forbids it.
    reads:
      /\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
  },
];
const AROUND = 120;

/** What the linter says, but for what is tolerated. */
function ours({ errors, warnings, notices }: Report, read: (file: string) => string): string[] {
  return [...errors, ...warnings, ...notices]
    .filter(({ code, file, line, column }) => {
      const text = file ? (read(file).split('\n')[line - 1] ?? '') : '';
      const there = text.slice(Math.max(0, column - AROUND), column + AROUND);
      return !TOLERATED.some((each) => each.code === code && each.reads.test(there));
    })
    .map(({ code, message, file, line }) => `${code} ${file}:${line} ${message}`);
}

const readBuilt = (file: string) => readFileSync(join(FIREFOX_BUILD, file), 'utf8');

let report: Report;
beforeAll(() => {
  ensureBuilt('firefox');
  const webExt = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      webExt,
      ...['lint', '--source-dir', FIREFOX_BUILD],
      ...['--output', 'json', '--no-config-discovery'],
    ],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint said: ${stdout}${stderr}`);
  report = JSON.parse(stdout);
}, 300_000);

test('finds nothing of ours', () => {
  expect(report.errors).toEqual([]);
  expect(ours(report, readBuilt)).toEqual([]);
});

test('every tolerated warning is still given, as often as the notes for reviewers say', () => {
  const codes = report.warnings.map(({ code }) => code).sort();
  expect(codes).toEqual(TOLERATED.flatMap(({ code }) => [code, code]).sort());
  expect(reviewNotes().match(/\(twice\)/g)).toHaveLength(TOLERATED.length);
});

test('the same warning elsewhere would be ours', () => {
  const warning = {
    ...{ code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' },
    ...{ file: 'panel.js', line: 1, column: 5 },
  };
  const code = 'host.innerHTML = name;';
  expect(ours({ errors: [], warnings: [warning], notices: [] }, () => code)).toHaveLength(1);
});
