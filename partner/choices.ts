/** What the user has turned on for the popup, on this computer. Everything that asks anything is off at first. */

import { z } from 'zod';
import { database } from './database';

export const ChoicesSchema = z.strictObject({
  /** Links beyond support requests: Exchange, Teams, Defender … */
  extraLinks: z.boolean().default(false),
  /** Ask Microsoft's sign-in service which tenant a domain belongs to. */
  lookup: z.boolean().default(false),
  /** Put customers into the book as their pages in Partner Center are visited. */
  rememberVisits: z.boolean().default(false),
  /** The address bar's keyword. */
  omnibox: z.boolean().default(true),
  /** The context menu on selected text. */
  menu: z.boolean().default(false),
});

export type Choices = z.output<typeof ChoicesSchema>;

const KEY = 'choices';

/** @returns the choices; those at first for what is not stored or cannot be read. */
export async function loadChoices(): Promise<Choices> {
  const stored = await (await database()).get('settings', KEY);
  const read = ChoicesSchema.safeParse(stored ?? {});
  return read.success ? read.data : ChoicesSchema.parse({});
}

/**
 * Changes choices; for the background alone. Rejects when the storage fails.
 * @param changes the choices to change; the others stay.
 */
export async function saveChoices(changes: Partial<Choices>): Promise<Choices> {
  const choices = { ...(await loadChoices()), ...changes };
  await (await database()).put('settings', choices, KEY);
  return choices;
}
