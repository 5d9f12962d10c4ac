import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  text: string;
  /** What is copied, for those who cannot see what the button stands beside. */
  what?: string;
}

/** Copies a text and says so; says as well when the browser refused. */
export function CopyButton({ text, what }: Props) {
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      setResult('failed');
    }
    setTimeout(() => setResult(null), 2000);
  };
  return (
    <button type="button" class="copy" onClick={() => void copy()}>
      {result ? i18n.t(`popup.${result}`) : i18n.t('popup.copy')}
      {what && <span class="unseen"> {what}</span>}
      <span class="unseen" role="status">
        {result && i18n.t(`popup.${result}`)}
      </span>
    </button>
  );
}
