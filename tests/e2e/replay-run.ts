/** Runs `npm run replay` on pages written for a test. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
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

let made: string | undefined;
/** Gone when the test file is done. */
export function folder(): string {
  made ??= mkdtempSync(join(tmpdir(), 'onbehalf-replay-'));
  return made;
}
test.afterAll(() => {
  if (made) rmSync(made, { recursive: true });
  made = undefined;
});

/** Writes page files into a folder of their own, beside the documents of the tour. */
export function write(
  name: string,
  pages: Record<string, unknown>,
  documents: Record<string, string> = {},
): string {
  const path = join(folder(), name);
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
