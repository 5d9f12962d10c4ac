/** Finds page files and reads them, with messages that name the place in the file. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative } from 'node:path';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { PAGE_FOLDERS } from '../tools/paths.ts';
import { describe, type PageFile, PageSchema } from './page-schema.ts';
import type { Document, Documents } from './serve.ts';

/** A page file that was read, or what is wrong with it. */
export type Loaded =
  | { file: string; page: PageFile; documents: Documents }
  | { file: string; errors: string[] };

export type LoadedPage = Extract<Loaded, { page: PageFile }>;

/** Keys by which a JSON file of a folder is taken for a page rather than for something else. */
const SIGNS_OF_A_PAGE = ['url', 'documents', 'steps', 'expect', 'locale', 'about'];

/**
 * Reads all page files of the given files and folders, folders recursively and in alphabetical order.
 * @param paths files or folders, relative to the working directory. A file that is named is always taken for a
 * page; in a folder only those JSON files are that have a page's keys or are no JSON at all.
 * @returns one entry per file, also for what is no page; a path that does not exist is such an entry.
 */
export function loadAll(paths: readonly string[]): Loaded[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [{ file: path, errors: [`${path}: no such file or folder`] }];
    if (!statSync(path).isDirectory()) return [loadFile(path)];
    const found = jsonFilesBelow(path).filter(looksLikePage).map(loadFile);
    return found.length > 0 ? found : [{ file: path, errors: [`${path}: no page file in there`] }];
  });
}

function jsonFilesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory() || (entry.isSymbolicLink() && statSync(path).isDirectory())) {
        return jsonFilesBelow(path);
      }
      return entry.name.endsWith('.json') ? [path] : [];
    });
}

function looksLikePage(file: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return (
      typeof value === 'object' && value !== null && SIGNS_OF_A_PAGE.some((key) => key in value)
    );
  } catch {
    return true;
  }
}

/**
 * Reads one page file.
 * @param file its path.
 * @returns the page with its documents (origin + path → file), or the errors, each beginning `file:line:column`.
 */
export function loadFile(file: string): Loaded {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return { file, errors: [`${file}: ${(error as Error).message}`] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      file,
      errors: [`${file}:${placeOfSyntaxError(text)}: no JSON: ${(error as Error).message}`],
    };
  }
  const parsed = PageSchema.safeParse(value);
  const at = (path: PropertyKey[]) =>
    `${file}:${lineAndColumn(text, offsetOf(text, path))}: ${pathText(path)}`;
  if (!parsed.success) {
    return {
      file,
      errors: parsed.error.issues.map((issue) => {
        const inner = 'params' in issue && (issue.params as { issue?: typeof issue })?.issue;
        const keys = 'keys' in issue ? issue.keys : inner && 'keys' in inner ? inner.keys : [];
        return `${at([...issue.path, ...(keys as string[]).slice(0, 1)])}: ${describe(issue)}`;
      }),
    };
  }
  const documents = new Map<string, Document>();
  const errors: string[] = [];
  for (const [address, name] of Object.entries(parsed.data.documents)) {
    const path = join(dirname(file), name);
    const inside = Object.hasOwn(parsed.data.files, name) && parsed.data.files[name];
    if (inside !== false && inside !== undefined) {
      const body = Buffer.from(typeof inside === 'string' ? inside : inside.join('\n'));
      documents.set(keyOf(address), { body, type: typeOf(name) });
    } else if (isAbsolute(name))
      errors.push(`${at(['documents', address])}: must be relative to the page file`);
    else if (!existsSync(path)) {
      errors.push(`${at(['documents', address])}: there is no file ${relative('.', path)}`);
    } else documents.set(keyOf(address), readDocument(path));
  }
  return errors.length > 0 ? { file, errors } : { file, page: parsed.data, documents };
}

/**
 * @param name of a page that is kept below `tests/pages` or written from a table, as `tour/2-azure-form-wrong`.
 * @throws with what is wrong with its file.
 */
export function loadPage(name: string): LoadedPage {
  const files = PAGE_FOLDERS.map((folder) => join(folder, `${name}.json`));
  const loaded = loadFile(files.find((file) => existsSync(file)) ?? files[0] ?? name);
  if ('page' in loaded) return loaded;
  throw new Error(loaded.errors.join('\n'));
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
};
const typeOf = (name: string): string =>
  TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
const read = new Map<string, Document>();

/** Many pages share their scripts: each file is read once. */
function readDocument(path: string): Document {
  const known = read.get(path);
  if (known) return known;
  const document = { body: readFileSync(path), type: typeOf(path) };
  read.set(path, document);
  return document;
}

/**
 * What a document is known by.
 * @param address a full address.
 * @returns origin and path; query and hash do not matter.
 */
export function keyOf(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

function pathText(path: PropertyKey[]): string {
  const text = path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`;
      return /^\w+$/.test(String(part)) ? `.${String(part)}` : `[${JSON.stringify(part)}]`;
    })
    .join('');
  return text.replace(/^\./, '') || 'page';
}

/** The place of a value, or of the nearest value around it. */
function offsetOf(text: string, path: PropertyKey[]): number {
  const tree = parseTree(text);
  if (!tree) return 0;
  for (let length = path.length; length >= 0; length -= 1) {
    const node: Node | undefined = findNodeAtLocation(
      tree,
      path.slice(0, length) as (string | number)[],
    );
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return 0;
}

function placeOfSyntaxError(text: string): string {
  const errors: { offset: number }[] = [];
  parseTree(text, errors as never[], { disallowComments: true, allowTrailingComma: false });
  return lineAndColumn(text, errors[0]?.offset ?? 0);
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
