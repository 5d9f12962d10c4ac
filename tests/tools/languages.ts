/** The languages of the portals for programs that no Vite runs: what `portals/languages/index.ts` finds by itself. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Languages } from '../../portals/languages/language.ts';
import { ROOT } from './paths.ts';

const FOLDER = join(ROOT, 'portals', 'languages');

/** The module for which {@link languagesModule} stands in. */
export const LANGUAGES_MODULE = join(FOLDER, 'index.ts');

/** @returns every language's file, by its tag. */
export const readLanguages = (): Languages =>
  Object.fromEntries(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Language,
      ]),
  );

/** @returns the source of that module. */
export const languagesModule = (): string =>
  `export const LANGUAGES = ${JSON.stringify(readLanguages())};`;
