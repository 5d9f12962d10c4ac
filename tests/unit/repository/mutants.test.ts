/** What `npm run mutate` breaks is still in the sources, so that no rule goes unbroken unnoticed. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as selectors from '../../../portals/selectors';
import { RULES } from '../../mutate/rules';
import { selectorMutants } from '../../mutate/selectors';
import { ROOT } from '../../tools/paths';

const ALL = [...RULES, ...selectorMutants()];

it.each(ALL)('$rule: its text is in its file exactly once', ({ file, find }) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split(find)).toHaveLength(2);
});

it('every selector of the portals is broken', () => {
  const lists = Object.entries(selectors).filter(([, value]) => Array.isArray(value));
  const broken = lists.map(
    ([name]) => [name, ALL.filter(({ rule }) => rule.startsWith(`${name}: `)).length] as const,
  );
  expect(lists.length).toBeGreaterThan(12);
  expect(broken).toEqual(lists.map(([name, list]) => [name, (list as readonly unknown[]).length]));
});
