import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type GuideEntry, guideFor } from '../../guide/guide';
import type { Source } from '../../portals/documents';
import type { Assessment } from '../../request/finding';
import { Decision } from './decision';

/** The answers, offline; those for the current page first. */
export function Guide({ assessment }: { assessment: Assessment | null }) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const entries = guideFor(i18n.t('options.lang'), assessment?.page ?? null, query);
  const read = (id: string) => {
    setQuery('');
    setOpen(id);
    document.getElementById(`answer-${id}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <section class="guide" aria-label={i18n.t('popup.view.guide')}>
      <input
        ref={field}
        id="guide-query"
        class="ob-input"
        type="search"
        aria-label={i18n.t('popup.guide.search')}
        placeholder={i18n.t('popup.guide.search')}
        autocomplete="off"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="ob-hidden" role="status">
        {query && i18n.t('popup.guide.found', entries.length)}
      </p>
      {query === '' && <Decision assessment={assessment} onRead={read} />}
      {entries.length === 0 && <p>{i18n.t('popup.guide.none')}</p>}
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} open={open === entry.id} />
      ))}
    </section>
  );
}

function Entry({ entry, open }: { entry: GuideEntry; open: boolean }) {
  const { id, question, answer, changed, disputed, source, changedBy, disputedBy } = entry;
  const further = [changedBy, ...disputedBy].filter((each) => each !== null);
  return (
    <details class="answer" id={`answer-${id}`} open={open}>
      <summary>{question}</summary>
      {answer.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {changed && (
        <p>
          <strong>{i18n.t('popup.guide.changed')}</strong> {changed}
        </p>
      )}
      {disputed && (
        <p>
          <strong>{i18n.t('popup.guide.disputed')}</strong> {disputed}
        </p>
      )}
      <p class="quiet source">
        <Origin source={source} />
        {further.map((each) => (
          <span key={each.url}>
            {'; '}
            <Origin source={each} />
          </span>
        ))}
      </p>
    </details>
  );
}

function Origin({ source }: { source: Source }) {
  return (
    <>
      <a href={source.url} target="_blank" rel="noreferrer" lang="en">
        {source.label}
      </a>{' '}
      ({source.date})
    </>
  );
}
