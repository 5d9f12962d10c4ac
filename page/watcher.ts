/**
 * The watcher: one in every frame of a portal, and all that a frame without the form ever pays. It judges
 * the address, looks once, shortly, after a navigation or a click, and asks for the reader when a form is in
 * sight. No observer, no standing timer.
 */

import { type CaptionData, type CaptionIndex, indexCaptions } from './captions';
import { headingsIn } from './headings';
import { isInBackground } from './in-background';
import { onLocationChange } from './location';
import { getRegistry } from './registry';

/** What the watcher must know about the portals; given, because `page` knows none. */
export interface Knowledge {
  /** Headings of a support request, and the caption of its support plan. */
  captions: CaptionData;
  /** Whether a heading tells that a support request is being written here. */
  isTitle: (name: string) => boolean;
  /** Whether an address is one of the pages. */
  isPage: (url: URL) => boolean;
}

export interface Wire {
  send: (message: object) => void;
  /** Calls back for each message from the background, until the signal ends it. */
  onMessage: (listener: (message: unknown) => void, signal: AbortSignal) => void;
  /** The extension was updated or removed: nobody hears this script any more. */
  isCut?: () => boolean;
}

/** When a frame looks again after a navigation or a click, in milliseconds; portals fill their panes late. */
const LOOKS = [0, 300, 1000, 2500];

/** Captions beyond this many are not looked at: a page with so many fields is no support request. */
const MAX_CAPTIONS = 400;

/** Starts the watcher of this frame. */
export function watch({ captions, isTitle, isPage }: Knowledge, send: Wire['send']): void {
  let index: CaptionIndex | undefined;
  let turn = 0;

  const ask = () => {
    if (!getRegistry()) send({ kind: 'arm-me' });
  };
  const isInSight = (root: Document | ShadowRoot) => {
    index ??= indexCaptions(captions, document.documentElement.lang);
    const { lookUp } = index;
    for (const name of headingsIn([root], lookUp)) if (isTitle(name)) return true;
    const labels = root.querySelectorAll('label,legend,.azc-text-label,[aria-label]');
    // By number: what is beyond the last is not even made an object of.
    for (let at = 0; at < Math.min(labels.length, MAX_CAPTIONS); at++) {
      const text = labels[at]?.getAttribute('aria-label') ?? labels[at]?.textContent ?? '';
      if (text.length < 80 && lookUp(text) === 'support-plan') return true;
    }
    return false;
  };
  /** Looks a few times while a pane fills, then rests until the next navigation or click. */
  const look = (root: Document | ShadowRoot = document) => {
    const mine = ++turn;
    const next = (n: number) => {
      if (mine !== turn || isInBackground() || getRegistry()) return;
      if (isInSight(document) || (root !== document && isInSight(root))) ask();
      const [now, then] = LOOKS.slice(n);
      if (now !== undefined && then !== undefined) setTimeout(next, then - now, n + 1);
    };
    next(0);
  };
  const judge = () => {
    if (getRegistry()) return;
    if (window === window.top && isPage(new URL(location.href))) ask();
    else look();
  };

  const onPress = (event: Event) => {
    if (getRegistry()) return;
    const root = (event.composedPath()[0] as Node | undefined)?.getRootNode?.();
    look(root instanceof ShadowRoot ? root : document);
  };
  const options = { capture: true, passive: true };
  document.addEventListener('click', onPress, options);
  document.addEventListener('focusin', onPress, options);
  document.addEventListener('visibilitychange', judge);
  onLocationChange(judge);
  judge();
}
