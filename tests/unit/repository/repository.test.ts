/** The repository tests itself: what belongs together is there, and nothing is left over. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ALL_CHECKS, CHECKS } from '../../../checks';
import { camel } from '../../../components/camel';
import { PAGES, PREDICATES, pageOf } from '../../../portals/pages';
import { EXAMPLES } from '../../../portals/pages.examples';
import { ROOT } from '../../tools/paths';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every file below some folders whose name ends in one of the endings. */
function files(folders: readonly string[], ...endings: string[]): string[] {
  return folders.flatMap((folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
      .filter((name) => endings.some((ending) => name.endsWith(ending)))
      .map((name) => `${folder}/${name}`),
  );
}

/** The folders with code of the product. */
const SOURCE = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^(?!node_modules$|tests$)[a-z-]+$/.test(entry.name))
  .map(({ name }) => name)
  .filter((folder) => files([folder], '.ts').length > 0);

type Tree = { [key: string]: string | Tree };
const isText = (value: string | Tree): value is string => typeof value === 'string';
/** A message for one, none and many is a message all the same. */
const isPlural = (value: Tree) => Object.keys(value).every((key) => /^(?:\d+|n)$/.test(key));

function messages(tree: Tree, path = ''): [key: string, texts: string[]][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string[]][] => {
    const key = path ? `${path}.${name}` : name;
    if (isText(value)) return [[key, [value]]];
    return isPlural(value) ? [[key, Object.values(value) as string[]]] : messages(value, key);
  });
}

const LOCALES = readdirSync(join(ROOT, 'locales'));
const texts = new Map(
  LOCALES.map((file) => [file, new Map(messages(parse(read(`locales/${file}`)) as Tree))]),
);
const localeOf = (file: string) => texts.get(file) ?? new Map<string, string[]>();
const english = localeOf('en.yml');

