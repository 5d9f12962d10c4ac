/** `npm run new-check NAME`: the skeleton of a check, with its test, its texts and its line in the documentation. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { camel } from '../../components/camel';
import { ROOT } from './paths.ts';

const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
  console.error(
    'Usage: npm run new-check NAME, for example "contact-fax": lower case, with hyphens.',
  );
  process.exit(2);
}
const check = join(ROOT, 'checks', `${name}.ts`);
const test = join(ROOT, 'tests/unit/checks', `${name}.test.ts`);
if (existsSync(check) || existsSync(test)) {
  console.error(`The check "${name}" exists already.`);
  process.exit(2);
}
const id = camel(name);
const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

writeFileSync(
  check,
  `import { DOCUMENTS } from '../portals/documents';
import { AZURE_FORM, defineCheck } from './check';

/** What the rule is. */
export const ${id} = defineCheck({
  id: '${name}',
  pages: AZURE_FORM,
  source: DOCUMENTS['report-2023'],
  required: 'never',
  says: { note: 'note' },
  run: () => ({ reason: 'note' }),
});
`,
);
writeFileSync(
  test,
  `import { expect, test } from 'vitest';
import { ${id} } from '../../../checks/${name}';
import { saidBy, testsEveryReason } from './context';

test('is a note', () => {
  expect(saidBy(${id}, [])).toBe('note note');
});

testsEveryReason(${id});
`,
);

/** Puts lines into a file, before the first match of a pattern behind a start. */
function insert(path: string, start: string, before: RegExp, lines: string): void {
  const file = join(ROOT, path);
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(start);
  if (from < 0) throw new Error(`${path} has no line "${start}"`);
  const rest = text.slice(from + start.length);
  const length = before.exec(rest)?.index ?? rest.length;
  const at = from + start.length + length;
  writeFileSync(file, text.slice(0, at) + lines + text.slice(at));
}

insert(
  'checks/index.ts',
  "import type { Check } from './check';",
  /\n\n/,
  `\nimport { ${id} } from './${name}';`,
);
insert('checks/index.ts', 'ALL_CHECKS: readonly Check[] = [', /\];/, `  ${id},\n`);
const texts = `  ${id}:\n    title: ${title}\n    why: Why it matters, in one sentence.\n    note: What to do.\n`;
for (const file of readdirSync(join(ROOT, 'locales'))) {
  insert(join('locales', file), '\nchecks:\n', /^\S/m, texts);
}
insert(
  'docs/checks.md',
  '| check | where | what it says |',
  /\n\n/,
  // Too short for the test of this table: it stays red until there is a description.
  `\n| \`${name}\` | Azure | A note: |`,
);

console.log(`Written: checks/${name}.ts, tests/unit/checks/${name}.test.ts, a line in checks/index.ts, and two that \`npm run
unit\` rejects until they say something: texts under checks.${id} in every file of locales/ (in its language), and a line
in docs/checks.md (a description).
Next: the rule and its document; then \`npm run fix\`, \`npm run check\`, \`npm run unit\`. Each status, including this
\`note\`, needs a page that shows it: a row in tests/tools/pages/tables/, then \`npm run pages\`.`);
