/** Folds the captions that go into pages when the extension is built. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { foldCaptions } from '../page/fold-captions';
import { beginningsOf } from '../page/inkling';

/** Of the titles, those that are fields. */
const FIELDS = ['support-plan'];

const FILES = ['titles.json', 'form.json'];

export default defineWxtModule({
  name: 'folded-captions',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'folded-captions',
          enforce: 'pre' as const,
          transform(code: string, id: string) {
            const [path = ''] = id.split('?');
            if (!FILES.some((name) => path.endsWith(`/portals/captions/${name}`))) return undefined;
            const read = (name: string) =>
              JSON.parse(readFileSync(join(dirname(path), name), 'utf8'));
            if (id.endsWith('?beginnings'))
              return `export default ${JSON.stringify(beginningsOf(JSON.parse(code), FIELDS))}`;
            return JSON.stringify(foldCaptions(JSON.parse(code), FILES.map(read)));
          },
        },
      ],
    }));
  },
});
