/** What the user has turned on for the popup, on this computer. Everything that asks anything is off at first. */

import { checksTurnedOff, isAllowed } from '../policy/allowed';
import { forEachOptional, OPTIONAL_CHECKS, type OptionalCheck } from '../policy/optional-checks';
import { report } from '../text/report';
import { database } from './database';

/** An optional check is made unless its choice is false. */
export interface Settings extends Record<OptionalCheck, boolean> {
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
  /** Remind on the toolbar of first responses that are due. */
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
  ...forEachOptional(() => true),
};

const KEY = 'choices';

/** @returns the choices; those at first for what is not stored or cannot be read, off for what a policy forbids. */
export async function loadSettings(): Promise<Settings> {
  const [choices, lookUp, customerBook, off] = await Promise.all([
    storedSettings(),
    isAllowed('lookUp'),
    isAllowed('customerBook'),
    checksTurnedOff(),
  ]);
  return {
    ...choices,
    ...forEachOptional((check) => choices[check] && !off.includes(check)),
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

/** @returns whether to hold the first press of Create; false when that cannot be read. Never rejects. */
export async function asksFirst(): Promise<boolean> {
  try {
    return (await loadSettings()).askFirst;
  } catch (error) {
    report(error, 'ask first');
    return false;
  }
}

/** @returns the optional checks that the user or the organization has turned off. */
export async function loadChecksOff(): Promise<OptionalCheck[]> {
  const settings = await loadSettings();
  return OPTIONAL_CHECKS.filter((check) => !settings[check]);
}
