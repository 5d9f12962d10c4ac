/** The background's part about customers: what the popup and the options page ask for. */

import type { TenantAnswer } from '../customer/tenant';
import {
  type CustomerAnswer,
  type CustomerMessage,
  CustomerMessageSchema,
} from '../messages/customers';
import { saveSettings } from '../storage/settings';
import { forgetSubscriptions } from '../storage/subscriptions';
import { safeParse } from '../text/safe-parse';
import { cancelLookUp, lookUp } from './lookup';
import { openFor } from './open';
import { announce, clearCustomers, removeCustomer, saveOwn } from './stored/book';
import { importCustomers, undoImport } from './stored/import';
import { answerProposal } from './stored/visits';
import { assessAllTabs } from './tab/assess-tab';
import { updateMenu } from './toolbar/menus';
import { remind } from './toolbar/reminders';

/**
 * Answers a message about customers from one of the extension's own pages.
 * @param message any value; it is parsed here.
 * @returns the answer. Never rejects.
 */
export async function handleCustomers(message: unknown): Promise<CustomerAnswer | TenantAnswer> {
  const parsed = safeParse(CustomerMessageSchema, message);
  if (!parsed.success) return { ok: false, reason: 'invalid', detail: parsed.error.message };
  try {
    return await answerTo(parsed.data);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'storage', detail };
  }
}

async function answerTo(message: CustomerMessage): Promise<CustomerAnswer | TenantAnswer> {
  switch (message.kind) {
    case 'open':
      return (await openFor(message.url, message.customer))
        ? { ok: true }
        : { ok: false, reason: 'refused', detail: '' };
    case 'customers-import':
      return { ok: true, ...(await importCustomers(message.rows)) };
    case 'customers-undo-import':
      return (await undoImport())
        ? { ok: true }
        : { ok: false, reason: 'refused', detail: 'nothing to undo' };
    case 'customer-save':
      await saveOwn(message.facts, message.own);
      return { ok: true };
    case 'customer-remove':
      await removeCustomer(message.id);
      return { ok: true };
    case 'customer-proposal':
      await answerProposal(message.id, message.accepted);
      return { ok: true };
    case 'customers-clear':
      await clearCustomers();
      return { ok: true };
    case 'subscriptions-forget':
      await forgetSubscriptions();
      announce();
      return { ok: true };
    case 'settings-save':
      await saveSettings(message.changes);
      if (message.changes.menu !== undefined) await updateMenu();
      if (message.changes.reminders !== undefined) await remind();
      // A customer list that is open already is read from now on, or no longer.
      if (message.changes.rememberVisits !== undefined) await assessAllTabs();
      announce();
      return { ok: true };
    case 'lookup':
      return lookUp(message.domain, message.isPrivate);
    case 'lookup-cancel':
      cancelLookUp(message.domain);
      return { ok: true };
  }
}
