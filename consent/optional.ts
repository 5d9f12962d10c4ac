/** Permissions that the browser grants after the installation, because the user turned something on. */

import { type Browser, browser } from 'wxt/browser';
import { report } from '../text/report';
import { DATA_KINDS } from './data-kinds';

type Wanted = Parameters<typeof browser.permissions.request>[0];

/**
 * Asks for permissions. Browsers ask only right after a press: nothing may be awaited before this is called.
 * @returns whether they are granted. A browser that cannot ask has not granted them. Never rejects.
 */
export function askPermissions(wanted: Wanted): Promise<boolean> {
  return browser.permissions.request(wanted).catch((error) => {
    report(error, 'ask for a permission');
    return false;
  });
}

/** Takes permissions back. Never rejects. */
export async function dropPermissions(wanted: Wanted): Promise<void> {
  await browser.permissions
    .remove(wanted)
    .catch((error) => report(error, 'give a permission back'));
}

/** Gives all of it back: hosts of other clouds, of notes and of look-ups; reminders, the context menu, the side panel. */
export async function giveBackPermissions(): Promise<void> {
  const manifest = browser.runtime.getManifest() as Browser.runtime.ManifestV3;
  await browser.permissions.remove({
    permissions: manifest.optional_permissions ?? [],
    origins: manifest.optional_host_permissions ?? [],
    ...(import.meta.env.BROWSER === 'firefox' && { data_collection: Object.values(DATA_KINDS) }),
  } as Parameters<typeof browser.permissions.remove>[0]);
}
