/** What the user has turned on for the popup, on this computer. Everything that asks anything is off at first. */

import { isAllowed } from '../policy/allowed';
import { database } from './database';

export interface Settings {
  /** Links beyond support requests: Exchange, Teams, Defender … */
  extraLinks: boolean;
  /** Ask Microsoft's sign-in service which tenant a domain belongs to. */
  lookup: boolean;
  /** Put customers into the book as their pages in Partner Center are visited. */
  rememberVisits: boolean;
  /** The address bar's keyword. */
  omnibox: boolean;
  /** The context menu on selected text. */
  menu: boolean;
  /** Hold the first press of Create while something is not right. */
  askFirst: boolean;
  /** Remind on the toolbar of first answers that are due. */
  reminders: boolean;
}

const AT_FIRST: Settings = {
  extraLinks: false,
  lookup: false,
  rememberVisits: false,
  omnibox: true,
  menu: false,
  askFirst: false,
  reminders: false,
};

const KEY = 'choices';

/** @returns the choices; those at first for what is not stored or cannot be read, off for what a policy forbids. */
export async function loadSettings(): Promise<Settings> {
  const [choices, lookUp, customerBook] = await Promise.all([
    storedSettings(),
    isAllowed('lookUp'),
    isAllowed('customerBook'),
  ]);
  return {
    ...choices,
    lookup: choices.lookup && lookUp,
    rememberVisits: choices.rememberVisits && customerBook,
  };
}

async function storedSettings(): Promise<Settings> {
  const stored = (await (await database()).get('settings', KEY)) as Partial<Settings> | undefined;
  const choices = { ...AT_FIRST };
  for (const key of Object.keys(AT_FIRST) as (keyof Settings)[]) {
    const value = stored?.[key];
    if (typeof value === 'boolean') choices[key] = value;
  }
  return choices;
}

/**
 * Changes choices; for the background alone. Rejects when the storage fails.
 * @param changes the choices to change; the others stay.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const choices = { ...(await storedSettings()), ...changes };
  await (await database()).put('settings', choices, KEY);
  return loadSettings();
}
