/** @returns false while the browser is still taking the document in. */
export const isParsed = (): boolean => document.readyState !== 'loading';

/**
 * Calls back once the document is parsed; at once when it is.
 * @param callback is heard on `window`, before any listener that a script of the page adds.
 */
export function whenParsed(callback: () => void): void {
  if (isParsed()) callback();
  else addEventListener('DOMContentLoaded', callback, { capture: true, once: true });
}
