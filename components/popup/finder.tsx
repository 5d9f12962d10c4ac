import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Profile } from '../../profile/profile';
import type { Assessment } from '../../request/finding';
import { useBook } from '../data/use-book';
import { useUndo } from '../data/use-undo';
import { UndoBar } from '../kit/undo-bar';
import { Chosen } from './chosen';
import { NotFound } from './not-found';
import { identityOf } from './option';
import { Results } from './results';
import { useFinder } from './use-finder';

interface Props {
  assessment: Assessment | null;
  /** Null where there is none, or while it is being read. */
  profile: Profile | null;
  /** What to begin with; from the address bar or the context menu. */
  query: string;
}

/** Type or paste what is known of a customer; the links to its directory follow. */
export function Finder({ assessment, profile, query }: Props) {
  const book = useBook();
  const removals = useUndo();
  const finder = useFinder(query, book, assessment, removals.isRemoved);
  const { text, options, active, isRefused } = finder;
  const field = useRef<HTMLInputElement>(null);
  const focus = () => field.current?.focus();
  // The popup is there to be typed into: whoever opens it by keyboard goes on at once.
  useEffect(focus, []);

  return (
    <section class="finder" aria-label={i18n.t('popup.find.label')}>
      <div class="search">
        <input
          ref={field}
          class="ob-input"
          id="customer"
          type="text"
          role="combobox"
          aria-label={i18n.t('popup.find.label')}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls="results"
          aria-activedescendant={active && `option-${options.indexOf(active)}`}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={i18n.t('popup.find.placeholder')}
          value={text}
          aria-invalid={isRefused ? true : undefined}
          aria-describedby="customer-problem customer-keys"
          onInput={(event) => finder.type(event.currentTarget.value)}
          onKeyDown={finder.onKeyDown}
        />
      </div>
      <Results
        options={options}
        active={active}
        onClick={(option, event) => {
          finder.click(option, event);
          focus();
        }}
      />
      <NotFound finder={finder} index={book?.index ?? null} />
      {active && (
        <Chosen
          key={identityOf(active)}
          option={active}
          book={book}
          profile={profile}
          isOnly={options.length === 1}
          onRemove={removals.remove}
        />
      )}
      <UndoBar
        pending={removals.pending}
        failed={removals.failed}
        onUndo={removals.undo}
        focusAfter={focus}
      />
    </section>
  );
}
