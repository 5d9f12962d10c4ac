/**
 * Runs `portals/made/` when the extension is built: what these modules make of the languages is put into the scripts as
 * plain data, so that no frame has to do it. Elsewhere (tests, tools) they are modules like any other.
 */

import { runnerImport } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const MADE = /\/portals\/made\/[a-z-]+\.ts$/;

/**
 * For the script that runs in every frame. Chrome 136 and later compile all of it at once, not function by function;
 * without a character beyond ASCII it takes half the memory and is scanned sooner.
 */
const quickToCompile = (code: string) =>
  `//# allFunctionsCalledOnLoad\n${code.replace(
    /[^\0-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}`;

/** Each is run once for all scripts. */
const runs = new Map<string, Promise<string>>();

async function run(path: string): Promise<string> {
  const { module } = await runnerImport<Record<string, unknown>>(path, {
    configFile: false,
    logLevel: 'error',
  });
  return Object.entries(module)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

export default defineWxtModule({
  name: 'made',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'made',
          enforce: 'pre' as const,
          generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
            const watcher = bundle['watch.js'];
            if (watcher?.code) watcher.code = quickToCompile(watcher.code);
          },
          async transform(_code: string, id: string) {
            const [path = ''] = id.split('?');
            if (!MADE.test(path.replaceAll('\\', '/'))) return undefined;
            const running = runs.get(path) ?? run(path);
            runs.set(path, running);
            return { code: await running, moduleType: 'js' };
          },
        },
      ],
    }));
  },
});
