/** The clipboard, written right after a press. */

import type { Copied } from '../text/layout';

const TYPES = { text: 'text/plain', html: 'text/html' } as const;

/**
 * Needs the user's press just before.
 * @returns false when the browser refused.
 */
export async function copy({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const both = { [TYPES.text]: text, [TYPES.html]: html };
      const blobs = Object.entries(both).map(([type, of]) => [type, new Blob([of], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }
    return true;
  } catch {
    // Portals can forbid the newer way to their own documents. The event never reaches the page: it is stopped where it is first seen.
    const put = (event: ClipboardEvent) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData(TYPES.text, text);
      if (html !== undefined) event.clipboardData?.setData(TYPES.html, html);
    };
    window.addEventListener('copy', put, { capture: true, once: true });
    const done = document.execCommand('copy');
    window.removeEventListener('copy', put, { capture: true });
    return done;
  }
}
