/** Runs `npm run replay` on pages written for a test. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ROOT } from '../tools/paths.ts';

export const TOUR = join(ROOT, 'tests', 'pages', 'tour');
export type Line = Record<string, unknown> & {
  name: string;
  ok: boolean;
  differences: string[];
  requests: string[];
};
export interface Ran {
  status: number | null;
  lines: Line[];
  stderr: string;
}

/** Gone when the test file is done. */
export const folder = mkdtempSync(join(tmpdir(), 'onbehalf-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes page files into a folder of their own, beside the documents of the tour. */
export function write(
  name: string,
  pages: Record<string, unknown>,
  documents: Record<string, string> = {},
): string {
  const path = join(folder, name);
  cpSync(TOUR, path, { recursive: true, filter: (file) => !file.endsWith('.json') });
  for (const [file, page] of Object.entries(pages)) {
    writeFileSync(
      join(path, file),
      typeof page === 'string' ? page : JSON.stringify(page, null, 2),
    );
  }
  for (const [file, text] of Object.entries(documents)) writeFileSync(join(path, file), text);
  return path;
}

export function replay(...args: string[]): Ran {
  const script = [join(ROOT, 'tests/tools/prepare.mjs'), 'tests/replay/cli.ts', '--json', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    encoding: 'utf8',
    cwd: ROOT,
  });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}
