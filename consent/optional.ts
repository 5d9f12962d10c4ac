/** What the browser granted after the installation, because the user turned something on. */

import { type Browser, browser } from 'wxt/browser';
import { DATA_KINDS } from './data-kinds';

/** Gives all of it back: hosts of other clouds, of notes and of look-ups; reminders, the context menu, the side panel. */
export async function giveBackPermissions(): Promise<void> {
  const manifest = browser.runtime.getManifest() as Browser.runtime.ManifestV3;
  await browser.permissions.remove({
    permissions: manifest.optional_permissions ?? [],
    origins: manifest.optional_host_permissions ?? [],
    ...(import.meta.env.BROWSER === 'firefox' && { data_collection: Object.values(DATA_KINDS) }),
  } as Parameters<typeof browser.permissions.remove>[0]);
}
