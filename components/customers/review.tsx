import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isEnough, type Mapping } from '../../customer/columns';
import type { Customer } from '../../customer/record';
import type { RowOptions } from '../../customer/rows';
import { Button } from '../kit/button';
import { EncodingChoice } from './encoding-choice';
import { type Preview, previewOf, type Source } from './import';
import { MapColumns } from './map-columns';
import { Skipped } from './skipped';

/** Rows that are shown as they will be. */
const SHOWN = 5;

interface Props {
  source: Source;
  onReadAs: (encoding: string) => void;
  book: readonly Customer[];
  isOwn: RowOptions['isOwn'];
  onImport: (preview: Preview) => void;
  onCancel: () => void;
}

/** A list before it is imported: its columns, its first rows as they will be, and what will change. */
export function Review({ source, onReadAs, book, isOwn, onImport, onCancel }: Props) {
  const { table, encoding } = source;
  const [mapping, setMapping] = useState<Mapping>(table.mapping);
  const [doubtful, setDoubtful] = useState(table.doubtful);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [done, setDone] = useState(0);
  const isClear = isEnough(mapping) && doubtful.length === 0;

  useEffect(() => {
    setPreview(null);
    if (!isClear) return;
    let isStopped = false;
    const tell = (part: number) => !isStopped && setDone(part);
    void previewOf({ ...table, mapping }, book, isOwn, tell).then(
      (result) => !isStopped && setPreview(result),
    );
    return () => {
      isStopped = true;
    };
  }, [table, mapping, isClear, book]);

  const isAsked = !isClear || mapping.name === undefined;
  const news = preview ? preview.added + preview.updated : 0;
  return (
    <form
      class="review"
      aria-label={i18n.t('customers.review.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (preview) onImport(preview);
      }}
    >
      <h3>{i18n.t('customers.review.title')}</h3>
      {encoding && <EncodingChoice encoding={encoding} onPick={onReadAs} />}
      <details open={isAsked}>
        <summary>{i18n.t('customers.map.title')}</summary>
        {isAsked && <p class="ob-hint">{i18n.t('customers.map.about')}</p>}
        <MapColumns
          table={table}
          mapping={mapping}
          doubtful={doubtful}
          onPick={(column, index) => {
            const { [column]: _, ...others } = mapping;
            setMapping(index === null ? others : { ...others, [column]: index });
            setDoubtful(doubtful.filter((each) => each !== column));
          }}
        />
      </details>
      {isClear && !preview && (
        <label class="progress">
          {i18n.t('customers.review.reading')}
          <progress max={1} value={done} />
        </label>
      )}
      {preview && <Rows preview={preview} />}
      <div role="status">
        {preview &&
          i18n.t('customers.review.counts', [
            String(preview.added),
            String(preview.updated),
            String(preview.unchanged),
            String(preview.rows.skipped.length),
          ])}
      </div>
      {preview && <Skipped skipped={preview.rows.skipped} partial={preview.rows.partial} />}
      <div class="ob-actions">
        <Button type="submit" variant="main" disabled={news === 0}>
          {i18n.t('customers.map.go')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </form>
  );
}

function Rows({ preview: { rows } }: { preview: Preview }) {
  if (rows.rows.length === 0) return null;
  return (
    <table class="review-rows">
      <caption>{i18n.t('customers.review.first')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('customers.map.name')}</th>
          <th scope="col">{i18n.t('customers.map.domain')}</th>
          <th scope="col">{i18n.t('customers.map.tenantId')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.rows.slice(0, SHOWN).map(({ facts }) => (
          <tr key={facts.tenantId ?? facts.domain}>
            <td dir="auto">{facts.name}</td>
            <td dir="auto">{facts.domain}</td>
            <td>{facts.tenantId}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
