import Papa from 'papaparse';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { askPermissions } from '../../consent/optional';
import type { LogMessage } from '../../messages/log';
import type { LoggedRequest } from '../../request/logged';
import { ask } from '../data/ask';
import type { Log } from '../data/use-log';
import { useUndo } from '../data/use-undo';
import { Button } from '../kit/button';
import { download } from '../kit/download';
import { Field } from '../kit/field';
import { Switch } from '../kit/switch';
import { UndoBar } from '../kit/undo-bar';

const DAYS = [30, 90, 180, 365];
/** In milliseconds. */
const DAY = 86_400_000;

/** Firefox cannot ask for alarms later. */
const canRemind = (): boolean =>
  browser.runtime.getManifest().optional_permissions?.includes('alarms') ?? false;

/** The browser grants it without a question, but only right after a press. */
const turnReminders = (on: boolean) =>
  void (on ? askPermissions({ permissions: ['alarms'] }) : Promise.resolve(true)).then((done) =>
    ask({ kind: 'settings-save', changes: { reminders: on && done } }),
  );

const iso = (at: number | null) => (at === null ? '' : new Date(at).toISOString());

/** Formulas in names and notes must not run in the program that opens the file. */
const csv = (requests: readonly LoggedRequest[]): string =>
  Papa.unparse(
    requests.map((one) => ({
      sent: iso(one.at),
      customer: one.customer.names[0] ?? '',
      domain: one.customer.domains[0] ?? '',
      tenantId: one.customer.tenantId ?? '',
      portal: one.portal,
      cloud: one.cloud,
      severity: one.severity ?? '',
      due: iso(one.due),
      number: one.number,
      ticket: one.ticket,
      note: one.note,
      answered: iso(one.answeredAt),
    })),
    { escapeFormulae: true },
  );

interface Props {
  log: Log;
  tell: (message: LogMessage) => void;
}

/** How long the log is kept, whether it reminds, and the way out of it. */
export function RequestSettings({ log: { days, reminders, requests }, tell }: Props) {
  const shortening = useUndo();
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => setWanted(null), [days]);
  const select = (next: number) => {
    // What is older goes at once.
    if (!requests.some(({ at }) => at < Date.now() - next * DAY))
      return tell({ kind: 'log-days', days: next });
    setWanted(next);
    shortening.remove({
      id: `days-${next}`,
      name: '',
      text: i18n.t('requests.shortened', [String(next)]),
      commit: () => ask({ kind: 'log-days', days: next }),
    });
  };
  return (
    <div class="log-settings">
      {canRemind() && (
        <Switch
          id="reminders"
          on={reminders}
          label={i18n.t('requests.remind')}
          hint={i18n.t('requests.remindHint')}
          onTurn={turnReminders}
        />
      )}
      <Field id="log-days" label={i18n.t('requests.days')}>
        {(props) => (
          <select
            {...props}
            class="ob-input"
            value={wanted ?? days}
            onChange={(event) => select(Number(event.currentTarget.value))}
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
      <UndoBar
        pending={shortening.pending}
        failed={shortening.failed}
        onUndo={() => {
          shortening.undo();
          setWanted(null);
        }}
        focusAfter={() => document.getElementById('log-days')?.focus()}
      />
      {requests.length > 0 && (
        <div>
          <Button onClick={() => download('onbehalf-requests.csv', csv(requests))}>
            {i18n.t('requests.export')}
          </Button>
        </div>
      )}
    </div>
  );
}
