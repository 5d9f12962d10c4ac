/**
 * The watcher: runs in every frame of a portal. It judges the address, checks the document a few times after a
 * navigation or a click, and asks for the reader when it finds a form. It leaves no observer and no timer running, so
 * that a frame without a form pays almost nothing.
 */

import { beginnings } from '../../portals/made/watcher';
import { mayBePage } from '../../portals/may-be-page';
import type { Root } from '../dom';
import { isInBackground } from '../follow/in-background';
import { onLocationChange } from '../follow/location';
import { isParsed, whenParsed } from '../read/parsed';
import { getRegistry } from '../read/registry';
import { awaitDetector, type FormDetector } from './offer';
import { type Prefilter, prefilterOf } from './prefilter';
import { saysTaught } from './taught-headings';

export interface Wire {
  send: (message: object) => void;
  /** @param signal stops listening: a reader that has ended must not receive messages. */
  onMessage: (listener: (message: unknown) => void, signal: AbortSignal) => void;
  /** True after the extension was updated or removed: nobody receives messages any more. */
  isCut?: () => boolean;
}

/** When a frame is checked after a click or a change of the address, in milliseconds: portals fill their panes late. */
const CHECK_TIMES = [300, 1000, 2500, 4500];
/** The same after loading. Fewer and later checks, because every frame of the portal loads. */
const FIRST_CHECK_TIMES = [600, 2500, 4500, 6000];

/** At most this many elements are checked for a shadow root after a click, which may have opened a form in one. */
const MOST_ASKED = 5000;

/** @returns the open shadow roots among the first elements of the document. */
function openRoots(): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const all: Root[] = [document];
  let left = MOST_ASKED;
  for (const root of all) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (left-- > 0 && walker.nextNode()) {
      const { shadowRoot } = walker.currentNode as Element;
      if (!shadowRoot) continue;
      found.push(shadowRoot);
      all.push(shadowRoot);
    }
  }
  return found;
}

/** Starts the watcher of this frame. */
export function watch(send: Wire['send']): void {
  let mayShowForm: Prefilter | undefined;
  let isFormIn: FormDetector | undefined;
  const waiting = new Set<Root>();
  let turn = 0;

  /** Runs the cheap prefilter first; only where that passes is the detector injected and asked. */
  const checkRoot = (root: Root) => {
    mayShowForm ??= prefilterOf(beginnings);
    if (!mayShowForm(root) && !saysTaught(root)) return;
    if (!isFormIn) {
      waiting.add(root);
      send({ kind: 'detect-form' });
    } else if (isFormIn(root)) send({ kind: 'form-detected' });
  };
  awaitDetector((detector) => {
    isFormIn = detector;
    for (const root of waiting)
      if (detector(root) && !getRegistry()) send({ kind: 'form-detected' });
    waiting.clear();
  });
  /** Checks a few times while a pane fills, then rests until the next navigation or click. */
  const check = (times = CHECK_TIMES, pressed?: Root) => {
    const mine = ++turn;
    let before = -1;
    const wait = (n: number) => {
      const at = times[n];
      if (at !== undefined) setTimeout(next, at - (times[n - 1] ?? 0), n);
    };
    const next = (n: number) => {
      if (mine !== turn || isInBackground() || getRegistry()) return;
      if (!isParsed()) {
        whenParsed(judge);
        return;
      }
      const size = document.getElementsByTagName('*').length;
      // If no element was added since the last check, there is nothing new to find.
      if (size !== before) checkRoot(document);
      before = size;
      // Search shadow roots only at the end: finding them touches every element.
      if (pressed || n === times.length - 1)
        for (const root of new Set([pressed ?? document, ...openRoots()]))
          if (root !== document) checkRoot(root);
      wait(n + 1);
    };
    wait(0);
  };
  const judge = () => {
    if (getRegistry()) return;
    if (window === window.top && mayBePage(location.href))
      send({ kind: 'form-detected', url: location.href.slice(0, 8000) });
    check();
  };

  const onPress = (event: Event) => {
    if (getRegistry()) return;
    const root = (event.composedPath()[0] as Node | undefined)?.getRootNode?.();
    check(CHECK_TIMES, root instanceof ShadowRoot ? root : document);
  };
  // On the window: listening on the document would make the browser create its wrapper first.
  const options = { capture: true, passive: true };
  addEventListener('click', onPress, options);
  addEventListener('focusin', onPress, options);
  addEventListener('visibilitychange', judge);
  onLocationChange(judge);
  // Only on pages that need an answer soon: touching the document for the first time costs as much as all the rest.
  if (window === window.top && mayBePage(location.href)) whenParsed(judge);
  else check(FIRST_CHECK_TIMES);
}
