/**
 * Follows what the user writes as title and description, and says what of the customer book may stand in it. It uses the
 * fields that the frame's reader found; it ends with that reader. The text never leaves the frame.
 */

import { TRACES } from '../../messages/registry';
import type { RequestTraces, ToTraces } from '../../messages/traces';
import { TEXT_FIELDS, type TextField } from '../../request/traces';
import { report } from '../../text/report';
import type { TraceFilter } from '../../text/trace-hash';
import { isInBackground } from '../follow/in-background';
import { getRegistry } from '../read/registry';
import type { Compared, Hit } from './compare';
import { scannerOf } from './scan';
import { writtenIn } from './text-of';

/** The browser's messaging. */
export interface Port {
  /** Rejects when nobody has heard it. */
  send: (message: RequestTraces) => Promise<unknown>;
  onMessage: (listener: (message: unknown) => void, signal: AbortSignal) => void;
  /** Nobody is there any more: the extension was updated or removed. */
  isCut: () => boolean;
}

/** Portals set values without an event: a draft that is suggested, a step that comes back. In milliseconds. */
const EVERY = 1000;
/** A typist is not interrupted at each key. */
const AFTER_EDIT = 80;

/** More than this is no request with a slip in it; what is sent is bounded. */
const MOST_HITS = 40;
const MOST_IN_ONE = 12;
const MOST_SECRETS = 10;

type Texts = Map<TextField, (string | null)[]>;

/** Starts in a frame; a second start does nothing. */
export function followTexts(port: Port): void {
  const world = globalThis as { [key: symbol]: unknown };
  const mark = Symbol.for(TRACES);
  if (world[mark]) return;
  world[mark] = true;
  const end = new AbortController();
  const session = sessionOf(port, () => end.abort());
  port.onMessage((message) => {
    const { kind, filter } = message as Partial<ToTraces>;
    if (kind === 'compare-text') session.compareWith(filter ?? null);
    if ((kind as string) === 'stop-reader') end.abort();
  }, end.signal);
  let soon: ReturnType<typeof setTimeout> | undefined;
  const onEdit = (event: Event) => {
    if (soon !== undefined || !session.isText(event.composedPath())) return;
    soon = setTimeout(() => {
      soon = undefined;
      session.compareNow();
    }, AFTER_EDIT);
  };
  for (const type of ['input', 'change'])
    document.addEventListener(type, onEdit, { capture: true, passive: true, signal: end.signal });
  const timer = setInterval(() => {
    if (!isInBackground()) session.compareNow();
  }, EVERY);
  end.signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(soon);
    world[mark] = undefined;
  });
}

function sessionOf(port: Port, end: () => void) {
  let filter: TraceFilter | null = null;
  let scan: ReturnType<typeof scannerOf> | undefined;
  /** What was compared last, and what was said of it last. */
  let compared = '';
  let said = '';
  const compareNow = () => {
    const registry = getRegistry();
    if (!registry || port.isCut()) return end();
    if (!filter || !scan) return;
    const texts = textsOf(registry);
    const print = JSON.stringify([...texts]);
    if (print === compared) return;
    compared = print;
    const fields = [...texts].map(([field, written]) => saidOf(field, written, scan));
    const message: RequestTraces = {
      kind: 'request-traces',
      doc: registry.doc,
      version: filter.version,
      fields,
    };
    const text = JSON.stringify(message);
    if (text === said || !fields.length) return;
    said = text;
    port.send(message).catch(() => {
      // The worker was stopped before it answered: said again in a moment.
      compared = said = '';
    });
  };
  return {
    compareNow,
    compareWith(next: TraceFilter | null) {
      filter = next;
      scan = next ? scannerOf(next) : undefined;
      compared = said = '';
      compareNow();
    },
    isText: (path: readonly EventTarget[]) =>
      found(getRegistry()).some(({ element }) => path.includes(element)),
  };
}

/** The fields with texts, as the reader last found them. */
const found = (registry: ReturnType<typeof getRegistry>) =>
  (registry?.form().fields ?? []).filter(({ field }) =>
    (TEXT_FIELDS as readonly string[]).includes(field),
  );

function textsOf(registry: NonNullable<ReturnType<typeof getRegistry>>): Texts {
  const texts: Texts = new Map();
  for (const live of found(registry)) {
    if (!live.element.isConnected) continue;
    const text = writtenIn(live);
    // The reader saw something, and there is no text: it is drawn.
    const isDrawn = !text?.trim() && live.reading.state !== 'empty';
    const field = live.field as TextField;
    texts.set(field, [...(texts.get(field) ?? []), isDrawn ? null : text]);
  }
  return texts;
}

function saidOf(
  field: TextField,
  written: readonly (string | null)[],
  scan: ReturnType<typeof scannerOf> | undefined,
): RequestTraces['fields'][number] {
  try {
    const texts = written.filter((text) => text !== null);
    const all: Compared[] = scan?.(texts) ?? [];
    const hits = all.flatMap((one) => one.hits);
    return {
      field,
      isRead: texts.length === written.length && hits.length <= MOST_HITS,
      hits: hits.slice(0, MOST_HITS).map((list: Hit[]) => list.slice(0, MOST_IN_ONE)),
      secrets: all.flatMap((one) => one.secrets).slice(0, MOST_SECRETS),
    };
  } catch (error) {
    report(error, 'compare a text');
    return { field, isRead: false, hits: [], secrets: [] };
  }
}
