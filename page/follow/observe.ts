/** Watches a document that has a reader: its structure debounced and bounded, edits at once, nothing while hidden. */

import { afterDrawing } from './after-drawing';
import { isInBackground } from './in-background';
import { type Changes, noChanges, noteChanges } from './mutations';
import { type Changeable, pollValues } from './poll-values';

/** How long to wait at most for a storm of mutations to end before the form is read again. */
const SETTLE = 100;
const MAX_WAIT = 600;
/** The same when the form has been found and the user does nothing: the page is busy with something else. */
const MAX_WAIT_IDLE = 2000;
/** The user did something a moment ago: what changes now is likely to be the form. */
const BUSY = 1500;

export interface Watched {
  /** The page's structure has changed and has settled. */
  onStructure: (changes: Changes) => void;
  /** The user edited something: called as soon as the browser has drawn it. */
  onEdit: () => void;
  /** What is polled of a form; until there is a field, the page is read with less patience. */
  changeable?: () => Changeable;
}

const EDITS = ['input', 'change', 'click', 'focusout', 'keyup'] as const;

/** After these a style sheet may show other fields than before, without a change of the document. */
const MOVES = ['transitionend', 'animationend', 'toggle', 'scrollend', 'click', 'change'] as const;

/** What moves with every hover, and hides nothing. */
const HIDES_NOTHING = /color|shadow|outline|fill|stroke|filter|text-/;

const TEXT_BOX = 'textarea,input:not([type=radio],[type=checkbox],[type=button],[type=submit])';

/** Whether an event may have brought other fields into sight: a pane that has slid in, a choice that unfolds more. */
function mayShowOthers(event: Event): boolean {
  const { target, type } = event;
  if (!(target instanceof Element)) return false;
  // Typing is only an edit.
  if (type === 'click') return !target.matches(TEXT_BOX);
  if (type === 'change') return target.matches('select,[type=radio],[type=checkbox]');
  if (type === 'scrollend') return target.scrollWidth > target.clientWidth;
  return (
    target.firstElementChild !== null &&
    !HIDES_NOTHING.test((event as TransitionEvent).propertyName ?? '')
  );
}

/** What shows or hides parts of a form, or carries a widget's state. */
const ATTRIBUTES =
  'class style hidden open disabled value src title role for aria-label aria-checked aria-selected aria-labelledby aria-hidden aria-required required inert slot id'.split(
    ' ',
  );

/**
 * An element next to the page's own, with nothing on it or in it that a reader could see, such as our own panel. To
 * read a large page again because it has come costs much and tells nothing.
 */
const isNothing = (record: MutationRecord | undefined): boolean =>
  record?.type === 'childList' &&
  record.target === document.documentElement &&
  [...record.addedNodes, ...record.removedNodes].every(
    (node) =>
      node instanceof Element &&
      !node.firstChild &&
      !node.shadowRoot &&
      node.getAttributeNames().length === 0,
  );

/**
 * @param signal ends it all.
 * @returns a function that adds a root to watch: the document, and each open shadow root, since observers do
 *   not cross those.
 */
export function observe(watched: Watched, signal: AbortSignal): (root: Node) => void {
  // Both wait for the next frame, and may have ended by then.
  const onEdit = () => {
    if (!signal.aborted) watched.onEdit();
  };
  const edits = followEdits(onEdit, signal);
  const structure = followStructure(watched, edits.lastAt, signal);
  if (watched.changeable) pollValues(watched.changeable, onEdit, signal);
  const observer = new MutationObserver(structure.hear);
  const watchedRoots = new WeakSet<Node>();
  const add = (root: Node) => {
    if (watchedRoots.has(root)) return;
    watchedRoots.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  };
  add(document);
  for (const type of MOVES)
    document.addEventListener(
      type,
      (event) => {
        if (mayShowOthers(event)) structure.note();
      },
      { capture: true, passive: true, signal },
    );
  document.addEventListener('visibilitychange', structure.note, { signal });
  addEventListener('resize', structure.note, { signal });
  addEventListener('pageshow', structure.note, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return add;
}

interface Structure {
  hear: (records: MutationRecord[]) => void;
  /** Something else than the document has changed, or may have. */
  note: () => void;
}

/** Collects changes of the document until they have settled. */
function followStructure(
  { onStructure, changeable }: Watched,
  editedAt: () => number,
  signal: AbortSignal,
): Structure {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  let changes = noChanges();

  const settle = () => {
    timer = undefined;
    if (signal.aborted || isInBackground()) return;
    const now = performance.now();
    const quiet = now - last;
    // Mutations only move a time stamp; the timer is set again here, not in each of their callbacks.
    const isFound = changeable?.().fields.length;
    const longest = isFound && now - editedAt() > BUSY ? MAX_WAIT_IDLE : MAX_WAIT;
    if (quiet < SETTLE - 1 && now - first < longest) timer = setTimeout(settle, SETTLE - quiet);
    else {
      const settled = changes;
      changes = noChanges();
      onStructure(settled);
    }
  };
  const wait = () => {
    last = performance.now();
    if (timer !== undefined || isInBackground()) return;
    first = last;
    timer = setTimeout(settle, SETTLE);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    hear: (records) => {
      if (timer === undefined && records.length === 1 && isNothing(records[0])) return;
      wait();
      // What comes while nobody looks is not kept: when somebody does again, all is read.
      if (timer !== undefined) noteChanges(changes, records);
    },
    note: () => {
      changes = { ...noChanges(), isWhole: true };
      wait();
    },
  };
}

/** Calls back after each edit, as soon as the browser has drawn it. */
function followEdits(onEdit: () => void, signal: AbortSignal): { lastAt: () => number } {
  let edited = 0;
  let editing = false;
  const edit = () => {
    if (editing) return;
    editing = true;
    edited = performance.now();
    afterDrawing(() => {
      editing = false;
      onEdit();
    });
  };
  for (const type of EDITS)
    document.addEventListener(type, edit, { capture: true, passive: true, signal });
  return { lastAt: () => edited };
}
