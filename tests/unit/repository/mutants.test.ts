import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../../mutate/rules';
import { ROOT } from '../../tools/paths';

it.each(RULES)('npm run mutate can still break: $rule', ({ file, find }) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split(find)).toHaveLength(2);
});
