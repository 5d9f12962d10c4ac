/** Serves a page's documents at their real addresses; everything else is an empty 404. Nothing leaves the machine. */

import type { BrowserContext } from '@playwright/test';
import { keyOf } from './load.ts';

/** A document as it is served. */
export interface Document {
  body: Buffer;
  type: string;
}

/** The documents being served now, by origin + path. */
export type Documents = ReadonlyMap<string, Document>;

/**
 * Starts serving.
 * @param context the browser.
 * @param documents asked at each request, so that one browser can replay one page after the other.
 */
export async function serve(context: BrowserContext, documents: () => Documents): Promise<void> {
  await context.route(
    ({ protocol }) => protocol === 'https:' || protocol === 'http:',
    async (route) => {
      const document = documents().get(keyOf(route.request().url()));
      const answer = document
        ? { status: 200, body: document.body, contentType: document.type }
        : { status: 404, body: '' };
      // The tab may be gone by the time its last requests are answered.
      await route.fulfill(answer).catch(() => {});
    },
  );
  await context.routeWebSocket(/.*/, (socket) => socket.close());
}
