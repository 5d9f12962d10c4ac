/** What the tests of private windows need of the browser. */

import type { Browser } from '../replay/browser.ts';
import { withNewHost } from './site.ts';

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      incognitoAccess: boolean;
    }): Promise<void>;
  };
  storage: Record<'local' | 'session', { get(key: null): Promise<object> }>;
};

/**
 * Allows the extension in private windows, as the user does in the browser's own page about it.
 * @returns the browser with a new page of the extension, which is loaded again for that.
 */
export async function letIntoPrivateWindows(browser: Browser): Promise<Browser> {
  const manage = await browser.context.newPage();
  await manage.goto('chrome://extensions');
  await manage.evaluate(async (extensionId) => {
    // Without it the browser does not load an unpacked extension again.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({
      extensionId,
      incognitoAccess: true,
    });
  }, new URL(browser.origin).host);
  return await withNewHost(browser);
}

/** @returns everything that is stored, in memory or on disk, as one text: the database's stores first. */
export const everythingStored = ({ host }: Browser): Promise<string> =>
  host.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('onbehalf');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise<[string, unknown]>((resolve) => {
            const request = db.transaction(name).objectStore(name).getAll();
            request.onsuccess = () => resolve([name, request.result]);
          }),
      ),
    );
    db.close();
    return JSON.stringify([
      Object.fromEntries(all),
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ]);
  });
