import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { onPress } from './guard';

/** Milliseconds for which it is said. */
const LASTS = 3000;

/** Says next to a button that its press did not count; it lets the pointer through. */
export function Again({ section, text }: { section: RefObject<HTMLElement | null>; text: string }) {
  const [at, setAt] = useState<{ top: number } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    onPress((refused) => {
      clearTimeout(timer);
      const panel = section.current?.getBoundingClientRect();
      if (!refused || !panel) return setAt(null);
      const { top, bottom } = refused.getBoundingClientRect();
      // Below the button, or above it where the panel ends.
      const isLow = bottom + HEIGHT > panel.bottom;
      setAt({ top: Math.max(0, (isLow ? top - HEIGHT : bottom) - panel.top) });
      timer = setTimeout(() => setAt(null), LASTS);
    });
    return () => {
      clearTimeout(timer);
      onPress(() => {});
    };
  }, []);
  return (
    <div class={at ? 'again' : 'unseen'} role="status" style={at ? { top: `${at.top}px` } : {}}>
      {at && text}
    </div>
  );
}

/** Of one line, with what parts it from the button; px. */
const HEIGHT = 36;
