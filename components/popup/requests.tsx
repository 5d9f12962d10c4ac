import Papa from 'papaparse';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { LogMessage } from '../../messages/log';
import { type LoggedRequest, nameOf } from '../../request/logged';
import { ask } from '../data/ask';
import { useLog } from '../data/use-log';
import { useNow } from '../data/use-now';
import { Button } from '../kit/button';
import { download } from '../kit/download';
import { Field } from '../kit/field';
import { Switch } from '../kit/switch';
import { Request } from './request';
import './requests.css';

const DAYS = [30, 90, 180, 365];

/** Firefox cannot ask for alarms later. */
const canRemind = (): boolean =>
  browser.runtime.getManifest().optional_permissions?.includes('alarms') ?? false;

/** The browser grants it without a question, but only right after a press. */
const turnReminders = (on: boolean) =>
  void (on ? browser.permissions.request({ permissions: ['alarms'] }) : Promise.resolve(true))
    // Not granted: the switch stays off.
    .catch(() => false)
    .then((done) => ask({ kind: 'settings-save', changes: { reminders: on && done } }));

const iso = (at: number | null) => (at === null ? '' : new Date(at).toISOString());

/** Formulas in names and notes must not run in the program that opens the file. */
const csv = (requests: readonly LoggedRequest[]): string =>
  Papa.unparse(
    requests.map((one) => ({
      sent: iso(one.at),
      customer: one.customerName,
      domain: one.domain ?? '',
      tenantId: one.tenantId ?? '',
      portal: one.portal,
      cloud: one.cloud,
      severity: one.severity ?? '',
      due: iso(one.due),
      number: one.number,
      note: one.note,
      answered: iso(one.answeredAt),
    })),
    { escapeFormulae: true },
  );

/** The requests that were sent: what is due when, and what became of each. */
export function Requests() {
  const log = useLog();
  const [isLost, setLost] = useState(false);
  const now = useNow();
  if (!log) return null;
  const tell = (message: LogMessage) => void ask(message).then((done) => setLost(!done));
  const { offered, requests, days } = log;
  return (
    <section class="requests" aria-labelledby="requests-title">
      <h2 id="requests-title">{i18n.t('requests.title')}</h2>
      <div role="status">{isLost && <p class="ob-error">{i18n.t('common.notSaved')}</p>}</div>
      {offered.map((one) => (
        <div class="offer" key={one.id}>
          <p>
            {i18n.t('requests.offer')} <bdi>{nameOf(one) || i18n.t('requests.own')}</bdi>
          </p>
          <Button onClick={() => tell({ kind: 'log-keep', id: one.id })}>
            {i18n.t('requests.keep')}
          </Button>
          <Button look="quiet" onClick={() => tell({ kind: 'log-drop', id: one.id })}>
            {i18n.t('requests.drop')}
          </Button>
        </div>
      ))}
      {requests.length === 0 && offered.length === 0 && <p>{i18n.t('requests.none')}</p>}
      <ul>
        {requests.map((one) => (
          <Request key={one.id} request={one} now={now} tell={tell} />
        ))}
      </ul>
      <Field id="log-days" label={i18n.t('requests.days')}>
        {(props) => (
          <select
            {...props}
            class="ob-input"
            value={days}
            onChange={(event) =>
              tell({ kind: 'log-days', days: Number(event.currentTarget.value) })
            }
          >
            {[...new Set([...DAYS, days])]
              .sort((a, b) => a - b)
              .map((each) => (
                <option key={each} value={each}>
                  {i18n.t('requests.afterDays', [String(each)])}
                </option>
              ))}
          </select>
        )}
      </Field>
      {canRemind() && (
        <Switch
          id="reminders"
          on={log.reminders}
          label={i18n.t('requests.remind')}
          hint={i18n.t('requests.remindHint')}
          onTurn={turnReminders}
        />
      )}
      {requests.length > 0 && (
        <Button onClick={() => download('onbehalf-requests.csv', csv(requests))}>
          {i18n.t('requests.export')}
        </Button>
      )}
    </section>
  );
}
