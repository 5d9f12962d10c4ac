/**
 * Subscriptions that the user called a customer's: with Azure Lighthouse the directory is the partner's own, and
 * the subscription alone tells whose request it is. By their IDs, on this computer.
 */

import { report } from '../text/report';
import { database } from './database';

const KEY = 'customer-subscriptions';
const MOST = 2000;

/** @returns the IDs, in lower case; none when they cannot be read. Never rejects. */
export async function customerSubscriptions(): Promise<string[]> {
  try {
    const stored = await (await database()).get('settings', KEY);
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch (error) {
    report(error, 'subscriptions');
    return [];
  }
}

/** Remembers a subscription as a customer's; the latest of too many stay. For the background alone. */
export async function addSubscription(id: string): Promise<void> {
  const others = (await customerSubscriptions()).filter((one) => one !== id);
  await (await database()).put('settings', [...others, id].slice(-MOST), KEY);
}

/** Forgets them all. For the background alone. */
export async function forgetSubscriptions(): Promise<void> {
  await (await database()).delete('settings', KEY);
}
