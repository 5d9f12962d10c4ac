/** Every selector of the portals' markup, each broken on its own: the pages that are read by it must turn red. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedPage, loadAll } from '../replay/load.ts';
import { ensurePages } from '../tools/pages/write.ts';
import { PAGE_FOLDERS, ROOT } from '../tools/paths.ts';
import type { Mutant } from './rules.ts';

const FILE = 'portals/selectors.ts';

/** Pages of a kind to try before all others: in more of them the same is drawn again. */
const ENOUGH = 6;

/** @returns some of them, evenly, for the pages of one table are alike. */
const evenly = <T>(all: readonly T[]): T[] =>
  Array.from(
    { length: Math.min(ENOUGH, all.length) },
    (_, at) => all[Math.floor((at * all.length) / Math.min(ENOUGH, all.length))] as T,
  );

/**
 * @param entry a selector as `selectors.ts` has it.
 * @returns a pattern for some pages in whose documents its words stand; empty where there are none.
 */
export function pagesWith(entry: string): string {
  ensurePages();
  const pages = loadAll(PAGE_FOLDERS).filter((loaded): loaded is LoadedPage => 'page' in loaded);
  const selector = selectorOf(entry).toLowerCase();
  const [, name, beginning] = /\[([\w-]+)\^="?([^"\]]+)/.exec(selector) ?? [];
  const words = beginning ? [`${name}="${beginning}`] : (selector.match(/[\w-]{4,}/g) ?? []);
  const drawn = pages.filter(({ documents }) =>
    [...documents.values()].some(({ body }) => {
      const text = String(body).toLowerCase();
      return words.every((word) => text.includes(word));
    }),
  );
  const rankOf = ({ page }: LoadedPage): number =>
    page.name.includes('/selector-') ? 0 : page.steps.some((step) => 'press' in step) ? 1 : 2;
  const some = [0, 1, 2].flatMap((rank) =>
    evenly(drawn.filter((loaded) => rankOf(loaded) === rank)),
  );
  const names = some.map(({ page }) => page.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
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
