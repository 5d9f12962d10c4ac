import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

import type { DomainProblem } from '../../customer/parsed-customer';
import { camel } from '../camel';
import { Button } from '../kit/button';
import type { FinderState } from './use-finder';

/** The text may be a name; then advice about the customer book helps more than an error about the domain. */
const MAY_BE_NAME: ReadonlySet<DomainProblem> = new Set(['no-dot', 'characters', 'too-long']);

const openImport = () =>
  void browser.tabs.create({
    url: browser.runtime.getURL('/options.html#customers' as '/options.html'),
  });

/** What there is to say when no customer is found: an error only once Enter was pressed. */
export function NotFound({ finder, hasBook }: { finder: FinderState; hasBook: boolean }) {
  const { text, reason, trouble, isRefused } = finder;
  const isName = reason !== null && MAY_BE_NAME.has(reason);
  const said = saidOf();
  return (
    <>
      <p id="customer-problem" class={isRefused || trouble ? 'ob-error' : 'quiet'} role="status">
        {said}
      </p>
      {(isName || (!hasBook && text === '')) && (
        <p>
          <Button onClick={openImport}>{i18n.t('popup.find.import')}</Button>
        </p>
      )}
    </>
  );

  function saidOf(): string | null {
    if (trouble) return trouble;
    if (!hasBook && text === '') return i18n.t('popup.find.empty');
    if (reason === null) return null;
    if (isName) return i18n.t('popup.find.none', [text.trim().slice(0, 60)]);
    return isRefused ? i18n.t(`popup.problem.${camel(reason)}`) : null;
  }
}
