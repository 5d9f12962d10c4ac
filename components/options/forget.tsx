import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ProfileFailure } from '../../messages/profiles';
import type { Profiles } from '../data/use-profile';
import { useUndo } from '../data/use-undo';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { UndoBar } from '../kit/undo-bar';
import { failureText } from './words';

/** Deletes everything that Onbehalf keeps, after one more question. */
export function Forget({ ask }: { ask: Profiles['ask'] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<'none' | 'done' | ProfileFailure>('none');
  const deleting = useUndo();
  const forget = () => {
    dialog.current?.close();
    setOutcome('none');
    deleting.remove({
      id: 'everything',
      name: i18n.t('options.forget.title'),
      text: i18n.t('options.forget.soon'),
      commit: async () => {
        const failure = await ask({ kind: 'forget-everything' });
        setOutcome(failure ?? 'done');
        return failure === null;
      },
    });
  };
  return (
    <Section
      id="forget"
      title={i18n.t('options.forget.title')}
      about={i18n.t('options.forget.about')}
    >
      <div class="ob-actions" ref={open}>
        <Button variant="danger" onClick={() => dialog.current?.showModal()}>
          {i18n.t('options.forget.open')}
        </Button>
      </div>
      <dialog ref={dialog} aria-labelledby="forget-question">
        <h3 id="forget-question">{i18n.t('options.forget.question')}</h3>
        <p>{i18n.t('options.forget.warning')}</p>
        <div class="ob-actions">
          <Button variant="danger" onClick={forget}>
            {i18n.t('options.forget.title')}
          </Button>
          {/* What deletes nothing has the focus: Enter pressed twice must not delete all. */}
          <Button autofocus onClick={() => dialog.current?.close()}>
            {i18n.t('options.forget.no')}
          </Button>
        </div>
      </dialog>
      <UndoBar
        pending={deleting.pending}
        failed={false}
        onUndo={deleting.undo}
        focusAfter={() => open.current?.querySelector('button')?.focus()}
      />
      <div role="status">
        {outcome === 'done' && <Notice variant="good" title={i18n.t('options.forget.done')} />}
        {outcome !== 'none' && outcome !== 'done' && (
          <Notice variant="bad" title={failureText(outcome)} />
        )}
      </div>
    </Section>
  );
}
