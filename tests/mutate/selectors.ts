/** Every selector of the portals' markup, each broken on its own: the pages that are read by it must turn red. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/paths.ts';
import type { Mutant } from './rules.ts';

const FILE = 'portals/selectors.ts';

/**
 * Which pages to try first, by the name of the selector's array; all pages are tried when these stay green.
 * It only saves time.
 */
const FIRST: Readonly<Record<string, string>> = {
  BLADES: 'azure/selector-fxs-blade',
  CONTEXT_PANES: 'azure/selector-fxs-contextpane',
  BLADE_TITLES: 'azure/selector-blade-title',
  FIELD_LABELS: 'azure/selector-fxc-dropdown',
  DROPDOWNS: 'azure/selector-fxc-dropdown',
  DROPDOWN_POPUPS: 'azure/panel-fill-ibiza',
  DROPDOWN_OPTIONS: 'azure/panel-fill-ibiza',
  OPTION_PICKERS: 'azure/selector-option-picker',
  CHOSEN_OPTIONS: 'azure/selector-option-picker',
  LINK_BUTTONS: 'azure/selector-link-button',
  PLACEHOLDERS: 'azure/selector-placeholder',
  REQUIRED_MARKS: 'azure/severity',
  MESSAGES: 'azure/(access|panel-keep)',
  SUITE_HEADERS: 'microsoft-365/',
  ACCOUNT_PARTS: 'microsoft-365/',
  DIRECTORY_HINTS: 'azure/directory',
  TRAILS: 'partner-center/',
  LIST_ROWS: 'partner-center/',
  CUSTOMER_LINKS: 'partner-center/',
};

/** @returns a mutant for each entry of an array of selectors. */
export function selectorMutants(): (Mutant & { pages: string })[] {
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
      rule: `${name}: ${/selector: '(.*?)'/.exec(entry)?.[1] ?? entry}`,
      file: FILE,
      find: entry,
      put: broken(entry),
      pages: FIRST[name] ?? '',
    }));
  });
}

/** It still is a selector, and finds nothing. */
const broken = (entry: string): string =>
  entry.startsWith('{')
    ? entry.replace(/selector: '.*?'/, "selector: 'never-drawn'")
    : "'never-drawn'";
