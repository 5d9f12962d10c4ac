import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './button';

interface Props {
  pending: { name: string; text?: string } | null;
  failed: boolean;
  onUndo: () => void;
  /** Where the focus goes when the line is gone and the focus was in it. */
  focusAfter: () => void;
}

/** Says what was removed and offers to undo it. It takes the focus, for what was pressed is gone. */
export function UndoBar({ pending, failed, onUndo, focusAfter }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const wasPending = useRef(false);
  useEffect(() => {
    if (pending) bar.current?.querySelector('button')?.focus();
    else if (wasPending.current && document.activeElement === document.body) focusAfter();
    wasPending.current = pending !== null;
  }, [pending]);
  return (
    <div class="ob-undo" ref={bar} role="status">
      {pending && (
        <>
          <span>{pending.text ?? i18n.t('common.removed', [pending.name])}</span>
          <Button onClick={onUndo}>{i18n.t('common.undo')}</Button>
        </>
      )}
      {!pending && failed && <span class="ob-error">{i18n.t('common.notSaved')}</span>}
    </div>
  );
}
