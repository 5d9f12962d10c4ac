/** For scripts that esbuild bundles: it knows no `import.meta.glob`. */

import type { Plugin } from 'esbuild';
import { languagesModule } from './languages.ts';

/** Stands in for the module that finds the languages of the portals by itself. */
export const languagesPlugin: Plugin = {
  name: 'languages',
  setup: ({ onLoad }) =>
    onLoad({ filter: /portals.languages.index\.ts$/ }, () => ({
      contents: languagesModule(),
      loader: 'js',
    })),
};
