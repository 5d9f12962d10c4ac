/** What the documents name is there: files, folders, commands, and in the architecture every folder of the house. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/paths';

/** Made by commands and kept out of git. */
const MADE = new Set(['node_modules', 'test-results', 'screenshots', 'out']);

const foldersIn = (path: string): string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !MADE.has(entry.name))
    .map(({ name }) => name);

function documentsIn(path: string): string[] {
  const here = readdirSync(join(ROOT, path)).filter((name) => name.endsWith('.md'));
  const below = foldersIn(path).filter((name) => name !== 'pages');
  return [
    ...here.map((name) => join(path, name)),
    ...below.flatMap((name) => documentsIn(join(path, name))),
  ];
}

const DOCUMENTS = documentsIn('.');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
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
    const named = [
      ...text.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:ts|tsx|json|md|yml)|(?:[\w-]+\/){2,})`/g),
    ];
    const missing = named
      .map(([, path = '']) => path)
      .filter((path) => !path.startsWith('.') && !/(?:^|\/)out\/|^distribution\//.test(path))
      .filter(
        (path) => ![ROOT, join(ROOT, dirname(document))].some((at) => existsSync(join(at, path))),
      );
    expect(missing).toEqual([]);
  });

  test('names commands that there are', () => {
    const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
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
