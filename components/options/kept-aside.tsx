import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { readBook } from '../../profile/book';
import type { Profiles } from '../data/use-profile';
import { useUndo } from '../data/use-undo';
import { Button } from '../kit/button';
import { download } from '../kit/download';
import { Notice } from '../kit/notice';
import { UndoBar } from '../kit/undo-bar';
import { spokenLanguage } from '../spoken-language';

/** Stored profiles that could not be read: nothing was thrown away, and here it can be had. */
export function Quarantined({ state, ask }: { state: ProfileState; ask: Profiles['ask'] }) {
  const { quarantined } = state;
  const discarding = useUndo();
  if (quarantined.length === 0) return null;
  if (discarding.pending)
    return (
      <UndoBar
        pending={discarding.pending}
        failed={false}
        onUndo={discarding.undo}
        focusAfter={() => {}}
      />
    );
  const discard = () =>
    discarding.remove({
      id: 'aside',
      name: i18n.t('options.aside.title'),
      commit: async () => (await ask({ kind: 'kept-aside', action: 'discard' })) === null,
    });
  const readable = quarantined.some(({ value }) => 'book' in readBook(value));
  return (
    <Notice
      variant="warn"
      title={i18n.t('options.aside.title')}
      actions={
        <>
          {readable && (
            <Button onClick={() => void ask({ kind: 'kept-aside', action: 'recover' })}>
              {i18n.t('options.aside.recover')}
            </Button>
          )}
          <Button
            onClick={() =>
              download('onbehalf-kept-aside.json', `${JSON.stringify(quarantined, null, 2)}\n`)
            }
          >
            {i18n.t('options.aside.export')}
          </Button>
          <Button variant="quiet" onClick={discard}>
            {i18n.t('options.aside.discard')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('options.aside.about')}</p>
      <ul>
        {quarantined.map(({ when, problem }) => (
          <li key={when}>
            {new Date(when).toLocaleString(spokenLanguage())}: <code>{problem}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
