/**
 * Removes zod's use of `new Function`. It is never called (`text/safe-parse.ts` turns it off, and the content security
 * policy forbids it); without it nobody who reads the package has to believe that.
 */

import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** The two places, by the file's path in zod, and what replaces them. */
const RULES: readonly [file: RegExp, code: RegExp, instead: string][] = [
  [
    /zod\/v4\/core\/util\.js$/,
    /const F = Function;\s*new F\(""\);\s*return true;/,
    'return false;',
  ],
  [
    /zod\/v4\/core\/doc\.js$/,
    /const F = Function;[\s\S]*?return factory\([^;]*;/,
    'throw new Error("No code is made from text.");',
  ],
];

const withoutIt = (): Plugin => ({
  name: 'no-code-from-text',
  enforce: 'pre',
  transform(text, path) {
    const [, code, instead] = RULES.find(([file]) => file.test(path.split('?')[0] ?? '')) ?? [];
    if (!code || instead === undefined) return undefined;
    // A newer zod may have it elsewhere.
    if (!code.test(text)) this.error(`${path} has changed: see modules/no-code-from-text.ts`);
    return { code: text.replace(code, instead), map: null };
  },
});

export default defineWxtModule({
  name: 'no-code-from-text',
  setup(wxt) {
    wxt.hooks.hook('vite:build:extendConfig', (_entrypoints, config) => {
      config.plugins = [...(config.plugins ?? []), withoutIt()];
    });
  },
});
