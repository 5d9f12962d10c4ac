/** The background's part about customers: what the popup and the options page ask for. */

import type { CUSTOMER_MESSAGES } from '../messages/customers';
import type { HandlersOf } from '../messages/handlers-of';
import { Refused } from '../messages/result';
import { OPTIONAL_CHECKS } from '../policy/optional-checks';
import { saveSettings } from '../storage/settings';
import { forgetSubscriptions } from '../storage/subscriptions';
import { cancelLookUp, lookUp } from './lookup';
import { announce, clearCustomers, removeCustomer, saveOwn } from './stored/book';
import { importCustomers, undoImport } from './stored/import';
import { answerProposal } from './stored/visits';
import { openFor } from './tab/open';
import { updateAllTabs } from './tab/update';
import { updateMenu } from './toolbar/menus';
import { remind } from './toolbar/reminders';

export const CUSTOMER_HANDLERS: HandlersOf<typeof CUSTOMER_MESSAGES> = {
  open: async ({ url, customer }) => {
    if (!(await openFor(url, customer))) throw new Refused('refused');
  },
  'customers-import': ({ rows, id }) => importCustomers(rows, id),
  'customers-undo-import': async () => {
    if (!(await undoImport())) throw new Refused('refused');
  },
  'customer-save': async ({ facts, own }) => {
    await saveOwn(facts, own);
    // A form that is open is compared with what the user says of the customer.
    await updateAllTabs();
  },
  'customer-remove': ({ id }) => removeCustomer(id),
  'customer-proposal': ({ id, accepted }) => answerProposal(id, accepted),
  'customers-clear': () => clearCustomers(),
  'subscriptions-forget': async () => {
    await forgetSubscriptions();
    announce();
  },
  'settings-save': async ({ changes }) => {
    await saveSettings(changes);
    if (changes.menu !== undefined) await updateMenu();
    if (changes.reminders !== undefined) await remind();
    // A customer list that is open already is read from now on, or no longer; a form is judged by other checks.
    const judged = ['rememberVisits', ...OPTIONAL_CHECKS] as const;
    if (judged.some((choice) => changes[choice] !== undefined)) await updateAllTabs();
    announce();
  },
  lookup: async ({ domain, isPrivate }) => {
    const answer = await lookUp(domain, isPrivate);
    if (!answer.ok) throw new Refused(answer.reason);
    return answer;
  },
  'lookup-cancel': async ({ domain }) => cancelLookUp(domain),
};
