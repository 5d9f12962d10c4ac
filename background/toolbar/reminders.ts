/**
 * Reminds on the toolbar of first responses that are due; only where the user asked for it (`alarms` is optional, and
 * Firefox cannot ask for it later).
 */

import { browser } from 'wxt/browser';
import { remindersOf } from '../../request/logged';
import { requestsIn } from '../../request/stored-requests';
import { database } from '../../storage/database';
import { loadSettings } from '../../storage/settings';
import { report } from '../../text/report';
import { showResting } from './icons';

const ALARM = 'answer-due';
/** Alarms measure elapsed time. Checking this often also catches a clock that was set ahead. */
const AGAIN = 30 * 60_000;

/** Call it at the top of the background; it listens to what the user grants or takes away later as well. */
export function listenToReminders(): void {
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('alarms')) listen();
    void remind();
  });
  browser.permissions.onRemoved.addListener(() => void remind());
  browser.runtime.onStartup.addListener(() => void remind());
  browser.runtime.onInstalled.addListener(() => void remind());
}

/** Without the permission the API is not there at all. */
const listen = () =>
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remind();
  });

/** Shows what is due now and waits for what is due next. Call it whenever the log or the choice changes. */
export async function remind(): Promise<void> {
  await showResting();
  if (!browser.alarms) return;
  const next = await nextDue().catch((error) => {
    report(error, 'reminders');
    return null;
  });
  await browser.alarms.clear(ALARM);
  if (next !== null) browser.alarms.create(ALARM, { when: Math.min(next, Date.now() + AGAIN) });
}

async function nextDue(): Promise<number | null> {
  if (!(await loadSettings()).reminders) return null;
  const requests = requestsIn(await (await database()).getAll('requests'));
  return remindersOf(requests, Date.now()).next;
}
