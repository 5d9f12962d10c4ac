import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isEnough } from '../../customer/columns';
import type { Rows } from '../../customer/rows';
import type { CustomerAnswer } from '../../messages/customers';
import { camel } from '../camel';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { type FileProblem, importTable, readTable, type Table } from './import';
import { MapColumns } from './map-columns';
import { Skipped } from './skipped';

type State =
  | { at: 'idle' }
  | { at: 'working'; done: number }
  | { at: 'mapping'; table: Table }
  | { at: 'problem'; problem: FileProblem }
  | { at: 'done'; rows: Rows; answer: CustomerAnswer };

/** Import of a customer list: recognise the columns or ask, bring all in at once, report what was left out. */
export function ImportCustomers() {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ at: 'idle' });

  const bringIn = async (table: Table) => {
    setState({ at: 'working', done: 0 });
    const result = await importTable(table, (done) => setState({ at: 'working', done }));
    setState({ at: 'done', ...result });
  };
  const take = async (file: File) => {
    setState({ at: 'working', done: 0 });
    const table = await readTable(file);
    if (typeof table === 'string') setState({ at: 'problem', problem: table });
    else if (isEnough(table.mapping) && table.mapping.name !== undefined) await bringIn(table);
    else setState({ at: 'mapping', table });
  };

  return (
    <>
      <div class="ob-actions">
        <Button disabled={state.at === 'working'} onClick={() => input.current?.click()}>
          {i18n.t('customers.import')}
        </Button>
        <input
          ref={input}
          type="file"
          id="import-customers"
          accept=".csv,.tsv,.txt,text/csv"
          hidden
          aria-label={i18n.t('customers.import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {state.at === 'working' && (
        <label class="progress">
          {i18n.t('customers.importing')}
          <progress max={1} value={state.done} />
        </label>
      )}
      {state.at === 'mapping' && (
        <MapColumns
          table={state.table}
          onDone={(table) => void bringIn(table)}
          onCancel={() => setState({ at: 'idle' })}
        />
      )}
      <div role="status">
        {state.at === 'problem' && (
          <Notice look="bad" title={i18n.t(`customers.problem.${camel(state.problem)}`)} />
        )}
        {state.at === 'done' && <Report {...state} />}
      </div>
    </>
  );
}

function Report({ rows, answer }: { rows: Rows; answer: CustomerAnswer }) {
  if (!answer.ok) {
    return (
      <Notice look="bad" title={i18n.t('customers.failed')}>
        <p>{answer.detail}</p>
      </Notice>
    );
  }
  const { added = 0, updated = 0 } = answer;
  const left = rows.skipped.length;
  return (
    <Notice
      look={left > 0 ? 'warn' : 'good'}
      title={i18n.t('customers.done', [String(added), String(updated), String(left)])}
    >
      <Skipped skipped={rows.skipped} />
    </Notice>
  );
}
