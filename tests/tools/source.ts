/** The product's own source files. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';

export interface SourceFile {
  /** From the repository's root. */
  path: string;
  text: string;
  /** The same without comments; what stands in strings stays. */
  code: string;
}

/** A comment begins at a line's beginning or behind a blank: an address in a string has neither before its slashes. */
const withoutComments = (text: string): string =>
  text.replace(/(^|\s)\/\*[\s\S]*?\*\//g, '$1').replace(/(^|\s)\/\/.*$/gm, '$1');

/** @returns every TypeScript file of the product, tests and generated files aside. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^(?!node_modules$|tests$)[a-z-]+$/.test(entry.name))
    .flatMap(({ name }) =>
      (readdirSync(join(ROOT, name), { recursive: true }) as string[])
        .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
        .map((file) => `${name}/${file}`),
    )
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, code: withoutComments(text) };
    });
}
