import { i18n } from '#i18n';
import { readBook } from '../../partner/book';
import type { ProfileState } from '../../wire/profile-messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { download } from './download';
import type { Profiles } from './use-profile';

/** Stored profiles that could not be read: nothing was thrown away, and here it can be had. */
export function KeptAside({ state, ask }: { state: ProfileState; ask: Profiles['ask'] }) {
  const { keptAside } = state;
  if (keptAside.length === 0) return null;
  const readable = keptAside.some(({ value }) => 'book' in readBook(value));
  return (
    <Notice
      look="warn"
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
              download('onbehalf-kept-aside.json', `${JSON.stringify(keptAside, null, 2)}\n`)
            }
          >
            {i18n.t('options.aside.export')}
          </Button>
          <Button look="quiet" onClick={() => void ask({ kind: 'kept-aside', action: 'discard' })}>
            {i18n.t('options.aside.discard')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('options.aside.about')}</p>
      <ul>
        {keptAside.map(({ when, problem }) => (
          <li key={when}>
            {new Date(when).toLocaleString()}: <code>{problem}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
