// Lets Node run the project's TypeScript as it stands: `./hosts` means `./hosts.ts`, and a JSON file needs no attribute,
// as it is for the bundler. Used as `node --import ./tests/tools/extensionless.mjs FILE.ts`.
import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { LANGUAGES_MODULE, languagesModule } from './languages.ts';

const isFile = (url) => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile() ?? false;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && context.parentURL?.startsWith('file:')) {
      const url = new URL(specifier, context.parentURL);
      for (const ending of ['.ts', '.tsx', '/index.ts']) {
        const candidate = new URL(url.href + ending);
        if (!isFile(url) && isFile(candidate)) return next(candidate.href, context);
      }
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (url.startsWith('file:') && fileURLToPath(url) === LANGUAGES_MODULE)
      return { format: 'module', source: languagesModule(), shortCircuit: true };
    if (!url.endsWith('.json')) return next(url, context);
    return next(url, { ...context, importAttributes: { type: 'json' } });
  },
});
