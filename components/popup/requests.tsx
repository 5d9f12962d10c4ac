import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LogMessage } from '../../messages/log';
import type { LoggedRequest } from '../../request/logged';
import { ask } from '../data/ask';
import { type Log, useLog } from '../data/use-log';
import { useNow } from '../data/use-now';
import { useUndo } from '../data/use-undo';
import { Button } from '../kit/button';
import { UndoBar } from '../kit/undo-bar';
import { type HandOver, Request } from './request';
import { filterRequests } from './request-filter';
import { titleOf } from './request-words';
import { RequestSettings } from './requests-settings';
import '../kit/check.css';
import './requests.css';

/** The requests that were sent: what is due when, and what became of each. */
export function Requests({ policy }: { policy: HandOver }) {
  const log = useLog();
  return log && <Loaded log={log} policy={policy} />;
}

function Loaded({ log, policy }: { log: Log; policy: HandOver }) {
  const [query, setQuery] = useState('');
  const [isAnswered, setAnswered] = useState(false);
  const [isLost, setLost] = useState(false);
  const now = useNow();
  const removals = useUndo();
  const chips = useRef<HTMLDivElement>(null);
  const hasPressed = useRef(false);
  const focus = () => chips.current?.querySelector('button')?.focus();

  const tell = async (message: LogMessage) => {
    hasPressed.current = true;
    setLost(!(await ask(message)));
  };
  // What was pressed may be in another list now.
  useEffect(() => {
    if (hasPressed.current && document.activeElement === document.body) focus();
  }, [log]);
  const remove = (request: LoggedRequest, kind: 'log-remove' | 'log-drop') =>
    removals.remove({
      id: request.id,
      name: titleOf(request),
      commit: () => ask({ kind, id: request.id }),
    });
  const kept = log.requests.filter(({ id }) => !removals.isRemoved(id));
  const offered = log.offered.filter(({ id }) => !removals.isRemoved(id));
  const shown = filterRequests(kept, { query, isAnswered, now });
  const row = (one: LoggedRequest) => (
    <Request
      key={one.id}
      request={one}
      now={now}
      policy={policy}
      tell={(message) => void tell(message)}
      onRemove={() => remove(one, 'log-remove')}
    />
  );
  return (
    <section class="requests" aria-labelledby="requests-title">
      <h2 id="requests-title" class="ob-hidden">
        {i18n.t('requests.title')}
      </h2>
      {offered.map((one) => (
        <Offer
          key={one.id}
          request={one}
          onKeep={() => void tell({ kind: 'log-keep', id: one.id })}
          onDrop={() => remove(one, 'log-drop')}
        />
      ))}
      <div role="status">{isLost && <p class="ob-error">{i18n.t('common.notSaved')}</p>}</div>
      {kept.length > 0 && (
        <div class="chips" ref={chips}>
          <Filter kept={kept} {...{ query, isAnswered, setQuery, setAnswered }} />
        </div>
      )}
      {kept.length === 0 && offered.length === 0 && <p>{i18n.t('requests.none')}</p>}
      {kept.length > 0 && shown.recent.length + shown.older.length === 0 && (
        <p class="quiet">{i18n.t(query ? 'requests.notFound' : 'requests.noneHere')}</p>
      )}
      <ul>{shown.recent.map(row)}</ul>
      {shown.older.length > 0 && (
        <details class="older">
          <summary>{i18n.t('requests.older', [String(shown.older.length)])}</summary>
          <ul>{shown.older.map(row)}</ul>
        </details>
      )}
      <UndoBar
        pending={removals.pending}
        failed={removals.failed}
        onUndo={removals.undo}
        focusAfter={focus}
      />
      <RequestSettings log={log} tell={(message) => void tell(message)} />
    </section>
  );
}

/** A request that was created and that the log does not hold yet. */
function Offer(props: { request: LoggedRequest; onKeep: () => void; onDrop: () => void }) {
  return (
    <div class="offer">
      <p>
        {i18n.t('requests.offer')} <bdi>{titleOf(props.request)}</bdi>
      </p>
      <div class="ob-actions">
        <Button variant="main" onClick={props.onKeep}>
          {i18n.t('requests.keep')}
        </Button>
        <Button onClick={props.onDrop}>{i18n.t('common.no')}</Button>
      </div>
    </div>
  );
}

interface FilterProps {
  kept: readonly LoggedRequest[];
  query: string;
  isAnswered: boolean;
  setQuery: (query: string) => void;
  setAnswered: (isAnswered: boolean) => void;
}

/** Open or answered ones, or those that hold some words. */
function Filter({ kept, query, isAnswered, setQuery, setAnswered }: FilterProps) {
  return (
    <>
      {[false, true].map((each) => (
        <Button
          key={String(each)}
          aria-pressed={isAnswered === each && query === ''}
          onClick={() => {
            setAnswered(each);
            setQuery('');
          }}
        >
          {i18n.t(each ? 'requests.chip.answered' : 'requests.chip.open', [
            String(kept.filter(({ answeredAt }) => (answeredAt !== null) === each).length),
          ])}
        </Button>
      ))}
      <input
        class="ob-input"
        type="search"
        aria-label={i18n.t('requests.search')}
        placeholder={i18n.t('common.search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
    </>
  );
}
