/** Writes the policy's schema for administrators, from the one that the code reads policies by. */

import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { defineWxtModule } from 'wxt/modules';

export default defineWxtModule({
  name: 'policy-schema',
  setup(wxt) {
    // Not before: Vite reads the `tsconfig.json` that WXT writes first, and a fresh folder has none.
    wxt.hooks.hook('build:publicAssets', async () => {
      const { module } = await runnerImport<typeof import('../policy/managed-schema')>(
        resolve(wxt.config.root, 'policy/managed-schema.ts'),
        { configFile: false, logLevel: 'error' },
      );
      const path = resolve(wxt.config.publicDir, 'managed-schema.json');
      const schema = `${JSON.stringify(module.managedSchema(), null, 2)}\n`;
      // A file that is written again is newer than the other browser's build, and that would be made again.
      if ((await readFile(path, 'utf8')) !== schema) await writeFile(path, schema);
    });
  },
});
