/**
 * `npm run learn -- FILE [--tag da-DK]`: takes what users taught ("Copy for the project") into the languages' files, and
 * makes a replayable page of it.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS, type Language, WORDS } from '../../../portals/languages/language.ts';
import { entriesIn } from '../../../taught/file.ts';
import { readTaught } from '../../../taught/taught.ts';
import { readLanguages } from '../languages.ts';
import { ROOT } from '../paths.ts';
import { say } from '../say.ts';
import { type Learnt, learn } from './into-language.ts';

const PAGES = join(ROOT, 'tests/tools/pages/tables/learnt.json');
const USAGE = 'Usage: npm run learn -- FILE [--tag da-DK]';

/** A language of which nothing is known. */
const BLANK = Object.fromEntries([
  ...GROUPS.map((group) => [group, null]),
  ['words', Object.fromEntries(WORDS.map((list) => [list, null]))],
]) as unknown as Language;

function fail(text: string): never {
  say(text);
  process.exit(2);
}

/** @returns the file's name, and the tags of files to be made, by language. */
function readArguments(given: readonly string[]): { file: string; tags: Record<string, string> } {
  const at = given.indexOf('--tag');
  const tag = at < 0 ? undefined : given[at + 1];
  const files = given.filter((_, n) => at < 0 || (n !== at && n !== at + 1));
  if (files.length !== 1 || (at >= 0 && !/^[a-z]{2}-[A-Z]{2}$/.test(tag ?? ''))) fail(USAGE);
  return { file: files[0] ?? '', tags: tag ? { [tag.slice(0, 2)]: tag } : {} };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`${file} cannot be read: ${(error as Error).message}`);
  }
}

const { file, tags } = readArguments(process.argv.slice(2));
const entries = entriesIn(contentOf(file)) ?? fail(`${file} holds no taught labels`);
const { taught, refused } = readTaught(entries);
const { changed, learnt, left } = learn(taught, readLanguages(), BLANK, tags);
for (const [tag, language] of Object.entries(changed)) {
  const path = join('portals', 'languages', `${tag}.json`);
  writeFileSync(join(ROOT, path), `${JSON.stringify(language, null, 2)}\n`);
  say(`written: ${path}`);
}
if (learnt.length) {
  const pages = JSON.parse(readFileSync(PAGES, 'utf8')) as Learnt[];
  writeFileSync(PAGES, `${JSON.stringify([...pages, ...learnt], null, 2)}\n`);
  say(`written: ${learnt.length} captions into tests/tools/pages/tables/learnt.json`);
}
for (const { at, text, why } of refused) say(`refused: entry ${at} “${text}”: ${why}`);
for (const line of left) say(`left out: ${line}`);
say(
  Object.keys(changed).length
    ? `Next: for a new language, the lists that it needs (portals/languages/README.md). Then npm run fix,
npm run unit -- tests/unit/portals, npm run replay -- -g learnt/`
    : 'Nothing was written.',
);
