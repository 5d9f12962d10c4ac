/**
 * Where the panel leaves the element that holds it, for the other scripts of ours in that document: what lies beneath
 * the panel is not covered by the page. It lives in the extension's isolated world; the page's scripts cannot see it.
 */

const KEY = Symbol.for('onbehalf.panel-host');
type World = typeof globalThis & { [KEY]?: Element };

/** @returns the element that holds the panel in this document; undefined where there is none. */
export const getPanelHost = (): Element | undefined => (globalThis as World)[KEY];

/** Called by the panel when it starts. */
export const setPanelHost = (host: Element): void => {
  (globalThis as World)[KEY] = host;
};
