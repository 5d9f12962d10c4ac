/** The request log and what is offered to it; kept up to date while the popup is open. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CUSTOMERS_CHANNEL, LOG_CHANNEL, LOG_DAYS, OFFERED } from '../../messages/channels';
import type { LoggedRequest } from '../../request/logged';
import { daysIn } from '../../request/retention';
import { requestsIn } from '../../request/stored-requests';
import { database } from '../../storage/database';
import { loadSettings } from '../../storage/settings';
import { report } from '../../text/report';

export interface Log {
  /** Sent, as it seems, and neither kept nor dropped. */
  offered: LoggedRequest[];
  /** Unanswered requests first, by due time; then answered ones, newest first. */
  requests: LoggedRequest[];
  days: number;
  /** The toolbar reminds of answers that are due. */
  reminders: boolean;
}

const inOrder = (a: LoggedRequest, b: LoggedRequest): number =>
  Number(a.answeredAt !== null) - Number(b.answeredAt !== null) ||
  (a.answeredAt === null ? (a.due ?? a.at) - (b.due ?? b.at) : b.at - a.at);

async function load(): Promise<Log> {
  const db = await database();
  const [requests, days, session, { reminders }] = await Promise.all([
    db.getAll('requests'),
    db.get('settings', LOG_DAYS),
    browser.storage.session.get(OFFERED),
    loadSettings(),
  ]);
  return {
    offered: requestsIn(session[OFFERED]),
    requests: requestsIn(requests).sort(inOrder),
    days: daysIn(days),
    reminders,
  };
}

/** @returns null until it is read, and when the browser's storage cannot be read. */
export function useLog(): Log | null {
  const [log, setLog] = useState<Log | null>(null);
  useEffect(() => {
    const refresh = () => void load().then(setLog, (error) => report(error, 'request log'));
    const channels = [LOG_CHANNEL, CUSTOMERS_CHANNEL].map((name) => new BroadcastChannel(name));
    for (const channel of channels) channel.onmessage = refresh;
    refresh();
    return () => {
      for (const channel of channels) channel.close();
    };
  }, []);
  return log;
}
