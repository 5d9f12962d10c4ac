/** What the user taught, on this computer. */

import { readTaught, type Taught } from '../taught/taught';
import { database } from './database';

const KEY = 'taught';

/** @returns what is stored, each entry read by the rules of today. Rejects when the storage fails. */
export async function storedTaught(): Promise<Taught[]> {
  return readTaught(await (await database()).get('settings', KEY)).taught;
}

/** Stores all that the user taught. For the background alone. */
export async function storeTaught(taught: readonly Taught[]): Promise<void> {
  await (await database()).put('settings', taught, KEY);
}
