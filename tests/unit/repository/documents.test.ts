/** What documents and comments name is there: files, folders, commands, tests; and what they must name is named. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { budgets } from '../../bench/budgets';
import { ROOT } from '../../tools/paths';

/** Made by commands and kept out of git. */
const MADE = new Set(['node_modules', 'test-results', 'playwright-report', 'screenshots', 'out']);

const foldersIn = (path: string): string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !MADE.has(entry.name))
    .map(({ name }) => name);

/** Every file of the house but the replayable pages. */
const filesIn = (path: string): string[] => [
  ...readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(path, name)),
  ...foldersIn(path)
    .filter((name) => path !== 'tests' || name !== 'pages')
    .flatMap((name) => filesIn(join(path, name))),
];

const FILES = filesIn('.');
const DOCUMENTS = FILES.filter((path) => path.endsWith('.md'));
const NAMES = new Set(FILES.map((path) => basename(path)));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Not ours: what browsers read, other projects have, and commands make. */
const ELSEWHERE =
  /^(?:\.output|distribution|src)\/|(?:^|\/)out\/|^(?:policies|manifest)\.json$|^(?:chrome|edge)\.md$|^onbehalf-/;

const isThere = (path: string, beside: string): boolean =>
  path.includes('/')
    ? [ROOT, join(ROOT, dirname(beside))].some((at) => existsSync(join(at, path)))
    : NAMES.has(path);

/** @returns the files and folders that a text names, in backquotes, and that are not there. */
const missingIn = (file: string): string[] => {
  const named = read(file).matchAll(
    /`(\.?(?:[\w-]+\/)*[\w.-]+\.(?:ts|tsx|mjs|css|html|json|md|yml)|(?:[\w-]+\/){2,})`/g,
  );
  return [...named]
    .map(([, path = '']) => path)
    .filter((path) => !ELSEWHERE.test(path) && !isThere(path, file));
};
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test('the documents are found', () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'docs/checks.md']));
  expect(DOCUMENTS.length).toBeGreaterThan(12);
});

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(join(ROOT, dirname(document), to)))).toEqual([]);
  });

  test('names files and folders that are there', () => {
    expect(missingIn(document)).toEqual([]);
  });

  test('names commands that there are', () => {
    const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('comments name files and folders that are there', () => {
  const code = FILES.filter((path) => /\.(?:tsx?|mjs|css|yml)$/.test(path));
  expect(code.length).toBeGreaterThan(300);
  expect(code.flatMap((file) => missingIn(file).map((path) => `${file}: ${path}`))).toEqual([]);
});

test('every threat names a test that shows what it can and cannot', () => {
  const table = read('SECURITY.md').split('\n## Threats\n')[1]?.split('\n## ')[0] ?? '';
  const rows = table.match(/^\| \*\*.*\|$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const [, name = '', can = '', cannot = '', shown = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    const tests = [...shown.matchAll(/`(tests\/[\w./-]+\.ts)`/g)].map(([, path = '']) => path);
    expect([name, can !== '', cannot !== '', tests.length > 0]).toEqual([name, true, true, true]);
    expect([name, tests.filter((path) => !existsSync(join(ROOT, path)))]).toEqual([name, []]);
  }
});

test('the README names every language of the interface', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const scripts: Record<string, string> = { zh_CN: 'zh-Hans', zh_TW: 'zh-Hant' };
  const text = read('README.md').replaceAll(/\s+/g, ' ');
  const missing = readdirSync(join(ROOT, 'locales'))
    .map((file) => file.replace('.yml', ''))
    .map((language) => names.of((scripts[language] ?? language).replace('_', '-')) ?? '')
    .filter((name) => !text.includes(name));
  expect(missing).toEqual([]);
});

test('every command is explained to those who contribute', () => {
  const text = read('CONTRIBUTING.md');
  // The two that `npm run build` is made of need no line.
  const names = Object.keys(scripts).filter((name) => !name.startsWith('build:'));
  const said = (name: string) => new RegExp(`\\bnpm (?:run )?${name}\\b(?!:)`).test(text);
  expect(names.filter((name) => !said(name))).toEqual([]);
});

test.each(['', 'tests/'])('the architecture has a line for every folder in "%s"', (path) => {
  const text = read('ARCHITECTURE.md');
  const folders = foldersIn(path).map((name) => `${path}${name}/`);
  expect(folders.length).toBeGreaterThan(8);
  expect(folders.filter((folder) => !new RegExp(`^\\|[^|]*\`${folder}\``, 'm').test(text))).toEqual(
    [],
  );
});

test('the README shows every budget that the benchmark measures, as it is now', () => {
  const table = /<!-- budgets: begin -->\n(.*?)\n<!-- budgets: end -->/s.exec(
    read('README.md'),
  )?.[1];
  const shown = (table ?? '').split('\n').slice(2);
  const wanted = budgets([]).map(({ what, limit }) => `| ${what} | ${limit} |`);
  expect(shown.map((row) => row.split(' | ').slice(0, 2).join(' | ').concat(' |'))).toEqual(wanted);
});
