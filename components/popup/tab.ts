/** What the popup knows of the current tab; kept up to date while the popup is open. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isStillThere } from '../../messages/is-still-there';
import type { ShownDirectory } from '../../messages/tab';
import { type RecognizedFields, type TabState, tabKey } from '../../messages/tab-state';
import type { AssessmentView } from '../../messages/view';
import { type PortalHost, portalHostOf, withheldHosts } from '../../portals/hosts';
import type { Assessment } from '../../request/finding';
import type { FormCheck } from '../../request/form-print';
import { ask } from '../data/ask';

export interface CurrentTab {
  /** Null while loading. */
  id: number | null;
  assessment: Assessment | null;
  /** The view of that assessment. */
  view: AssessmentView | null;
  /** The portal that the tab shows; null for any other site, and where the browser does not tell. */
  portal: PortalHost | null;
  recognized: RecognizedFields | null;
  /** When the user checked how the form is read. */
  formCheck: FormCheck | null;
  /** Whose directory a page of a portal shows that holds no form. */
  directory: ShownDirectory | null;
  /** Portals that the browser keeps Onbehalf from; empty when none. */
  withheld: string[];
}

/**
 * The tab under the popup. A side panel follows the window's active tab; `?tab=<id>` holds one tab fast
 * (for a popup opened as a page of its own).
 * @returns null until it is known.
 */
export function useCurrentTab(): CurrentTab | null {
  const [id, setId] = useState<number | null>(null);
  const [current, setCurrent] = useState<CurrentTab | null>(null);

  useEffect(() => {
    const fixed = Number(new URLSearchParams(location.search).get('tab'));
    if (fixed > 0) {
      setId(fixed);
      return;
    }
    const follow = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setId(tab?.id ?? 0);
    };
    const activated = () => void follow();
    browser.tabs.onActivated.addListener(activated);
    void follow();
    return () => browser.tabs.onActivated.removeListener(activated);
  }, []);

  useEffect(() => {
    if (id === null) return;
    let stopped = false;
    const key = tabKey(id);
    const load = async () => {
      const [stored, hosts, portal] = await Promise.all([
        browser.storage.session.get(key),
        withheld(),
        portalOf(id),
      ]);
      const state = await ofThisPage(id, stored[key] as TabState | undefined);
      const { assessment = null, view = null, recognized = null, formCheck = null } = state ?? {};
      if (stopped) return;
      const known = { id, assessment, view, recognized, formCheck, portal, withheld: hosts };
      setCurrent({ ...known, directory: null });
      if (assessment || !portal) return;
      // Only asked for after what is known is shown: the page has to be read.
      const directory = await ask({ kind: 'tab-directory', tabId: id });
      if (!stopped && directory) {
        setCurrent((now) => (now?.assessment ? now : { ...known, directory }));
      }
    };
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && key in changes) void load();
    };
    const again = () => void load();
    // For other sites the browser reveals no address, only that something was loaded.
    const moved = (tabId: number, { url, status }: { url?: string; status?: string }) => {
      if (tabId === id && (url ?? status) !== undefined) void load();
    };
    browser.tabs.onUpdated.addListener(moved);
    browser.storage.onChanged.addListener(changed);
    browser.permissions.onAdded.addListener(again);
    again();
    return () => {
      stopped = true;
      browser.tabs.onUpdated.removeListener(moved);
      browser.storage.onChanged.removeListener(changed);
      browser.permissions.onAdded.removeListener(again);
    };
  }, [id]);

  return current;
}

/** What is known of the tab, unless it is known of a page that is gone without a word. */
async function ofThisPage(id: number, state: TabState | undefined): Promise<TabState | undefined> {
  const doc = state?.frames?.[0]?.doc;
  return doc === undefined || (await isStillThere(id, doc)) ? state : undefined;
}

async function portalOf(id: number): Promise<PortalHost | null> {
  // Closed meanwhile.
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab?.url && URL.canParse(tab.url) ? (portalHostOf(new URL(tab.url)) ?? null) : null;
}

/** Users can withhold single sites from an extension; then it cannot even tell that the tab is one of them. */
async function withheld(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return withheldHosts(origins);
}
