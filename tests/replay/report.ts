/** Results as people read them. */

import type { Result } from './run.ts';

/** The type of an annotation of a test: a difference that the page's file knows of. */
export const KNOWN_DIFFERENCE = 'known difference';

const MARKS: Readonly<Record<string, string>> = {
  wrong: '✗ wrong',
  missing: '✗ missing',
  unreadable: '? unreadable',
  differs: '! differs',
  pending: '… pending',
  note: '· note',
  ok: '✓ ok',
};

/**
 * One page as a block of lines.
 * @param full also the findings that are as expected.
 */
export function report(result: Result, full: boolean): string {
  const known = result.tolerated.length;
  const head = `${result.ok ? 'ok  ' : 'FAIL'} ${result.name}${known > 0 ? `, ${known} known differences` : ''}`;
  const lines = result.differences.map((text) => `       ${text.replaceAll('\n', '\n       ')}`);
  return [head, ...lines, ...(full ? table(result) : [])].join('\n');
}

function table({ page, cloud, customer, verdict, badge, findings, panel }: Result): string[] {
  if (page === null) return ['     nothing to say here'];
  const width = Math.max(0, ...findings.map(({ check }) => check.length));
  return [
    `     page ${page} · cloud ${cloud} · customer ${customer ?? 'none'}`,
    `     verdict ${verdict ?? 'none'} · badge ${badge || 'none'} · panel ${panel.shown ? 'shown' : 'not shown'}`,
    ...findings.map(
      ({ check, status, message }) =>
        `       ${(MARKS[status] ?? status).padEnd(13)} ${check.padEnd(width)}  ${message}`,
    ),
  ];
}
