import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Copied } from '../../text/layout';
import { copy } from '../clipboard';
import { Button } from './button';

interface Props extends Copied {
  /** The button's words before it was pressed; "Copy" if left out. */
  label?: string;
  /** What is copied, for those who do not see where the button stands. */
  what?: string;
  /** An icon instead of the words. */
  isSmall?: boolean;
}

/** Copies a text and says so for two seconds. */
export function CopyButton({ label, what, isSmall, ...copied }: Props) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  // Only the words in sight are looked up: a customer's links have a button each, drawn again at each keystroke.
  const words =
    state === 'idle'
      ? (label ?? i18n.t('common.copy'))
      : i18n.t(state === 'done' ? 'common.copied' : 'common.notCopied');
  // The button itself says that copying failed.
  const run = async () => setState((await copy(copied)) ? 'done' : 'failed');
  const name = what ? `${words}: ${what}` : words;
  return (
    <>
      <Button
        variant={isSmall ? 'icon' : 'quiet'}
        aria-label={isSmall || what ? name : undefined}
        title={isSmall ? words : undefined}
        onClick={() => void run()}
      >
        {isSmall ? <Glyph state={state} /> : words}
      </Button>
      <span class="ob-hidden" role="status">
        {state === 'idle' ? '' : words}
      </span>
    </>
  );
}

const GLYPHS = {
  idle: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  done: 'M3.5 8.5l3 3 6-7',
  failed: 'M4 4l8 8m0-8l-8 8',
};

const Glyph = ({ state }: { state: keyof typeof GLYPHS }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={GLYPHS[state]} />
  </svg>
);
