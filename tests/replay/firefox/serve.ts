/** Serves a page's documents to Firefox at their real addresses; everything else is an empty 404. */

import { keyOf } from '../load.ts';
import type { Documents } from '../serve.ts';
import type { Firefox } from './browser.ts';

interface Sent {
  isBlocked: boolean;
  request: { request: string; url: string };
}

/**
 * Starts serving.
 * @param documents asked at each request, so that one browser can replay one page after the other.
 */
export async function serve({ send, on }: Firefox, documents: () => Documents): Promise<void> {
  on<Sent>('network.beforeRequestSent', ({ isBlocked, request }) => {
    if (!isBlocked) return;
    const document = documents().get(keyOf(request.url));
    const answer = document
      ? {
          statusCode: 200,
          reasonPhrase: 'OK',
          headers: [{ name: 'Content-Type', value: { type: 'string', value: document.type } }],
          body: { type: 'base64', value: document.body.toString('base64') },
        }
      : { statusCode: 404, reasonPhrase: 'Not Found', body: { type: 'string', value: '' } };
    // The tab may be gone by the time its last requests are answered.
    send('network.provideResponse', { request: request.request, ...answer }).catch(() => {});
  });
  await send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await send('network.setCacheBehavior', { cacheBehavior: 'bypass' });
  await send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  });
}
