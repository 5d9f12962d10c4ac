/** No error is swallowed in silence without a reason. */

import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../tools/source';

/** A catch that does not look at the error: it cannot have reported it. */
const SILENT = [
  /\bcatch\s*\{/g,
  /\.catch\(\s*\(\) =>/g,
  /\.catch\(\s*(?:undefined|console|Boolean)\b/g,
  // The second of two handlers.
  /\.then\((?:[^;]*?),\s*\(\) =>/g,
  /\.allSettled\(/g,
];

/** @returns the lines of silent catches that no comment stands at: in the same statement, just above it, or first in its block. */
export function unexplained(text: string): number[] {
  const lines = text.split('\n');
  const isComment = (line = '') => /(?:\/\/|^\s*\/?\*+\/?)\s/.test(line);
  const at = SILENT.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      (match) => text.slice(0, match.index + match[0].length).split('\n').length - 1,
    ),
  );
  return [...new Set(at)]
    .filter((line) => {
      let first = line;
      // Back to where the statement begins.
      while (first > 0 && !/(?:[;{}]|=>|\*\/|^)\s*$/.test(lines[first - 1] ?? '')) first -= 1;
      return !lines.slice(Math.max(0, first - 1), line + 2).some(isComment);
    })
    .map((line) => line + 1)
    .sort((a, b) => a - b);
}

describe('a catch that does not report', () => {
  const files = sourceFiles();

  it('says in a comment why silence is right', () => {
    const found = files.flatMap(({ path, text }) =>
      unexplained(text).map((line) => `${path}:${line}`),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  it.each([
    'a();\nawait b().catch(() => undefined);',
    'try {\n  a();\n} catch {\n  return null;\n}',
    'a().then(\n  () => true,\n  () => false,\n);',
    '// About something else.\na();\nb()\n  .c()\n  .catch(() => []);',
    'await Promise.allSettled([a(), b()]);',
  ])('is found in %j', (text) => {
    expect(unexplained(text)).toHaveLength(1);
  });

  it.each([
    '// A tab that is gone has nothing to hear.\nawait b().catch(() => undefined);',
    'try {\n  a();\n} catch {\n  // Not an address.\n  return null;\n}',
    'a().catch((error) => report(error, "a"));',
    'a().then(() => true, failed);',
  ])('is not found in %j', (text) => {
    expect(unexplained(text)).toEqual([]);
  });
});
