import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';

interface Props {
  text: string;
  /** The button's words before and after it was pressed. */
  label: string;
  done: string;
  /** What happened when the browser did not copy. */
  failed: string;
  /** What is copied, for those who do not see where the button stands. */
  what?: string;
}

/** Copies a text and says so for two seconds. */
export function CopyButton({ text, label, done, failed, what }: Props) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const words = { idle: label, done, failed }[state];
  const copy = () =>
    // The button itself says that copying failed.
    navigator.clipboard.writeText(text).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <>
      <Button look="quiet" aria-label={what && `${words}: ${what}`} onClick={() => void copy()}>
        {words}
      </Button>
      <span class="ob-hidden" role="status">
        {state === 'idle' ? '' : words}
      </span>
    </>
  );
}
