import { i18n } from '#i18n';
import type { Skipped as Row } from '../../customer/rows';
import { camel } from '../camel';

/** More would only make the page slow; the number of all stands above. */
const SHOWN = 200;

/** The rows that are left out, and why, then those of which a cell is. */
export function Skipped({ skipped, partial }: { skipped: Row[]; partial: Row[] }) {
  return (
    <>
      <List title={i18n.t('customers.skipped.title')} rows={skipped} />
      <List title={i18n.t('customers.skipped.partial')} rows={partial} />
    </>
  );
}

function List({ title, rows }: { title: string; rows: Row[] }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="skipped">
        {rows.slice(0, SHOWN).map(({ line, reason, name }) => (
          <li key={line}>
            {i18n.t('customers.skipped.line', [String(line)])} <bdi>{name}</bdi>{' '}
            {i18n.t(`customers.skipped.${camel(reason)}`)}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && (
        <p>{i18n.t('customers.skipped.more', [String(rows.length - SHOWN)])}</p>
      )}
    </details>
  );
}
