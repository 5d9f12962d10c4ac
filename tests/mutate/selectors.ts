/** Every selector of the portals' markup, each broken on its own: the pages that are read by it must turn red. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedPage, loadAll } from '../replay/load.ts';
import { ensurePages } from '../tools/pages/write.ts';
import { PAGE_FOLDERS, ROOT } from '../tools/paths.ts';
import type { Mutant } from './rules.ts';

const FILE = 'portals/selectors.ts';

/** Pages to try before all others: in more of them the same is drawn again. */
const ENOUGH = 12;

/**
 * @param entry a selector as `selectors.ts` has it.
 * @returns a pattern for some pages in whose documents its words stand; empty where there are none.
 */
export function pagesWith(entry: string): string {
  ensurePages();
  const pages = loadAll(PAGE_FOLDERS).filter((loaded) => 'page' in loaded);
  const words = (selectorOf(entry).match(/[\w-]{4,}/g) ?? []).map((word) => word.toLowerCase());
  const drawn = pages.filter(({ documents }) =>
    [...documents.values()].some(({ body }) => {
      const text = String(body).toLowerCase();
      return words.every((word) => text.includes(word));
    }),
  );
  const [own, others] = [true, false].map((isOwn) =>
    drawn.filter(({ page }) => page.name.includes('/selector-') === isOwn),
  ) as [LoadedPage[], LoadedPage[]];
  // Evenly, for the pages of one table are alike.
  const step = Math.max(1, others.length / ENOUGH);
  const some = [...own, ...others.filter((_, index) => Math.floor(index % step) === 0)];
  const names = some
    .slice(0, ENOUGH)
    .map(({ page }) => page.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return names.length > 0 ? `(?: |^)(?:${names.join('|')})(?: |$)` : '';
}

/** @returns a mutant for each entry of an array of selectors. */
export function selectorMutants(): Mutant[] {
  const source = readFileSync(join(ROOT, FILE), 'utf8');
  const arrays = source.matchAll(
    /export const (\w+): readonly (?:string|HintSelector)\[\] = \[([\s\S]*?)\n?\];/g,
  );
  return [...arrays].flatMap(([, name = '', body = '']) => {
    const entries =
      name === 'DIRECTORY_HINTS'
        ? body.matchAll(/\{[^}]*\}/g)
        : body.matchAll(/'(?:[^'\\]|\\.)*'/g);
    return [...entries].map(([entry]) => ({
      rule: `${name}: ${selectorOf(entry)}`,
      file: FILE,
      find: entry,
      put: broken(entry),
    }));
  });
}

const selectorOf = (entry: string): string => /selector: '(.*?)'/.exec(entry)?.[1] ?? entry;

/** It still is a selector, and finds nothing. */
const broken = (entry: string): string =>
  entry.startsWith('{')
    ? entry.replace(/selector: '.*?'/, "selector: 'never-drawn'")
    : "'never-drawn'";
