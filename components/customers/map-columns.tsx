import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Column, isEnough, type Mapping } from '../../customer/columns';
import { camel } from '../camel';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import type { Table } from './import';

const ASKED = ['name', 'tenantId', 'domain', 'relationship', 'tags'] as const satisfies Column[];

interface Props {
  table: Table;
  onDone: (table: Table) => void;
  onCancel: () => void;
}

/** Asks which column is which, where the captions did not say. */
export function MapColumns({ table, onDone, onCancel }: Props) {
  const [mapping, setMapping] = useState<Mapping>(table.mapping);
  const pick = (column: Column, value: string) => {
    const { [column]: _, ...others } = mapping;
    setMapping(value === '' ? others : { ...others, [column]: Number(value) });
  };
  const example = (index: number) => table.data.find((row) => row[index]?.trim())?.[index] ?? '';
  return (
    <form
      class="map-columns"
      onSubmit={(event) => {
        event.preventDefault();
        onDone({ ...table, mapping });
      }}
    >
      <h3>{i18n.t('customers.map.title')}</h3>
      <p class="ob-hint">{i18n.t('customers.map.about')}</p>
      <div class="columns">
        {ASKED.map((column) => (
          <Field
            key={column}
            id={`column-${column}`}
            label={i18n.t(`customers.map.${camel(column)}`)}
          >
            {(field) => (
              <select
                {...field}
                class="ob-input"
                value={mapping[column] === undefined ? '' : String(mapping[column])}
                onChange={(event) => pick(column, event.currentTarget.value)}
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
      <div class="ob-actions">
        <Button type="submit" look="main" disabled={!isEnough(mapping)}>
          {i18n.t('customers.map.go')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('customers.map.cancel')}</Button>
      </div>
    </form>
  );
}
