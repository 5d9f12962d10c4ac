/** What the panel says of a press that did not count, in every language of the interface. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/paths.ts';

const LOCALES = join(ROOT, 'locales');

/** @throws for a language that has no such text. */
export const PRESS_AGAIN: ReadonlySet<string> = new Set(
  readdirSync(LOCALES).map((file) => {
    const text = /^ {2}pressAgain: (.+)$/m.exec(readFileSync(join(LOCALES, file), 'utf8'))?.[1];
    if (!text) throw new Error(`locales/${file} has no pressAgain`);
    return text;
  }),
);
