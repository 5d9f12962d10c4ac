/** Folds the captions that go into pages when the extension is built. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { foldCaptions } from '../page/fold-captions';
import { beginningsOf } from '../page/inkling';

/** Of the titles, those that are fields. */
const FIELDS = ['support-plan'];

const FILES = ['titles.json', 'form.json'];

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
  name: 'folded-captions',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'folded-captions',
          enforce: 'pre' as const,
          generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
            const watcher = bundle['watch.js'];
            if (watcher?.code) watcher.code = quickToCompile(watcher.code);
          },
          transform(code: string, id: string) {
            const [path = ''] = id.split('?');
            if (!FILES.some((name) => path.endsWith(`/portals/captions/${name}`))) return undefined;
            const read = (name: string) =>
              JSON.parse(readFileSync(join(dirname(path), name), 'utf8'));
            if (id.endsWith('?beginnings'))
              return `export default ${JSON.stringify(beginningsOf(JSON.parse(code), FIELDS))}`;
            const folded = JSON.stringify(foldCaptions(JSON.parse(code), FILES.map(read)));
            // A text is sooner read than as many objects are made by a script.
            return {
              code: `export default JSON.parse(${JSON.stringify(folded)})`,
              moduleType: 'js',
            };
          },
        },
      ],
    }));
  },
});
