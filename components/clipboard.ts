/** The clipboard, written right after a press. */

import type { Copied } from '../text/layout';

/**
 * Needs the user's press just before.
 * @returns false when the browser refused, or the page came between.
 */
export async function copy({ text, html }: Copied): Promise<boolean> {
  if (html === undefined) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Portals can forbid the newer way to their own documents.
    }
  }
  // A listener that the page has on its window is called first, and may put something else there: that is not copied.
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    isPut = true;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
  return done && isPut;
}
