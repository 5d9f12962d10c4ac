import { fakeBrowser } from 'wxt/testing/fake-browser';
import { routerOf } from '../../../background/router';

/**
 * Sends as a page of the extension does.
 * @param handlers those that the messages are for.
 * @returns sends a message and gives the answer.
 */
export function fromOwnPage<Answer>(handlers: object): (message: unknown) => Promise<Answer> {
  const receive = routerOf(handlers as Parameters<typeof routerOf>[0]);
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
  return (message) => receive(message, sender as Parameters<typeof receive>[1]) as Promise<Answer>;
}