describe('the texts of the interface', () => {
  const others = LOCALES.filter((file) => file !== 'en.yml');

  test.each(others)('%s has every message of the English ones, and no other', (file) => {
    expect([...localeOf(file).keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each(LOCALES)('%s has a text for each of them', (file) => {
    const empty = [...localeOf(file)].filter(
      ([, texts]) => !texts.every((text) => /\S/.test(text)),
    );
    expect(empty).toEqual([]);
  });

  test('say the same once: what stands in several places has one key', () => {
    // Their keys are made of what a check or the panel says, or they are other words in some language.
    const made =
      /^(?:panel\.(?:short|headline|status)|checks|requests\.note$|panel\.fields\.name$)/;
    const keys = new Map<string, string[]>();
    for (const [key, texts] of english)
      if (!made.test(key)) keys.set(texts.join(), [...(keys.get(texts.join()) ?? []), key]);
    expect([...keys.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  test.each(others)('%s has the same placeholders', (file) => {
    const placeholders = (texts: string[]) =>
      [...new Set(texts.flatMap((text) => text.match(/\$\d/g) ?? []))].sort().join();
    for (const [key, texts] of localeOf(file)) {
      const wanted = placeholders(english.get(key) ?? []);
      // One may be said without its number, many may not.
      expect(`${key} ${placeholders(texts)}`).toBe(`${key} ${wanted}`);
    }
  });

  test.each(others)('%s is translated', (file) => {
    // Names, hosts and single words may be the same in both languages; a sentence is not.
    const plainWords = (text: string) => text.match(/(?<!\S)[a-z]{2,}(?=[,.:;!?]*(?:\s|$))/g) ?? [];
    const same = [...localeOf(file)].filter(
      ([key, texts]) =>
        texts.join() === english.get(key)?.join() && plainWords(texts.join(' ')).length > 1,
    );
    expect(same).toEqual([]);
  });

  test.each(LOCALES)('%s says which language it is', (file) => {
    expect(localeOf(file).get('options.lang')).toEqual([
      file.replace(/\.yml$/, '').replace('_', '-'),
    ]);
  });

  test('are all used', () => {
    const code = files(SOURCE, '.ts', '.tsx')
      .map(read)
      .concat(read('wxt.config.ts').replaceAll(/__MSG_(\w+?)_(\w+?)__/g, "'$1.$2'"))
      .join('\n');
    const literals = new Set(code.match(/(?<=['"`])[a-z]\w*(?:\.\w+)+(?=['"`])/g));
    const patterns = [...new Set(code.match(/(?<=`)[a-z]\w*\.[\w.]*\$\{[^`]*(?=`)/g))].map(
      (text) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')}$`),
    );
    const unused = [...english.keys()].filter(
      (key) =>
        !key.startsWith('checks.') &&
        !literals.has(key) &&
        !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the checks', () => {
  test('are a file each, registered once, with texts and a test of the same name for each reason', () => {
    const written = [...english.keys()].flatMap(
      (key) => /^checks\.(\w+)\.title$/.exec(key)?.[1] ?? [],
    );
    expect(CHECKS.map(camel).sort()).toEqual(written.sort());
    for (const id of CHECKS) {
      expect(existsSync(join(ROOT, 'checks', `${id}.ts`)), id).toBe(true);
      // Fails for a reason that no test of the file produces.
      expect(read(`tests/unit/checks/${id}.test.ts`)).toContain(
        `\ntestsEveryReason(${camel(id)});`,
      );
    }
  });

  test.each(ALL_CHECKS)('$id has a title, a reason why, and a source', ({ id: check, source }) => {
    for (const file of LOCALES) {
      for (const part of ['title', 'why']) {
        expect(
          localeOf(file)
            .get(`checks.${camel(check)}.${part}`)
            ?.join(''),
          file,
        ).toMatch(/\S{2}/);
      }
    }
    expect(new URL(source.url).protocol).toBe('https:');
    expect(source.date).toMatch(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
  });

  test('have a line each in the documentation', () => {
    const rows = read('docs/checks.md').match(
      /(?<=^\| `)[a-z-0-9]+(?=` \| \w[^|]+ \| \w[^|]{20,} \|$)/gm,
    );
    expect(rows).toEqual([...CHECKS]);
  });

  test.each(ALL_CHECKS)('$id is documented with what it can say', ({ id, says }) => {
    const row = read('docs/checks.md').match(new RegExp(`^\\| \`${id}\` \\|.*$`, 'm'))?.[0] ?? '';
    const words = { wrong: /\bwrong\b/i, differs: /\bdiffer/i, note: /\ba note\b/i };
    const statuses: readonly string[] = Object.values(says);
    for (const [status, word] of Object.entries(words))
      expect(`${status}: ${word.test(row)}`).toBe(`${status}: ${statuses.includes(status)}`);
  });

  test.each(PAGES)('%s has URLs that its predicate knows', (page) => {
    expect(EXAMPLES[page]).not.toEqual([]);
    expect(
      EXAMPLES[page].filter(
        (url) => !PREDICATES[page](new URL(url)) || pageOf(new URL(url)) !== page,
      ),
    ).toEqual([]);
  });
});

describe('the house', () => {
  const lines = (file: string) => read(file).trimEnd().split('\n').length;
  const over = (most: number, list: string[]) => list.filter((file) => lines(file) > most);

  test('has no file of more than 300 lines', () => {
    const endings = ['.ts', '.tsx', '.css', '.html', '.mjs', '.js', '.grit'];
    const all = [
      ...files([...SOURCE, 'tests'], ...endings),
      ...readdirSync(ROOT).filter((name) => endings.some((ending) => name.endsWith(ending))),
      ...files(['.github'], '.yml'),
    ];
    // What the pages run is bundled from npm.
    const code = all.filter((file) => !file.startsWith('tests/pages/'));
    expect(code.length).toBeGreaterThan(200);
    expect(over(300, code)).toEqual([]);
  });

  test('has entrypoints of at most 40 lines', () => {
    const top = readdirSync(join(ROOT, 'entrypoints'), { withFileTypes: true });
    const entrypoints = top.flatMap((entry) =>
      entry.isFile()
        ? [entry.name]
        : ['index.ts', 'main.tsx'].map((name) => `${entry.name}/${name}`),
    );
    const there = new Set(files(['entrypoints'], '.ts', '.tsx'));
    const list = entrypoints.map((name) => `entrypoints/${name}`).filter((file) => there.has(file));
    expect(list.length).toBeGreaterThan(6);
    expect(over(40, list)).toEqual([]);
  });
});

test('the sources package holds every folder with code of the product', () => {
  const config = read('wxt.config.ts');
  const packed = [...config.matchAll(/'\{([a-z,-]+)\}\/\*\*'/g)].flatMap(([, names = '']) =>
    names.split(','),
  );
  const needed = [...SOURCE.filter((folder) => !['docs', 'store'].includes(folder)), 'locales'];
  expect(packed).toEqual(expect.arrayContaining(needed));
});
