/**
 * The watcher: one in every frame of a portal, and all that a frame without the form ever pays. It judges
 * the address, looks shortly and a few times after a navigation or a click, and asks for the reader when a form is
 * in sight. No observer, no standing timer.
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
  /** @param signal ends it: a reader that is gone must not go on hearing. */
  onMessage: (listener: (message: unknown) => void, signal: AbortSignal) => void;
  /** The extension was updated or removed: nobody hears this script any more. */
  isCut?: () => boolean;
}

/** When a frame looks after a press or a change of the address, in milliseconds; portals fill their panes late. */
const LOOKS = [300, 1000, 2500, 4500];
/** The same after it loads, when every look counts: there are many frames, and all of them load. */
const FIRST_LOOKS = [600, 2500, 4500, 6000];

/** So many elements are asked for a shadow root of their own after a press, which may have opened a form in one. */
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
  let lookCloser: FormDetector | undefined;
  const waiting = new Set<Root>();
  let turn = 0;

  /** By the inkling first; the closer look comes into the frame when there is one. */
  const lookAt = (root: Root) => {
    mayShowForm ??= prefilterOf(beginnings);
    if (!mayShowForm(root) && !saysTaught(root)) return;
    if (!lookCloser) {
      waiting.add(root);
      send({ kind: 'detect-form' });
    } else if (lookCloser(root)) send({ kind: 'form-detected' });
  };
  awaitDetector((look) => {
    lookCloser = look;
    for (const root of waiting) if (look(root) && !getRegistry()) send({ kind: 'form-detected' });
    waiting.clear();
  });
  /** Looks a few times while a pane fills, then rests until the next navigation or press. */
  const look = (times = LOOKS, pressed?: Root) => {
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
      // Where nothing has come since the look before, there is nothing to see either.
      if (size !== before) lookAt(document);
      before = size;
      // Shadow roots last after loading: to find them touches every element.
      if (pressed || n === times.length - 1)
        for (const root of new Set([pressed ?? document, ...openRoots()]))
          if (root !== document) lookAt(root);
      wait(n + 1);
    };
    wait(0);
  };
  const judge = () => {
    if (getRegistry()) return;
    if (window === window.top && mayBePage(location.href))
      send({ kind: 'form-detected', url: location.href.slice(0, 8000) });
    look();
  };

  const onPress = (event: Event) => {
    if (getRegistry()) return;
    const root = (event.composedPath()[0] as Node | undefined)?.getRootNode?.();
    look(LOOKS, root instanceof ShadowRoot ? root : document);
  };
  // On the window: the document is not needed yet, and the browser has to make an object of it first.
  const options = { capture: true, passive: true };
  addEventListener('click', onPress, options);
  addEventListener('focusin', onPress, options);
  addEventListener('visibilitychange', judge);
  onLocationChange(judge);
  // Only where there is something to say soon: the first touch of the document costs a frame as much as all the rest.
  if (window === window.top && mayBePage(location.href)) whenParsed(judge);
  else look(FIRST_LOOKS);
}
