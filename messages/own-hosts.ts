/**
 * Where panel and field check publish their host elements for our other scripts in the document, which then do not
 * mistake them for something that covers the page. In the extension's isolated world, invisible to the page's scripts.
 */

const KEY = Symbol.for('onbehalf.own-hosts');
type World = typeof globalThis & { [KEY]?: Set<Element> };

/** @returns whether an element of this document holds something of ours. */
export const isOwnHost = (element: Element): boolean =>
  (globalThis as World)[KEY]?.has(element) ?? false;

/** Called by panel and field check when they start. */
export function addOwnHost(host: Element): void {
  const world = globalThis as World;
  world[KEY] ??= new Set();
  world[KEY].add(host);
}
