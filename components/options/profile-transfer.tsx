import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { fullName } from '../../profile/full-name';
import type { Profile } from '../../profile/profile';
import { MAX_FILE_BYTES, profileFile, readProfileFile } from '../../profile/profile-file';
import type { Profiles } from '../data/use-profile';
import { Button } from '../kit/button';
import { download } from '../kit/download';
import { FileButton } from '../kit/file-button';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { failureText, fileProblemText, profileFileName } from './words';

type Outcome =
  | { kind: 'done'; name: string; before: Profile | null; id: string | null }
  | { kind: 'undone' }
  | { kind: 'bad'; name: string; text: string };

/** Export and import of the profile file. A file that is not right changes nothing. */
export function ProfileTransfer({ state, ask }: { state: ProfileState; ask: Profiles['ask'] }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const stored = state.profiles.find(({ id }) => id === state.active)?.profile ?? null;

  const take = async (file: File) => {
    const bad = (text: string) => setOutcome({ kind: 'bad', name: file.name.slice(0, 80), text });
    // A file of gigabytes must not be read first.
    if (file.size > MAX_FILE_BYTES) {
      return bad(fileProblemText({ reason: 'tooLarge', where: '', detail: '' }));
    }
    // An unreadable file is reported as one without a profile.
    const read = readProfileFile(await file.text().catch(() => ''));
    if ('problem' in read) return bad(fileProblemText(read.problem));
    const failure = await ask({ kind: 'profile-save', profile: read.profile });
    if (failure) return bad(failureText(failure));
    const name = fullName(read.profile);
    setOutcome({ kind: 'done', name, before: stored, id: state.active });
  };
  const undo = async (before: Profile | null, id: string | null) => {
    await ask({ kind: 'profile-save', profile: before, ...(id !== null && { id }) });
    setOutcome({ kind: 'undone' });
  };

  return (
    <Section id="file" title={i18n.t('options.file.title')} about={i18n.t('options.file.about')}>
      <div class="ob-actions">
        <Button
          disabled={stored === null}
          onClick={() => stored && download(profileFileName(stored), profileFile(stored))}
        >
          {i18n.t('options.file.export')}
        </Button>
        <FileButton
          id="import-file"
          label={i18n.t('options.file.import')}
          accept=".json,application/json"
          onFile={(file) => void take(file)}
        />
      </div>
      <div role="status">
        {outcome?.kind === 'done' && (
          <Notice
            variant="good"
            title={i18n.t('options.file.done', [outcome.name])}
            actions={
              <Button onClick={() => void undo(outcome.before, outcome.id)}>
                {i18n.t('options.file.undo')}
              </Button>
            }
          />
        )}
        {outcome?.kind === 'undone' && <Notice title={i18n.t('options.file.undone')} />}
        {outcome?.kind === 'bad' && (
          <Notice variant="bad" title={i18n.t('options.file.bad', [outcome.name])}>
            <p>{outcome.text}</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}
