import { addOwnHost } from '../../messages/own-hosts';
import { withOwnNames } from '../../text/own-names';
import css from './panel.css?inline';

/** Keeps events in the panel from the page, so that its keyboard shortcuts do not react. */
const OWN_EVENTS = [
  'keydown keyup keypress beforeinput input change focusin focusout copy cut paste contextmenu',
  'click dblclick auxclick pointerdown pointerup pointermove pointerover pointerout mousedown mouseup',
  'mousemove mouseover mouseout touchstart touchend touchmove wheel selectstart dragstart',
]
  .join(' ')
  .split(' ');

/** A page that keeps removing the panel wins: the toolbar's badge still says what there is to say. */
const ATTEMPTS = 10;
/** How often the panel may return to the end of the top layer, and within how many milliseconds. */
const RAISES = 10;
const RAISES_WITHIN = 5000;

export interface Host {
  element: HTMLElement;
  /** Where the panel is rendered. */
  ground: HTMLElement;
  root: ShadowRoot;
  show: (shown: boolean) => void;
  /**
   * Back to where the user was before, when the focus is in the panel.
   * @returns false when it was not; where it is now is remembered.
   */
  leave: () => boolean;
}

/** Behind a modal dialog everything is inert but what stands in it: there the panel goes as well. */
const home = (): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/** When the focused button is gone, the focus stays in the panel. */
function keepFocus(root: ShadowRoot, ground: HTMLElement): void {
  let last: Element | null = null;
  root.addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  root.addEventListener('focusout', () =>
    queueMicrotask(() => {
      if (last?.isConnected) last = root.activeElement;
    }),
  );
  new MutationObserver(() => {
    if (!last || last.isConnected) return;
    last = null;
    if (root.activeElement) return;
    const next = ['[data-home]', 'button.main', 'button'].map((one) => ground.querySelector(one));
    next.find((one): one is HTMLElement => one instanceof HTMLElement)?.focus();
  }).observe(ground, { childList: true, subtree: true });
}

/** Calls back when something of the page's may have come over the panel, or a dialog that held it was closed. */
function followTopLayer(element: Element, changed: () => void): void {
  for (const type of ['toggle', 'close', 'fullscreenchange'])
    document.addEventListener(
      type,
      ({ target }) => {
        if (target === element) return;
        if (type === 'fullscreenchange' || (target as Element).matches('dialog,[popover]'))
          changed();
      },
      true,
    );
}

/**
 * The element that holds the panel, with a closed shadow root and nothing on it that tells what it is.
 * @param alive asked whenever the page changes around it; once false, the element goes for good.
 */
export function mountHost(alive: () => boolean): Host {
  const element = document.createElement('div');
  addOwnHost(element);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = withOwnNames(css);
  const ground = document.createElement('div');
  ground.className = 'ground';
  // In the browser's top layer nothing of the page lies above it but what comes there later.
  ground.popover = 'manual';
  root.append(style, ground);
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  keepFocus(root, ground);
  let shown = false;
  let isPlaced = false;
  let attempts = 0;
  let raises: number[] = [];
  let before: Element | null = null;

  const raiseToTop = () => {
    if (element.parentElement !== home()) home().append(element);
    if (ground.matches(':popover-open')) ground.hidePopover();
    ground.showPopover();
  };
  const keep = () => {
    if (!alive()) {
      element.remove();
      observer.disconnect();
      return;
    }
    const tampered = element.getAttributeNames();
    const isWhole = element.isConnected && tampered.length === 0 && ground.matches(':popover-open');
    if (!shown || !isPlaced || isWhole || attempts >= ATTEMPTS) return;
    attempts++;
    // It has none of its own: any that it has hides it, or takes it from the keyboard and from readers.
    for (const name of tampered) element.removeAttribute(name);
    raiseToTop();
  };
  const observer = new MutationObserver(keep);
  /** Comes once no press of the page is under way: what comes beneath the pointer then would take its click away. */
  const rise = () => {
    if (!shown || isPlaced) return;
    if (document.querySelector(':active')) setTimeout(rise, 50);
    else {
      isPlaced = true;
      raiseToTop();
      observer.observe(document.documentElement, { childList: true });
      observer.observe(element, { attributes: true });
    }
  };
  const raise = () => {
    const now = performance.now();
    raises = raises.filter((at) => now - at < RAISES_WITHIN);
    if (!shown || !element.isConnected || raises.length >= RAISES) return;
    raises.push(now);
    raiseToTop();
  };
  followTopLayer(element, raise);

  return {
    element,
    ground,
    root,
    show(next) {
      if (next === shown) {
        if (alive()) keep();
        return;
      }
      shown = next;
      attempts = 0;
      if (next) rise();
      else {
        isPlaced = false;
        observer.disconnect();
        element.remove();
      }
    },
    leave() {
      if (document.activeElement !== element) {
        before = document.activeElement;
        return false;
      }
      if (before instanceof HTMLElement) before.focus();
      return true;
    },
  };
}
