/** Which reasons and statuses each check can say, read from the text of the checks. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/paths.ts';

const FOLDER = join(ROOT, 'checks');

interface Said {
  check: string;
  status: string;
  reason: string;
}

/** @returns every combination that a call of `found`, `say` or `absent`, or a finding written out, names. */
export function reasonsOfChecks(): Said[] {
  return readdirSync(FOLDER).flatMap((name) => {
    const file = name.replace(/\.ts$/, '');
    if (['index', 'check', 'sources', 'worst'].includes(file)) return [];
    const text = readFileSync(join(FOLDER, name), 'utf8');
    return [
      ...calls(text, 'found').flatMap(([check, status, reason]) =>
        all(literals(check), literals(status), literals(reason)),
      ),
      ...calls(text, 'say').flatMap(([status, reason]) =>
        all([file], literals(status), literals(reason)),
      ),
      ...calls(text, 'absent').flatMap(([, check, mayDrop]) => [
        ...all(literals(check), ['pending'], ['pending']),
        // Without a field that must not be dropped, or beside one that is not known.
        ...(mayDrop ? all(literals(check), ['unreadable'], ['notFound']) : []),
      ]),
      // A finding that is made of another one.
      ...[...text.matchAll(/status: '([\w-]+)',\s*reason: '([\w-]+)'/g)].map(
        ([, status = '', reason = '']) => ({ check: file, status, reason }),
      ),
      // `note('own-ticket', …)`, a check that says one thing.
      ...calls(text, '= note').flatMap(([check]) => all(literals(check), ['note'], ['note'])),
    ];
  });
}

const all = (checks: string[], statuses: string[], reasons: string[]): Said[] => {
  // `required ? 'missing' : 'note'` and the reasons beside it go together one by one.
  const pairs =
    statuses.length === reasons.length
      ? statuses.map((status, at) => [status, reasons[at]])
      : statuses.flatMap((status) => reasons.map((reason) => [status, reason]));
  return checks.flatMap((check) =>
    pairs.map(([status, reason]) => ({ check, status: status ?? '', reason: reason ?? '' })),
  );
};

const literals = (text = ''): string[] => {
  // The condition of a choice is no part of what is said.
  const said = text.includes('?') ? text.slice(text.indexOf('?')) : text;
  return [...said.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word);
};

/** The arguments of every call of a function, as they are written. */
function calls(text: string, name: string): string[][] {
  const found: string[][] = [];
  const pattern = new RegExp(`(?<!\\w)(?<!(?<!\\.\\.)\\.)${name}\\(`, 'g');
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const parts = [''];
    let depth = 1;
    for (let at = pattern.lastIndex; depth > 0 && at < text.length; at += 1) {
      const sign = text[at] ?? '';
      if ('([{'.includes(sign)) depth += 1;
      if (')]}'.includes(sign)) depth -= 1;
      if (sign === ',' && depth === 1) parts.push('');
      else if (depth > 0) parts[parts.length - 1] += sign;
    }
    found.push(parts);
  }
  return found;
}
