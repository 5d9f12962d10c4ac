/** Serves a page's documents at their real addresses; everything else is an empty 404. Nothing leaves the machine. */

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { keyOf } from './load.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
};

/** The documents being served now: origin + path → file. */
export type Documents = ReadonlyMap<string, string>;

/**
 * Starts serving.
 * @param context the browser.
 * @param documents asked at each request, so that one browser can replay one page after the other.
 */
export async function serve(context: BrowserContext, documents: () => Documents): Promise<void> {
  await context.route(
    ({ protocol }) => protocol === 'https:' || protocol === 'http:',
    async (route) => {
      const file = documents().get(keyOf(route.request().url()));
      const answer = file
        ? { status: 200, body: readFileSync(file), contentType: TYPES[extname(file).toLowerCase()] }
        : { status: 404, body: '' };
      // The tab may be gone by the time its last requests are answered.
      await route.fulfill(answer).catch(() => {});
    },
  );
  await context.routeWebSocket(/.*/, (socket) => socket.close());
}
