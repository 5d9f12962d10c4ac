import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Customer } from '../../customer/record';
import type { RowOptions, Rows } from '../../customer/rows';
import type { CustomerAnswer } from '../../messages/customers';
import { camel } from '../camel';
import { ask } from '../data/ask';
import { Button } from '../kit/button';
import { FileButton } from '../kit/file-button';
import { Notice } from '../kit/notice';
import { importRows, type Preview, readFile, readPasted, type Source } from './import';
import { Paste } from './paste';
import { Review } from './review';
import { Skipped } from './skipped';
import type { FileProblem } from './table';

type State =
  | { at: 'idle' }
  | { at: 'pasting' }
  | { at: 'working' }
  | { at: 'review'; source: Source }
  | { at: 'problem'; problem: FileProblem }
  | { at: 'done'; answer: CustomerAnswer; rows: Rows }
  | { at: 'undone'; answer: CustomerAnswer };

interface Props {
  book: readonly Customer[];
  isOwn: RowOptions['isOwn'];
  /** Done before anything is brought in. */
  before: () => Promise<void>;
}

/** Import of a customer list, from a file or pasted: seen first, then brought in at once, and taken back if need be. */
export function ImportCustomers({ book, isOwn, before }: Props) {
  const [state, setState] = useState<State>({ at: 'idle' });

  const show = (source: Source | FileProblem) =>
    setState(
      typeof source === 'string' ? { at: 'problem', problem: source } : { at: 'review', source },
    );
  const bringIn = async (preview: Preview) => {
    setState({ at: 'working' });
    await before();
    setState({ at: 'done', answer: await importRows(preview), rows: preview.rows });
  };
  const undo = async () =>
    setState({ at: 'undone', answer: await ask({ kind: 'customers-undo-import' }) });

  return (
    <>
      <div class="ob-actions">
        <FileButton
          id="import-customers"
          label={i18n.t('customers.import')}
          accept=".csv,.tsv,.txt,.json,.htm,.html,.xls,text/csv"
          disabled={state.at === 'working'}
          onFile={(file) => void readFile(file).then(show)}
        />
        <Button
          disabled={state.at === 'working'}
          onClick={() => setState({ at: state.at === 'pasting' ? 'idle' : 'pasting' })}
        >
          {i18n.t('customers.paste.open')}
        </Button>
      </div>
      {state.at === 'pasting' && (
        <Paste
          onText={(text) => show(readPasted(text))}
          onCancel={() => setState({ at: 'idle' })}
        />
      )}
      {state.at === 'working' && (
        <label class="progress">
          {i18n.t('customers.importing')}
          <progress />
        </label>
      )}
      {state.at === 'review' && (
        <Review
          key={state.source.encoding}
          source={state.source}
          onReadAs={(encoding) => show(state.source.readAs(encoding))}
          book={book}
          isOwn={isOwn}
          onImport={(preview) => void bringIn(preview)}
          onCancel={() => setState({ at: 'idle' })}
        />
      )}
      <div role="status">
        {state.at === 'problem' && (
          <Notice variant="bad" title={i18n.t(`customers.problem.${camel(state.problem)}`)} />
        )}
        {state.at === 'done' && (
          <Done answer={state.answer} rows={state.rows} onUndo={() => void undo()} />
        )}
        {state.at === 'undone' && (
          <Notice
            variant={state.answer.ok ? 'good' : 'bad'}
            title={i18n.t(state.answer.ok ? 'customers.undone' : 'customers.notUndone')}
          />
        )}
      </div>
    </>
  );
}

interface DoneProps {
  answer: CustomerAnswer;
  rows: Rows;
  onUndo: () => void;
}

function Done({ answer, rows, onUndo }: DoneProps) {
  if (!answer.ok) {
    return (
      <Notice variant="bad" title={i18n.t('customers.failed')}>
        <p>{answer.detail}</p>
      </Notice>
    );
  }
  const { added = 0, updated = 0 } = answer;
  return (
    <Notice
      variant="good"
      title={i18n.t('customers.done', [
        String(added),
        String(updated),
        String(rows.skipped.length + (answer.left ?? 0)),
      ])}
      actions={
        added + updated > 0 && <Button onClick={onUndo}>{i18n.t('options.file.undo')}</Button>
      }
    >
      <Skipped skipped={rows.skipped} partial={rows.partial} />
    </Notice>
  );
}
