/**
 * Tells the extension's open pages that they should read again.
 * @param name one of `messages/channels.ts`.
 */
export function announceOn(name: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('changed');
  channel.close();
}
