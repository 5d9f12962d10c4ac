/** Watching an armed document: structure debounced and bounded, edits at once, nothing while it is hidden. */

import { glance } from './glance';
import { isInBackground } from './in-background';

/** A storm of mutations is let pass before the form is read anew; at the latest after one of these times. */
const SETTLE = 100;
const MAX_WAIT = 600;
/** When the form has been found and the user does nothing: the page busies itself with something else. */
const MAX_WAIT_IDLE = 2000;
/** Longest wait after an edit for the browser to draw; in a window that is covered it draws no more. */
const DRAWN = 60;
/** The user did something a moment ago: what changes now is likely to be the form. */
const BUSY = 1500;

export interface Watched {
  /** The page's structure has changed and has settled. */
  onStructure: () => void;
  /** The user edited something: called as soon as the browser has drawn it. */
  onEdit: () => void;
  /** The controls of a form, which are glanced at; until there are any, the page is read with less patience. */
  controls?: () => readonly Element[];
}

const EDITS = ['input', 'change', 'click', 'focusout', 'keyup'] as const;

/** After these a style sheet may show other fields than before, without a change of the document. */
const MOVES = ['transitionend', 'animationend', 'toggle', 'scrollend', 'click', 'change'] as const;

/** What moves with every hover, and hides nothing. */
const LOOKS_ALONE = /color|shadow|outline|fill|stroke|filter|text-/;

const TEXT_BOX = 'textarea,input:not([type=radio],[type=checkbox],[type=button],[type=submit])';

/** Whether an event may have brought other fields into sight: a pane that has slid in, a choice that unfolds more. */
function mayShowOthers(event: Event): boolean {
  const { target, type } = event;
  if (!(target instanceof Element)) return false;
  // To type is an edit and no more.
  if (type === 'click') return !target.matches(TEXT_BOX);
  if (type === 'change') return target.matches('select,[type=radio],[type=checkbox]');
  if (type === 'scrollend') return target.scrollWidth > target.clientWidth;
  return (
    target.firstElementChild !== null &&
    !LOOKS_ALONE.test((event as TransitionEvent).propertyName ?? '')
  );
}

/** What shows or hides parts of a form, or carries a widget's state. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'value',
  'src',
  'title',
  'role',
  'for',
  'aria-label',
  'aria-checked',
  'aria-selected',
  'aria-labelledby',
  'aria-hidden',
  'aria-required',
  'required',
  'inert',
  'slot',
  'id',
];

/**
 * An element beside the page's own, with nothing on it or in it that a reader could see: our own panel is such a one. To
 * read a large page anew because it has come costs much and tells nothing.
 */
const isNothing = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' &&
  target === document.documentElement &&
  [...addedNodes, ...removedNodes].every(
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
export function observe(
  { onStructure, onEdit, controls }: Watched,
  signal: AbortSignal,
): (root: Node) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  let edited = 0;
  let editing = false;

  const settle = () => {
    timer = undefined;
    if (signal.aborted || isInBackground()) return;
    const now = performance.now();
    const quiet = now - last;
    // Mutations only move a time stamp; the timer is set again here, not in each of their callbacks.
    const longest = controls?.().length && now - edited > BUSY ? MAX_WAIT_IDLE : MAX_WAIT;
    if (quiet < SETTLE - 1 && now - first < longest) timer = setTimeout(settle, SETTLE - quiet);
    else onStructure();
  };
  const note = (records?: unknown) => {
    last = performance.now();
    if (timer !== undefined || isInBackground()) return;
    if (Array.isArray(records) && records.length === 1 && isNothing(records[0])) return;
    first = last;
    timer = setTimeout(settle, SETTLE);
  };
  const edit = () => {
    if (editing) return;
    editing = true;
    edited = performance.now();
    const then = () => {
      clearTimeout(wait);
      if (!isWaiting) return;
      isWaiting = false;
      editing = false;
      if (!signal.aborted) onEdit();
    };
    let isWaiting = true;
    const wait = setTimeout(then, DRAWN);
    // Before it has drawn, the browser would lay the page out for this reading alone.
    requestAnimationFrame(() => setTimeout(then));
  };

  if (controls) glance(controls, onEdit, signal);
  const observer = new MutationObserver(note);
  const seen = new WeakSet<Node>();
  const add = (root: Node) => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  };
  add(document);
  for (const type of EDITS)
    document.addEventListener(type, edit, { capture: true, passive: true, signal });
  for (const type of MOVES)
    document.addEventListener(
      type,
      (event) => {
        if (mayShowOthers(event)) note();
      },
      { capture: true, passive: true, signal },
    );
  document.addEventListener('visibilitychange', note, { signal });
  addEventListener('resize', note, { signal });
  addEventListener('pageshow', note, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return add;
}
