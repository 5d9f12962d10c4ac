import { setPanelHost } from '../../messages/panel-host';
import css from './panel.css?inline';

/** What the user does in the panel is none of the page's business: its shortcuts must not hear our keys. */
const OWN_EVENTS = [
  'keydown keyup keypress beforeinput input change focusin focusout copy cut paste contextmenu',
  'click dblclick auxclick pointerdown pointerup pointermove pointerover pointerout mousedown mouseup',
  'mousemove mouseover mouseout touchstart touchend touchmove wheel selectstart dragstart',
]
  .join(' ')
  .split(' ');

/** A page that keeps removing the panel wins: the toolbar's badge still says what there is to say. */
const ATTEMPTS = 10;

interface Host {
  element: HTMLElement;
  /** Where the panel is rendered. */
  ground: HTMLElement;
  show: (shown: boolean) => void;
  /**
   * Back to where the user was before, when the focus is in the panel.
   * @returns false when it was not; where it is now is remembered.
   */
  leave: () => boolean;
}

/**
 * The element that holds the panel, with a closed shadow root and nothing on it that tells what it is.
 * @param alive asked whenever the page changes around it; once false, the element goes for good.
 */
export function mountHost(alive: () => boolean): Host {
  const element = document.createElement('div');
  setPanelHost(element);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const ground = document.createElement('div');
  root.append(style, ground);
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

  let shown = false;
  let attempts = 0;
  let before: Element | null = null;

  const keep = () => {
    if (!alive()) {
      element.remove();
      observer.disconnect();
      return;
    }
    const tampered = element.getAttributeNames();
    if (!shown || (element.isConnected && tampered.length === 0) || attempts >= ATTEMPTS) return;
    attempts++;
    // It has none of its own: what stands there hides it, or takes it from the keyboard and from readers.
    for (const name of tampered) element.removeAttribute(name);
    if (!element.isConnected) document.documentElement.append(element);
  };
  const observer = new MutationObserver(keep);

  return {
    element,
    ground,
    show(next) {
      if (next === shown) return;
      shown = next;
      attempts = 0;
      if (next) {
        document.documentElement.append(element);
        observer.observe(document.documentElement, { childList: true });
        observer.observe(element, { attributes: true });
      } else {
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
