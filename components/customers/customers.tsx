import { useCallback, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RowOptions } from '../../customer/rows';
import { isOwnDirectory } from '../../profile/own-directory';
import type { Profile } from '../../profile/profile';
import { ask } from '../data/ask';
import { useBook } from '../data/use-book';
import { useUndo } from '../data/use-undo';
import { Button } from '../kit/button';
import { download } from '../kit/download';
import { Section } from '../kit/section';
import { Switch } from '../kit/switch';
import { UndoBar } from '../kit/undo-bar';
import { toCsv } from './export';
import { ImportCustomers } from './import-customers';
import { Proposals } from './proposals';

/** The customer book: filled from a list, taken out as a list, deleted. */
export function Customers({ profile }: { profile: Profile | null }) {
  const book = useBook();
  const dialog = useRef<HTMLDialogElement>(null);
  const clearing = useUndo();
  // On their way out they are gone for the eye already.
  const customers = clearing.pending ? [] : (book?.index.customers ?? []);
  const isOwn = useCallback<NonNullable<RowOptions['isOwn']>>(
    (directory) => isOwnDirectory(directory, profile),
    [profile],
  );
  return (
    <Section
      id="customers"
      title={i18n.t('customers.title')}
      about={i18n.t('customers.about', customers.length)}
    >
      <Proposals customers={customers} />
      <ImportCustomers book={customers} isOwn={isOwn} before={clearing.finish} />
      <UndoBar
        pending={clearing.pending}
        failed={clearing.failed}
        onUndo={clearing.undo}
        focusAfter={() => document.getElementById('import-customers-button')?.focus()}
      />
      {customers.length > 0 && (
        <div class="ob-actions">
          <Button onClick={() => download('onbehalf-customers.csv', toCsv(customers))}>
            {i18n.t('options.file.export')}
          </Button>
          <Button variant="danger" onClick={() => dialog.current?.showModal()}>
            {i18n.t('customers.clear')}
          </Button>
        </div>
      )}
      {book && (
        <Switch
          id="remember-visits"
          on={book.choices.rememberVisits}
          label={i18n.t('customers.visits')}
          hint={i18n.t('customers.visitsHint')}
          onTurn={(on) => void ask({ kind: 'settings-save', changes: { rememberVisits: on } })}
        />
      )}
      <dialog ref={dialog} aria-labelledby="clear-question">
        <h3 id="clear-question">{i18n.t('customers.clearQuestion', customers.length)}</h3>
        <div class="ob-actions">
          <Button
            variant="danger"
            onClick={() => {
              dialog.current?.close();
              clearing.remove({
                id: 'all',
                name: i18n.t('customers.title'),
                commit: async () => (await ask({ kind: 'customers-clear' })).ok,
              });
            }}
          >
            {i18n.t('customers.clearYes')}
          </Button>
          <Button autofocus onClick={() => dialog.current?.close()}>
            {i18n.t('common.cancel')}
          </Button>
        </div>
      </dialog>
    </Section>
  );
}
