/**
 * The one database of the extension, in its own origin: no page and no content script can open it, in any
 * browser (content scripts may read `storage.local` in Firefox). The background alone writes to it.
 */

import { type DBSchema, deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import { report } from '../text/report';
import { within } from '../text/serial-queue';
import { type BookPart, partsOf } from './book-parts';

const NAME = 'onbehalf';
/** In milliseconds; it is empty by then. */
const DELETE_LIMIT_MS = 3000;

interface Stores extends DBSchema {
  /** Key-value: the profile book, choices of this computer, what was set aside. */
  settings: { key: string; value: unknown };
  /** The customer book, in parts (`book-parts.ts`); `storage/book.ts` reads and writes it. */
  book: { key: number; value: BookPart; indexes: { domains: string } };
  /** The request log. */
  requests: { key: string; value: { id: string } };
}

export type Database = IDBPDatabase<Stores>;

/** Raise it and add a step to `upgrade` for every change of the stores; never edit an earlier step. */
const VERSION = 4;

let opened: Promise<Database> | undefined;

const open = () =>
  openDB<Stores>(NAME, VERSION, {
    upgrade(wrapped, from, _to, wrappedTransaction) {
      // Bare: the stores of earlier versions are not among ours.
      const db = unwrap(wrapped);
      const transaction = unwrap(wrappedTransaction);
      if (from < 1) {
        db.createObjectStore('settings');
        db.createObjectStore('customers', { keyPath: 'id' });
        db.createObjectStore('requests', { keyPath: 'id' });
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
      if (from < 4) {
        const book = db.createObjectStore('book', { keyPath: 'part' });
        book.createIndex('domains', 'domains', { multiEntry: true });
        const reading = transaction.objectStore('customers').getAll();
        // What is thrown here ends the upgrade: the database then stays as it was.
        reading.onsuccess = () => {
          for (const part of partsOf(reading.result)) book.put(part);
          db.deleteObjectStore('customers');
        };
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
