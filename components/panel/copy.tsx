import { useState } from 'preact/hooks';
import type { PanelTexts } from '../../messages/panel';
import { copy } from '../clipboard';
import { Press } from './press';

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
      onPress={() => void copy({ text }).then(setCopied)}
    >
      {copied ? texts.copied : texts.copy}
    </Press>
  );
}
