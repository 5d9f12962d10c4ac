/** What the toolbar shows for a tab without an assessment. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { withheldHosts } from '../../portals/hosts';
import { nameOrId } from '../../portals/tenant';
import { remindersOf } from '../../request/logged';
import { requestsIn } from '../../request/stored-requests';
import { database } from '../../storage/database';
import { loadSettings } from '../../storage/settings';
import { report } from '../../text/report';

export interface Resting {
  icon: 'no-access' | 'due' | 'none';
  title: string;
}

/**
 * Access that is withheld comes first: without it we cannot tell that a tab shows a portal. Then an answer that is
 * due, where the user asked to be reminded.
 * @returns what to show. Never rejects.
 */
export async function resting(): Promise<Resting> {
  const failed = (error: unknown) => {
    report(error, 'toolbar');
    return null;
  };
  return (
    (await withheld().catch(failed)) ??
    (await due().catch(failed)) ?? { icon: 'none', title: i18n.t('panel.icon.none') }
  );
}

async function withheld(): Promise<Resting | null> {
  const { origins = [] } = await browser.permissions.getAll();
  if (withheldHosts(origins).length === 0) return null;
  return { icon: 'no-access', title: i18n.t('panel.icon.noAccess') };
}

async function due(): Promise<Resting | null> {
  if (!(await loadSettings()).reminders) return null;
  const requests = requestsIn(await (await database()).getAll('requests'));
  const [first, ...others] = remindersOf(requests, Date.now()).due;
  if (!first) return null;
  const name = nameOrId(first.customer) ?? i18n.t('requests.own');
  return {
    icon: 'due',
    title:
      others.length > 0
        ? i18n.t('panel.icon.dueMany', [name, others.length])
        : i18n.t('panel.icon.due', [name]),
  };
}
