/**
 * All languages of the portals: one file each, found by its name. What the scripts need of them is made of it when the
 * extension is built; see `portals/made/`.
 */

import type { Language, Languages } from './language';

const files = import.meta.glob<Language>('./*.json', { eager: true, import: 'default' });

export const LANGUAGES: Languages = Object.fromEntries(
  Object.entries(files).map(([path, language]) => [
    path.slice('./'.length, -'.json'.length),
    language,
  ]),
);
