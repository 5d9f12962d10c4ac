/**
 * The one database of the extension, in its own origin: no page and no content script can open it, in any
 * browser (content scripts may read `storage.local` in Firefox). The background alone writes to it.
 */

import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { report } from '../text/report';
import { within } from '../text/serial-queue';

const NAME = 'onbehalf';
/** In milliseconds; it is empty by then. */
const DELETE_LIMIT_MS = 3000;

interface Stores extends DBSchema {
  /** Key-value: the profile book, choices of this computer, what was kept aside. */
  settings: { key: string; value: unknown };
  /** The customer book (`customer/record.ts`), found by domain or tenant ID as well. */
  customers: {
    key: string;
    value: {
      id: string;
      domain: string | null;
      tenantId: string | null;
      /** Missing in records of before. */
      otherDomains?: string[];
    };
    indexes: { domain: string; tenantId: string; otherDomains: string };
  };
  /** The request log. */
  requests: { key: string; value: { id: string } };
}

export type Database = IDBPDatabase<Stores>;

/** Raise it and add a step to `upgrade` for every change of the stores; never edit an earlier step. */
const VERSION = 3;

let opened: Promise<Database> | undefined;

const open = () =>
  openDB<Stores>(NAME, VERSION, {
    upgrade(database, from, _to, transaction) {
      if (from < 1) {
        database.createObjectStore('settings');
        database.createObjectStore('customers', { keyPath: 'id' });
        database.createObjectStore('requests', { keyPath: 'id' });
      }
      if (from < 2) {
        const customers = transaction.objectStore('customers');
        customers.createIndex('domain', 'domain');
        customers.createIndex('tenantId', 'tenantId');
      }
      if (from < 3) {
        const customers = transaction.objectStore('customers');
        customers.createIndex('otherDomains', 'otherDomains', { multiEntry: true });
      }
    },
    // A newer version of the extension wants to upgrade: an old page must not stand in its way.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });

/**
 * The database, opened once per context.
 * @returns the open database; rejects when the browser refuses (disk full, storage corrupted), and then
 * the next call tries again.
 */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** "Delete everything": empties every store, then deletes the database, which is created again when it is next used. */
export async function emptyDatabase(): Promise<void> {
  const db = await database();
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names, 'readwrite');
  await Promise.all([
    ...names.map((name) => transaction.objectStore(name).clear()),
    transaction.done,
  ]);
  try {
    // Open pages close it on `blocking`; one that does not must not delay this.
    await within(DELETE_LIMIT_MS, () => deleteDB(NAME));
  } catch (error) {
    report(error, 'delete the database');
  }
  opened = undefined;
}
