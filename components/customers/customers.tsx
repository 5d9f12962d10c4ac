import { useCallback, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RowOptions } from '../../customer/rows';
import { isOwnDirectory } from '../../profile/own-directory';
import type { Profile } from '../../profile/profile';
import { ask } from '../data/ask';
import { useBook } from '../data/use-book';
import { Button } from '../kit/button';
import { download } from '../kit/download';
import { Section } from '../kit/section';
import { Switch } from '../kit/switch';
import { toCsv } from './export';
import { ImportCustomers } from './import-customers';
import { Proposals } from './proposals';

/** The customer book: filled from a list, taken out as a list, deleted. */
export function Customers({ profile }: { profile: Profile | null }) {
  const book = useBook();
  const dialog = useRef<HTMLDialogElement>(null);
  const customers = book?.index.customers ?? [];
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
      <ImportCustomers book={customers} isOwn={isOwn} />
      {customers.length > 0 && (
        <div class="ob-actions">
          <Button onClick={() => download('onbehalf-customers.csv', toCsv(customers))}>
            {i18n.t('options.file.export')}
          </Button>
          <Button look="danger" onClick={() => dialog.current?.showModal()}>
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
            look="danger"
            onClick={() => {
              dialog.current?.close();
              void ask({ kind: 'customers-clear' });
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
