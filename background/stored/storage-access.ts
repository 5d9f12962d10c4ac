/** Closes the extension's storage to scripts that run in pages. */

import { browser } from 'wxt/browser';
import { report } from '../../text/report';

interface Closable {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * By default content scripts may read `storage.local`, `sync` and `managed`. Chromium can forbid it; Firefox
 * cannot, which is why the profile on this computer lives in the extension's own database instead. It holds
 * only until the browser ends, so call it at every start of the background.
 */
export function closeStorageToPages(): void {
  const { local, sync, managed } = browser.storage;
  for (const area of [local, sync, managed] as Closable[]) {
    area
      .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((error) => report(error, 'close the storage'));
  }
}
