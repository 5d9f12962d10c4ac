import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ProfileFailure } from '../../messages/profiles';
import type { Profiles } from '../data/use-profile';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { failureText } from './words';

/** Deletes everything that Onbehalf keeps, after one more question. */
export function Forget({ ask }: { ask: Profiles['ask'] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<'none' | 'done' | ProfileFailure>('none');
  const forget = () => {
    dialog.current?.close();
    void ask({ kind: 'forget-everything' }).then((failure) => setOutcome(failure ?? 'done'));
  };
  return (
    <Section
      id="forget"
      title={i18n.t('options.forget.title')}
      about={i18n.t('options.forget.about')}
    >
      <div class="ob-actions">
        <Button look="danger" onClick={() => dialog.current?.showModal()}>
          {i18n.t('options.forget.open')}
        </Button>
      </div>
      <dialog ref={dialog} aria-labelledby="forget-question">
        <h3 id="forget-question">{i18n.t('options.forget.question')}</h3>
        <p>{i18n.t('options.forget.warning')}</p>
        <div class="ob-actions">
          <Button look="danger" onClick={forget}>
            {i18n.t('options.forget.title')}
          </Button>
          {/* What deletes nothing has the focus: Enter pressed twice must not delete all. */}
          <Button autofocus onClick={() => dialog.current?.close()}>
            {i18n.t('options.forget.no')}
          </Button>
        </div>
      </dialog>
      <div role="status">
        {outcome === 'done' && <Notice look="good" title={i18n.t('options.forget.done')} />}
        {outcome !== 'none' && outcome !== 'done' && (
          <Notice look="bad" title={failureText(outcome)} />
        )}
      </div>
    </Section>
  );
}
