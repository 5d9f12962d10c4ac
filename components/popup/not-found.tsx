import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

import type { DomainProblem } from '../../customer/parsed-customer';
import type { Index } from '../../customer/search-index';
import { camel } from '../camel';
import { Button } from '../kit/button';
import type { FinderState } from './use-finder';

/** The text may be a name; then advice about the customer book helps more than an error about the domain. */
const MAY_BE_NAME: ReadonlySet<DomainProblem> = new Set(['no-dot', 'characters', 'too-long']);

const openImport = () =>
  void browser.tabs.create({
    url: browser.runtime.getURL('/options.html#customers' as '/options.html'),
  });

interface Props {
  finder: FinderState;
  /** Null while it is being read. */
  index: Index | null;
}

/**
 * What there is to say when no customer is found: an error only once Enter was pressed. Before anything is typed, how many
 * there are, until the first of them was opened: whoever has just imported a list wants to see that it is there.
 */
export function NotFound({ finder, index }: Props) {
  const { text, reason, trouble, isRefused } = finder;
  const isName = reason !== null && MAY_BE_NAME.has(reason);
  const isEmptyBook = index?.customers.length === 0 && text === '';
  const said = saidOf();
  return (
    <>
      <p id="customer-problem" class={isRefused || trouble ? 'ob-error' : 'quiet'} role="status">
        {said}
      </p>
      {(isName || isEmptyBook) && (
        <p>
          <Button onClick={openImport}>{i18n.t('popup.find.import')}</Button>
        </p>
      )}
    </>
  );

  function saidOf(): string | null {
    if (trouble) return trouble;
    if (isEmptyBook) return i18n.t('popup.find.empty');
    if (index?.inUse.length === 0 && text === '')
      return i18n.t('customers.about', index.customers.length);
    if (reason === null) return null;
    if (isName) return i18n.t('popup.find.none', [text.trim().slice(0, 60)]);
    return isRefused ? i18n.t(`popup.problem.${camel(reason)}`) : null;
  }
}
