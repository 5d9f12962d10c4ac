/** Tells the network requests of the extension from those of the page. */

import type { BrowserContext, CDPSession, Frame, Page, Request } from '@playwright/test';

/** A list that fills itself until it is stopped. */
export interface Watched<T> {
  list: T[];
  stop: () => void;
}

/**
 * Watches for requests that the extension makes: by its worker, by its pages, and by its scripts in the page (their
 * stack names them). What the extension loads from itself does not count.
 * @param page the replayed page.
 * @param origin `chrome-extension://<id>`
 */
export async function watchRequests(
  context: BrowserContext,
  page: Page,
  origin: string,
): Promise<Watched<string>> {
  const list: string[] = [];
  const note = (url: string) => {
    if (!url.startsWith(origin) && /^(https?|wss?):/.test(url)) list.push(url);
  };
  const byExtension = (request: Request) => {
    const worker = request.serviceWorker();
    const from = worker ? worker.url() : urlOfFrame(request);
    if (from.startsWith(origin)) note(request.url());
  };
  context.on('request', byExtension);

  const sessions: CDPSession[] = [];
  const listen = async (target: Page | Frame) => {
    try {
      const session = await context.newCDPSession(target);
      sessions.push(session);
      session.on('Network.requestWillBeSent', ({ request, initiator }) => {
        if (JSON.stringify(initiator.stack ?? '').includes(origin)) note(request.url);
      });
      await session.send('Network.enable');
    } catch {
      // A frame that shares its parent's process is heard there; one that is gone makes no requests.
    }
  };
  await listen(page);
  const listenToFrame = (frame: Frame) => void (frame.parentFrame() && listen(frame));
  page.on('framenavigated', listenToFrame);

  return {
    list,
    stop: () => {
      context.off('request', byExtension);
      page.off('framenavigated', listenToFrame);
      for (const session of sessions) session.detach().catch(() => {});
    },
  };
}

function urlOfFrame(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    // A navigation of a frame that does not exist yet: never the extension's.
    return '';
  }
}
