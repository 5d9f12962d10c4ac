/**
 * Where the panel and the field check leave the elements that hold them, for the other scripts of ours in that document:
 * what lies beneath them is not covered by the page. They live in the extension's isolated world; the page's scripts
 * cannot see it.
 */

const KEY = Symbol.for('onbehalf.own-hosts');
type World = typeof globalThis & { [KEY]?: Set<Element> };

/** @returns whether an element of this document holds something of ours. */
export const isOwnHost = (element: Element): boolean =>
  (globalThis as World)[KEY]?.has(element) ?? false;

/** Called by what stands in the page when it starts. */
export function addOwnHost(host: Element): void {
  const world = globalThis as World;
  world[KEY] ??= new Set();
  world[KEY].add(host);
}
