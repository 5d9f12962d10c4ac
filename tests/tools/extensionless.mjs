// Lets Node run the project's TypeScript as it stands: `./hosts` means `./hosts.ts`, as it does for the bundler.
// Used as `node --import ./tests/tools/extensionless.mjs FILE.ts`.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && context.parentURL?.startsWith('file:')) {
      const url = new URL(specifier, context.parentURL);
      for (const ending of ['.ts', '.tsx', '/index.ts']) {
        const candidate = new URL(url.href + ending);
        if (!existsSync(fileURLToPath(url)) && existsSync(fileURLToPath(candidate))) {
          return next(candidate.href, context);
        }
      }
    }
    return next(specifier, context);
  },
});
