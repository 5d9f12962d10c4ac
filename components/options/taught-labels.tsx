import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { entriesIn, MOST_BYTES, taughtFile } from '../../taught/file';
import type { Lesson } from '../../taught/lessons';
import type { Refused } from '../../taught/taught';
import { useTaught } from '../data/use-taught';
import { useUndo } from '../data/use-undo';
import { Button } from '../kit/button';
import { CopyButton } from '../kit/copy-button';
import { download } from '../kit/download';
import { FileButton } from '../kit/file-button';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { UndoBar } from '../kit/undo-bar';
import { meaningText, originText, refusalText } from './taught-words';
import { TeachLabel } from './teach-label';
import { failureText } from './words';

type Outcome =
  | { kind: 'added'; added: number; refused: Refused[] }
  | { kind: 'bad'; title: string }
  | null;

const idOf = ({ kind, lang, text, when }: Lesson) => [kind, lang, text, when].join(' ');
const entryOf = ({ by: _, ...entry }: Lesson) => entry;

/** Labels that the user or the organization taught: listed, added, removed, exported and imported. */
export function TaughtLabels() {
  const { lessons, change } = useTaught();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const removals = useUndo();
  if (!lessons) return null;
  const add = async (entries: unknown[]) => {
    const answer = await change({ kind: 'taught-add', entries });
    if (!answer.ok) setOutcome({ kind: 'bad', title: failureText(answer.reason) });
    else setOutcome({ kind: 'added', added: answer.added, refused: answer.refused });
    return answer.ok && answer.refused.length === 0;
  };
  const remove = (lesson: Lesson) => {
    setOutcome(null);
    removals.remove({
      id: idOf(lesson),
      name: lesson.text,
      commit: async () => (await change({ kind: 'taught-remove', entry: entryOf(lesson) })).ok,
    });
  };
  const shown = lessons.filter((lesson) => !removals.isRemoved(idOf(lesson)));
  return (
    <Section id="taught" title={i18n.t('taught.title')} about={i18n.t('taught.about')}>
      {shown.length === 0 ? (
        <p>{i18n.t('taught.none')}</p>
      ) : (
        <Lessons lessons={shown} remove={remove} />
      )}
      <UndoBar
        pending={removals.pending}
        failed={removals.failed}
        onUndo={removals.undo}
        focusAfter={() => document.getElementById('taught-text')?.focus()}
      />
      <TeachLabel add={add} />
      <Transfer lessons={lessons} add={add} bad={(title) => setOutcome({ kind: 'bad', title })} />
      <div role="status">
        {outcome?.kind === 'bad' && <Notice variant="bad" title={outcome.title} />}
        {outcome?.kind === 'added' && <Added {...outcome} />}
      </div>
    </Section>
  );
}

function Lessons({ lessons, remove }: { lessons: Lesson[]; remove: (lesson: Lesson) => void }) {
  return (
    <ul>
      {lessons.map((lesson) => (
        <li key={`${lesson.kind} ${lesson.text} ${meaningText(lesson)}`}>
          <bdi lang={lesson.lang}>{lesson.text}</bdi>
          {' → '}
          {meaningText(lesson)} <small>{originText(lesson)}</small>{' '}
          {lesson.by === 'you' && (
            <Button
              variant="quiet"
              aria-label={i18n.t('taught.removeThis', [lesson.text])}
              onClick={() => remove(lesson)}
            >
              {i18n.t('options.remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Added({ added, refused }: { added: number; refused: Refused[] }) {
  if (!refused.length) return <Notice variant="good" title={i18n.t('taught.added', added)} />;
  return (
    <Notice variant="warn" title={i18n.t('taught.notTaken', refused.length)}>
      {added > 0 && <p>{i18n.t('taught.added', added)}</p>}
      <ul>
        {refused.map(({ at, text, why }) => (
          <li key={at}>
            {text && (
              <>
                <bdi>{text}</bdi>:{' '}
              </>
            )}
            {refusalText(why)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface TransferProps {
  lessons: Lesson[];
  add: (entries: unknown[]) => Promise<boolean>;
  bad: (title: string) => void;
}

function Transfer({ lessons, add, bad }: TransferProps) {
  const file = taughtFile(lessons.map(entryOf));
  const take = async (chosen: File) => {
    // A file of gigabytes must not be read first; one that cannot be read holds nothing.
    const content = chosen.size > MOST_BYTES ? '' : await chosen.text().catch(() => '');
    const entries = entriesIn(content);
    if (entries) await add(entries);
    else bad(i18n.t('taught.bad'));
  };
  return (
    <div class="ob-actions">
      <Button
        disabled={lessons.length === 0}
        onClick={() => download('onbehalf-taught.json', file)}
      >
        {i18n.t('options.file.export')}
      </Button>
      <FileButton
        id="import-taught"
        label={i18n.t('customers.map.go')}
        accept=".json,application/json"
        onFile={(chosen) => void take(chosen)}
      />
      {lessons.length > 0 && <CopyButton text={file} label={i18n.t('taught.copy')} />}
    </div>
  );
}
