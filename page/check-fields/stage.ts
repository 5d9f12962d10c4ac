/** The element that holds the field check: a closed shadow root in the browser's top layer, and the presses on it. */

import { addOwnHost } from '../../messages/own-hosts';
import { withOwnNames } from '../../text/own-names';
import css from './check.css?inline';

/** Keeps events of the field check from the page. */
const OWN_EVENTS =
  'keydown keyup keypress focusin focusout click dblclick auxclick contextmenu pointerdown pointerup pointermove mousedown mouseup mousemove touchstart touchend wheel'.split(
    ' ',
  );

/** So often the page may push it off the top layer, or take it away, before it gives in. */
const RAISES = 20;

export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  ground: HTMLElement;
  /** Has a button do something when the user presses it; presses by a script of the page do nothing. */
  onPress: (button: HTMLElement, press: (event: MouseEvent) => void) => void;
  /** Puts it back where the page has taken it away. @returns false once that has happened too often. */
  stands: () => boolean;
}

/** Behind a modal dialog everything is inert but what stands in it. */
const home = (): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/**
 * @param isDark the page looks dark.
 * @param onEscape called when the user presses Escape, wherever the focus is in this document.
 * @param signal takes it off the page.
 */
export function makeStage(isDark: boolean, onEscape: () => void, signal: AbortSignal): Stage {
  const host = document.createElement('div');
  addOwnHost(host);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = withOwnNames(css);
  const ground = document.createElement('div');
  ground.className = `ground ${isDark ? 'dark' : 'light'}`;
  ground.popover = 'manual';
  root.append(style, ground);

  const presses = new WeakMap<Element, (event: MouseEvent) => void>();
  const pressed = (event: MouseEvent) => {
    // By the keyboard a click has no place.
    const inner =
      event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
    for (let at: Element | null = inner; at; at = at.parentElement) {
      const press = presses.get(at);
      if (press) return press(event);
    }
  };
  const listening = new AbortController();
  /** The key whose press was ours: its release is ours as well, whatever has the focus by then. */
  let held: string | null = null;
  const release = () => {
    held = null;
    if (signal.aborted) listening.abort();
  };
  // On the window and before the page's own listeners: the root's would come after all that the page hears in passing.
  for (const type of OWN_EVENTS)
    addEventListener(
      type,
      (event) => {
        const { key, isTrusted, target } = event as KeyboardEvent;
        const isReleased = type === 'keyup' && key === held;
        const isEscape = type === 'keydown' && key === 'Escape' && isTrusted && !signal.aborted;
        if (!isReleased && !isEscape && target !== host) return;
        event.stopImmediatePropagation();
        if (type === 'keydown') held = key;
        if (isReleased) release();
        if (isEscape) {
          event.preventDefault();
          onEscape();
        }
        if (type === 'click' && isTrusted) pressed(event as MouseEvent);
      },
      { capture: true, signal: listening.signal },
    );

  let raises = 0;
  const raise = () => {
    if (signal.aborted) return;
    if (host.parentElement !== home()) home().append(host);
    if (ground.matches(':popover-open')) ground.hidePopover();
    ground.showPopover();
  };
  for (const type of ['toggle', 'close'])
    document.addEventListener(
      type,
      ({ target }) => {
        if (target !== host && raises++ < RAISES) raise();
      },
      { capture: true, signal },
    );
  signal.addEventListener('abort', () => {
    host.remove();
    if (!held) release();
  });
  raise();
  return {
    host,
    root,
    ground,
    onPress: (button, press) => void presses.set(button, press),
    stands() {
      if (host.isConnected) return true;
      if (raises++ >= RAISES) return false;
      raise();
      return true;
    },
  };
}
