/** Results as people read them. */

import type { Result } from './run.ts';

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
  const head = `${result.ok ? 'ok  ' : 'FAIL'} ${result.name}`;
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
