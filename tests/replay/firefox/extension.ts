/** Looks into the extension in Firefox and sets it up, from a page of its own and from the browser's window. */

import { type TabState, tabKey } from '../../../messages/tab-state';
import { FIREFOX_ID } from '../../../policy/extension-ids';
import { matchPatterns } from '../../../portals/hosts';
import type { Profile } from '../../../profile/profile';
import { bookRows } from '../book.ts';
import type { Known } from '../driver.ts';
import { neededBy } from '../optional-hosts.ts';
import type { CustomerInPage } from '../page-schema.ts';
import type { Documents } from '../serve.ts';
import type { Context, Firefox } from './browser.ts';

/** The little of the extension APIs that is used here; the functions below run inside the extension. */
declare const browser: {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  storage: Record<'local' | 'session' | 'sync', { clear(): Promise<void> }> & {
    session: { get(key: string): Promise<Record<string, unknown>> };
  };
  tabs: { create(details: { url: string }): Promise<{ id: number }> };
};

interface Granting {
  add(id: string, what: object, extension: object): Promise<void>;
  remove(id: string, what: object, extension: object): Promise<void>;
}

/** The little of the browser's insides that is used here. */
declare const ChromeUtils: {
  importESModule(address: string): { ExtensionPermissions: Granting };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { principal: object; terminateBackground(how: object): Promise<void> };
  };
};
declare const Services: {
  clearData: { deleteData(what: number, done: object): void };
  qms: { clearStoragesForPrincipal(principal: object): { callback: unknown } };
};
declare const Ci: { nsIClearDataService: Record<string, number> };

/** Opens a fresh tab in front. @returns its context, and its ID as extensions know it. */
export async function openTab({ send, run, host }: Firefox) {
  const tabs = async () =>
    (await send<{ contexts: Context[] }>('browsingContext.getTree', { maxDepth: 0 })).contexts.map(
      ({ context }) => context,
    );
  const before = await tabs();
  const { id } = await run({ context: host }, () => browser.tabs.create({ url: 'about:blank' }));
  const context = (await tabs()).find((each) => !before.includes(each));
  if (!context) throw new Error('the new tab is nowhere');
  return { context, tabId: id };
}

/** What the extension knows about a tab right now. */
export async function readTab({ run, host }: Firefox, tabId: number): Promise<Known> {
  const [state, badge] = await run(
    { context: host },
    async ({ id, key }) =>
      [
        (await browser.storage.session.get(key))[key],
        await browser.action.getBadgeText({ tabId: id }),
      ] as const,
    { id: tabId, key: tabKey(tabId) },
  );
  return { state: (state as TabState | null) ?? null, badge };
}

/**
 * Takes the extension and the sites back to where they were after installation, then sets the profile and grants the
 * optional hosts that the documents need.
 */
export async function reset(
  firefox: Firefox,
  documents: Documents,
  profile: Profile | null,
  taught: readonly unknown[] = [],
  customers: readonly CustomerInPage[] = [],
) {
  const { run, host, privileged } = firefox;
  const optional = matchPatterns('optional');
  const needed = neededBy(documents);
  await privileged(forget, { id: FIREFOX_ID, optional });
  await run({ context: host }, async () => {
    for (const area of ['local', 'sync', 'session'] as const) await browser.storage[area].clear();
  });
  if (needed.length > 0) {
    await privileged(grant, { id: FIREFOX_ID, needed });
    await run({ context: host }, watched, needed);
  }
  await run(
    { context: host },
    (value) => browser.runtime.sendMessage({ kind: 'profile-save', profile: value }),
    profile,
  );
  if (taught.length)
    await run(
      { context: host },
      (entries) => browser.runtime.sendMessage({ kind: 'taught-add', entries }),
      taught,
    );
  if (customers.length)
    await run(
      { context: host },
      (rows) => browser.runtime.sendMessage({ kind: 'customers-import', rows }),
      bookRows(customers),
    );
}

/** The background first: what it holds in memory must not outlive what it has stored. */
async function forget({ id, optional }: { id: string; optional: string[] }): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  const {
    CLEAR_COOKIES = 0,
    CLEAR_DOM_STORAGES = 0,
    CLEAR_ALL_CACHES = 0,
  } = Ci.nsIClearDataService;
  await new Promise((resolve) => {
    const what = CLEAR_COOKIES | CLEAR_DOM_STORAGES | CLEAR_ALL_CACHES;
    Services.clearData.deleteData(what, { onDataDeleted: resolve });
  });
  await new Promise((resolve) => {
    Services.qms.clearStoragesForPrincipal(extension.principal).callback = resolve;
  });
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.remove(id, { permissions: [], origins: optional }, extension);
}

/** As the browser's own page of add-ons does it: the prompt of a request cannot be answered without a person. */
async function grant({ id, needed }: { id: string; needed: string[] }): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: [], origins: needed }, extension);
}

async function watched(origins: string[]): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    const matches = scripts.flatMap((script) => script.matches ?? []);
    if (origins.every((pattern) => matches.includes(pattern))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`granted, but not watched by the extension: ${origins.join(', ')}`);
}
