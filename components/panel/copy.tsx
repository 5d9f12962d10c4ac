import { useState } from 'preact/hooks';
import type { PanelTexts } from '../../messages/panel';
import { Press } from './press';

/** Needs the user's press just before; portals can forbid the newer way to their own documents. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The event never reaches the page: it is stopped where it is first seen.
    const put = (event: ClipboardEvent) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
    };
    window.addEventListener('copy', put, { capture: true, once: true });
    const done = document.execCommand('copy');
    window.removeEventListener('copy', put, { capture: true });
    return done;
  }
}

/**
 * Copies a text and says so.
 * @param what what is copied, for those who do not see where the button stands.
 */
export function Copy({ text, what, texts }: { text: string; what: string; texts: PanelTexts }) {
  const [copied, setCopied] = useState(false);
  return (
    <Press
      class="small"
      aria-label={`${copied ? texts.copied : texts.copy}: ${what}`}
      onPress={() => void copyText(text).then(setCopied)}
    >
      {copied ? texts.copied : texts.copy}
    </Press>
  );
}
