/**
 * The script for pages without a form. Injected on demand, it reads what the page shows of a customer, a list of
 * customers or a product's publisher, follows late rendering, and reports changes.
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
import { type ListedCustomer, readList } from './list';
import { type Contact, readPublisher } from './publisher';

/** When to look again after a start or a navigation: what renders in a shadow root made since is not observed. */
const READ_AFTER_CHANGE = [50, 300, 1000, 2000, 4000, 8000];
const READ_AFTER_CLICK = [300, 1000, 2500];
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

type LookUp = Parameters<typeof readList>[1];

/** The publisher's contacts on the blade in front; without blades, on the page. */
function contactsIn(roots: readonly Root[], lookUp: LookUp): Contact[] {
  const parts = roots.flatMap((root) => [...root.querySelectorAll(BLADES.join())]);
  return readPublisher(parts.filter(isVisible).at(-1) ?? document, lookUp);
}

function byKind(contacts: readonly Contact[]) {
  const texts = (wanted: Contact['kind']) =>
    contacts
      .filter(({ kind }) => kind === wanted)
      .map(({ text }) => text)
      .slice(0, 5);
  return { links: texts('link'), emails: texts('email'), phones: texts('phone') };
}

/** @param listed what was told of each customer; what is new is added. */
const newIn = (rows: readonly ListedCustomer[], listed: Map<string, string>): ListedCustomer[] =>
  rows.filter((row) => {
    const text = JSON.stringify(row);
    const isNew = listed.get(row.tenantId) !== text;
    if (isNew) listed.set(row.tenantId, text);
    return isNew;
  });

/** What is read of one subject after the other, and what was told of it. */
function createReading(wire: Wire, claims: Claims, roots: () => Root[], isTop: boolean) {
  const { lookUp } = indexCaptions(captions, document.documentElement.lang || navigator.language);
  const listed = new Map<string, string>();
  let leftover = new Map<Element, string>();
  let since = performance.now();
  let lastSent = '';

  const contacts = () => contactsIn(roots(), lookUp);
  const send = (message: FactsMessage) => {
    const text = JSON.stringify(message);
    if (text === lastSent) return;
    lastSent = text;
    wire.send(message);
  };
  return {
    /** @returns false where there is nothing to read. */
    read(url: URL): boolean {
      const from = { doc: getRegistry()?.doc ?? '', url: url.href.slice(0, 8000) };
      switch (subjectKindOf(url, isTop)) {
        case 'customer': {
          const tenantId = customerTenantIdOf(url);
          const read = tenantId ? readCustomer(roots(), lookUp, tenantId) : null;
          if (!tenantId || !read || read.isForeign) return true;
          const name = claims.take(tenantId, read.name) ?? null;
          const domain = claims.take(tenantId, read.domain, read.isProven) ?? null;
          if (name || domain) send({ kind: 'facts-customer', ...from, name, domain });
          return true;
        }
        case 'list': {
          const rows = newIn(readList(roots(), lookUp), listed);
          for (let at = 0; at < rows.length; at += MAX_SENT)
            send({ kind: 'facts-list', ...from, rows: rows.slice(at, at + MAX_SENT) });
          return true;
        }
        case 'publisher': {
          const settled = performance.now() - since >= SETTLED_MS - 50;
          const told = contacts().filter(
            ({ element, text }) => settled || leftover.get(element) !== text,
          );
          send({ kind: 'facts-publisher', ...from, ...byKind(told), settled });
          return true;
        }
        default:
          return false;
      }
    },
    /** What the page shows now is not told until it has had time to change. */
    freeze() {
      leftover = new Map(contacts().map(({ element, text }) => [element, text]));
      since = performance.now();
    },
    /** What the page still shows belongs to the customer that is left. */
    leave(tenantId: string) {
      const read = readCustomer(roots(), lookUp, tenantId);
      if (!read.isForeign) for (const text of [read.name, read.domain]) claims.own(tenantId, text);
    },
    /** Sends everything again. */
    repeat() {
      lastSent = '';
      listed.clear();
    },
  };
}

/** Starts reading in this document; a second start reports once more. */
export function startFacts(wire: Wire): void {
  const world = globalThis as World;
  if (world[KEY]) {
    world[KEY].again();
    return;
  }
  world[CLAIMS] ??= createClaims();
  const isTop = window === window.top;
  const end = new AbortController();
  const { signal } = end;
  let url = new URL(location.href);
  let timers: ReturnType<typeof setTimeout>[] = [];

  const watched = (root: Root): Root => {
    addRoot(root);
    return root;
  };
  const reading = createReading(wire, world[CLAIMS], () => allRoots(document).map(watched), isTop);
  const read = () => {
    if (signal.aborted) return;
    if (isTop && !getRegistry()) stop();
    else if (location.href !== url.href) moved();
    else if (!reading.read(url) && isTop) stop();
  };
  const readSoon = (waits: number[]) => {
    for (const timer of timers) clearTimeout(timer);
    timers = waits.map((wait) => setTimeout(read, wait));
  };
  /** The address has changed and the content not yet: what the page shows belongs to the previous subject. */
  const moved = () => {
    const next = new URL(location.href);
    if (subjectOf(url) !== subjectOf(next)) {
      const previous = customerTenantIdOf(url);
      if (previous) reading.leave(previous);
      if (subjectKindOf(url, isTop) === 'publisher') reading.freeze();
    }
    url = next;
    // The reader tells the new address first; facts of an address not yet known would be dropped.
    getRegistry()?.read();
    readSoon(READ_AFTER_CHANGE);
  };
  const stop = () => {
    end.abort();
    for (const timer of timers) clearTimeout(timer);
    world[KEY] = undefined;
  };

  const addRoot = observe({ onStructure: read, onEdit: () => readSoon(READ_AFTER_CLICK) }, signal);
  onLocationChange(() => {
    if (location.href !== url.href) moved();
  }, signal);
  wire.onMessage((message) => {
    const { kind } = message as { kind?: unknown };
    if (kind === 'stop-reader' || kind === 'facts-end') stop();
    // The tab has gone on to another product, which a frame cannot tell by itself.
    else if (kind === 'facts-moved' && !isTop) reading.freeze();
  }, signal);
  world[KEY] = {
    again: () => {
      reading.repeat();
      readSoon(READ_AFTER_CHANGE);
      read();
    },
  };
  readSoon(READ_AFTER_CHANGE);
  read();
}
