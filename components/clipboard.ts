/** The clipboard, written right after a press. */

import type { Copied } from '../text/layout';

/**
 * Needs the user's press just before.
 * @returns false when the browser refused.
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
  // The event never reaches the page: it is stopped where it is first seen.
  const put = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
  return done;
}
