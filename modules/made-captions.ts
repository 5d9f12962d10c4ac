/** Makes of the captions what the scripts in pages look up, when the extension is built. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { beginningsOf } from '../page/detect/prefilter';
import { type CaptionData, keyTexts } from '../page/read/captions';

/** Of the titles, those that are fields. */
const FIELDS = ['support-plan'];

/** What is asked for, by the end of its address: which files it is made of, and how. */
const MADE: Readonly<Record<string, { files: string[]; make: (files: CaptionData[]) => unknown }>> =
  {
    '/portals/captions/titles.json?beginnings': {
      files: ['titles.json'],
      make: ([titles = {}]) => beginningsOf(titles, FIELDS),
    },
    '/portals/captions/titles.json?keys': {
      files: ['titles.json'],
      make: (files) => keyTexts(...files),
    },
    '/portals/captions/form.json?keys': {
      files: ['titles.json', 'form.json'],
      make: (files) => keyTexts(...files),
    },
  };

/**
 * For the script that runs in every frame. Chrome 136 and later compile all of it at once, not function by function;
 * without a character beyond ASCII it takes half the memory and is scanned sooner.
 */
const quickToCompile = (code: string) =>
  `//# allFunctionsCalledOnLoad\n${code.replace(
    /[^\0-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}`;

export default defineWxtModule({
  name: 'made-captions',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'made-captions',
          enforce: 'pre' as const,
          generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
            const watcher = bundle['watch.js'];
            if (watcher?.code) watcher.code = quickToCompile(watcher.code);
          },
          transform(_code: string, id: string) {
            const made = Object.entries(MADE).find(([end]) => id.endsWith(end))?.[1];
            if (!made) return undefined;
            const [path = ''] = id.split('?');
            const files = made.files.map((name) =>
              JSON.parse(readFileSync(join(dirname(path), name), 'utf8')),
            );
            return {
              code: `export default ${JSON.stringify(made.make(files))}`,
              moduleType: 'js',
            };
          },
        },
      ],
    }));
  },
});
