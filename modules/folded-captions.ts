/** Folds the captions that go into every frame when the extension is built. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { foldCaptions } from '../page/fold-captions';

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
            if (!FILES.some((name) => id.endsWith(`/portals/captions/${name}`))) return undefined;
            const read = (name: string) =>
              JSON.parse(readFileSync(join(dirname(id), name), 'utf8'));
            return JSON.stringify(foldCaptions(JSON.parse(code), FILES.map(read)));
          },
        },
      ],
    }));
  },
});
