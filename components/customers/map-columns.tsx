import { i18n } from '#i18n';
import type { Mapping } from '../../customer/columns';
import type { Column } from '../../portals/list-headings';
import { camel } from '../camel';
import { Field } from '../kit/field';
import type { Table } from './table';

const ASKED = [
  'name',
  'tenantId',
  'domain',
  'otherDomains',
  'relationship',
  'tags',
] as const satisfies Column[];

interface Props {
  table: Table;
  mapping: Mapping;
  /** Columns that two headings name: the user has to choose. */
  doubtful: readonly Column[];
  onPick: (column: Column, index: number | null) => void;
}

/** Which column is which, each with an example. */
export function MapColumns({ table, mapping, doubtful, onPick }: Props) {
  const example = (index: number) => table.data.find((row) => row[index]?.trim())?.[index] ?? '';
  return (
    <div class="columns">
      {ASKED.map((column) => (
        <Field
          key={column}
          id={`column-${column}`}
          label={i18n.t(`customers.map.${camel(column)}`)}
          error={doubtful.includes(column) ? i18n.t('customers.map.doubtful') : undefined}
        >
          {(field) => (
            <select
              {...field}
              class="ob-input"
              value={mapping[column] === undefined ? '' : String(mapping[column])}
              onChange={({ currentTarget: { value } }) =>
                onPick(column, value === '' ? null : Number(value))
              }
            >
              <option value="">{i18n.t('customers.map.none')}</option>
              {table.header.map((caption, index) => (
                <option key={`${index}-${caption}`} value={String(index)}>
                  {`${caption || index + 1} (${example(index).slice(0, 40)})`}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </div>
  );
}
