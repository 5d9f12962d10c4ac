/**
 * The script for pages that hold no form: injected on demand, it reads what the page says of a customer, of a
 * list of customers, or of a product's publisher, follows what renders late, and reports what changes.
 */

import type { FactsMessage } from '../../messages/facts';
import { captions } from '../../portals/made/facts';
import { customerTenantIdOf } from '../../portals/pages';
import { BLADES } from '../../portals/selectors';
import { subjectKindOf, subjectOf } from '../../portals/subject';
import type { Wire } from '../detect/watcher';
import { allRoots, isVisible, type Root } from '../dom';
import { onLocationChange } from '../follow/location';
import { observe } from '../follow/observe';
import { indexCaptions } from '../read/captions';
import { getRegistry } from '../read/registry';
import { type Claims, createClaims } from './claims';
import { readCustomer } from './customer';
import { readList } from './list';
import { readPublisher } from './publisher';

/** When to look again after a start or a navigation: what renders in a shadow root made since is not observed. */
const LOOKS = [50, 300, 1000, 2000, 4000, 8000];
const LOOKS_AFTER_CLICK = [300, 1000, 2500];
/** Until then, what is missing may still come. */
const SETTLED_MS = 2000;
const MAX_SENT = 200;

const KEY = Symbol.for('onbehalf.facts');
const CLAIMS = Symbol.for('onbehalf.claims');
type World = typeof globalThis & {
  [KEY]?: { again: () => void } | undefined;
  /** Outlives the script, which rests while the tab shows something else. */
  [CLAIMS]?: Claims;
};

/** Starts reading in this document; a second start reports once more. */
export function startFacts(wire: Wire): void {
  const world = globalThis as World;
  if (world[KEY]) {
    world[KEY].again();
    return;
  }
  world[CLAIMS] ??= createClaims();
  const claims = world[CLAIMS];
  const { lookUp } = indexCaptions(captions, document.documentElement.lang || navigator.language);
  const isTop = window === window.top;
  const end = new AbortController();
  const { signal } = end;
  const listed = new Map<string, string>();
  let held = new Map<Element, string>();
  let url = new URL(location.href);
  let since = performance.now();
  let lastSent = '';
  let timers: ReturnType<typeof setTimeout>[] = [];

  const roots = (): Root[] => allRoots(document).map(watched);
  const watched = (root: Root): Root => {
    addRoot(root);
    return root;
  };
  const customerNow = (tenantId: string) => readCustomer(roots(), lookUp, tenantId);
  const contactsNow = () => {
    const parts = roots().flatMap((root) => [...root.querySelectorAll(BLADES.join())]);
    return readPublisher(parts.filter(isVisible).at(-1) ?? document, lookUp);
  };
  const send = (message: FactsMessage) => {
    const text = JSON.stringify(message);
    if (text === lastSent) return;
    lastSent = text;
    wire.send(message);
  };
  const from = () => ({ doc: getRegistry()?.doc ?? '', url: url.href.slice(0, 8000) });

  const readFacts = () => {
    switch (subjectKindOf(url, isTop)) {
      case 'customer': {
        const tenantId = customerTenantIdOf(url);
        if (!tenantId) return;
        const seen = customerNow(tenantId);
        if (seen.isForeign) return;
        const name = claims.take(tenantId, seen.name) ?? null;
        const domain = claims.take(tenantId, seen.domain, seen.isProven) ?? null;
        if (name || domain) send({ kind: 'facts-customer', ...from(), name, domain });
        return;
      }
      case 'list': {
        const rows = readList(roots(), lookUp).filter((row) => {
          const text = JSON.stringify(row);
          const isNew = listed.get(row.tenantId) !== text;
          if (isNew) listed.set(row.tenantId, text);
          return isNew;
        });
        for (let at = 0; at < rows.length; at += MAX_SENT)
          send({ kind: 'facts-list', ...from(), rows: rows.slice(at, at + MAX_SENT) });
        return;
      }
      case 'publisher': {
        const settled = performance.now() - since >= SETTLED_MS - 50;
        const contacts = contactsNow().filter(
          ({ element, text }) => settled || held.get(element) !== text,
        );
        const texts = (wanted: string) =>
          contacts
            .filter(({ kind }) => kind === wanted)
            .map(({ text }) => text)
            .slice(0, 5);
        const [links, emails, phones] = [texts('link'), texts('email'), texts('phone')];
        send({ kind: 'facts-publisher', ...from(), links, emails, phones, settled });
        return;
      }
      default:
        if (isTop) stop();
    }
  };
  const read = () => {
    if (signal.aborted) return;
    if (isTop && !getRegistry()) stop();
    else if (location.href === url.href) readFacts();
    else moved();
  };
  const lookAgain = (looks: number[]) => {
    for (const timer of timers) clearTimeout(timer);
    timers = looks.map((wait) => setTimeout(read, wait));
  };
  const hold = () => {
    held = new Map(contactsNow().map(({ element, text }) => [element, text]));
    since = performance.now();
  };
  /** The address has changed and the content not yet: what stands there is the former subject's. */
  const moved = () => {
    const next = new URL(location.href);
    if (subjectOf(url) !== subjectOf(next)) {
      const former = customerTenantIdOf(url);
      if (former) {
        const seen = customerNow(former);
        if (!seen.isForeign) for (const text of [seen.name, seen.domain]) claims.own(former, text);
      }
      if (subjectKindOf(url, isTop) === 'publisher') hold();
    }
    url = next;
    // The reader tells the new address first; facts of an address not yet known would be dropped.
    getRegistry()?.look();
    lookAgain(LOOKS);
  };
  const stop = () => {
    end.abort();
    for (const timer of timers) clearTimeout(timer);
    world[KEY] = undefined;
  };

  const addRoot = observe(
    { onStructure: read, onEdit: () => lookAgain(LOOKS_AFTER_CLICK) },
    signal,
  );
  onLocationChange(() => {
    if (location.href !== url.href) moved();
  }, signal);
  wire.onMessage((message) => {
    const { kind } = message as { kind?: unknown };
    if (kind === 'stop-reader' || kind === 'facts-end') stop();
    // The tab has gone on to another product, which a frame cannot tell by itself.
    else if (kind === 'facts-moved' && !isTop) hold();
  }, signal);
  world[KEY] = {
    again: () => {
      lastSent = '';
      listed.clear();
      lookAgain(LOOKS);
      read();
    },
  };
  lookAgain(LOOKS);
  read();
}
