import { i18n } from '#i18n';
import type { Skipped as Row } from '../../customer/rows';
import { camel } from '../camel';

/** More would only make the page slow; the number of all stands above. */
const SHOWN = 200;

/** The rows that were left out, and why. */
export function Skipped({ skipped }: { skipped: Row[] }) {
  if (skipped.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('customers.skipped.title')}</summary>
      <ul class="skipped">
        {skipped.slice(0, SHOWN).map(({ line, reason, name }) => (
          <li key={line}>
            {i18n.t('customers.skipped.line', [String(line)])} <bdi>{name}</bdi>{' '}
            {i18n.t(`customers.skipped.${camel(reason)}`)}
          </li>
        ))}
      </ul>
      {skipped.length > SHOWN && (
        <p>{i18n.t('customers.skipped.more', [String(skipped.length - SHOWN)])}</p>
      )}
    </details>
  );
}
