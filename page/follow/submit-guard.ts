/**
 * Notices when the user presses the button that sends the request. It only reports the press, without delaying it,
 * unless the user turned on "Ask first": then the first press is stopped while something is not right, and the second
 * passes.
 */

import { LINK_BUTTONS } from '../../portals/selectors';
import { closestDeep, textOf } from '../dom';
import { CONTAINER } from '../read/live-form';
import { getRegistry } from '../read/registry';

/** The names in the captions of the buttons that send a request. */
const SENDING: ReadonlySet<string> = new Set(['create', 'submit', 'contact-me']);

const BUTTON = [
  'button,[role=button],input[type=submit],input[type=button]',
  ...LINK_BUTTONS,
].join();

interface Press {
  /** Called before the page's own listeners, with whether it was held. */
  onPress: (held: boolean) => void;
  /** Compares the form once more with what is painted. @returns true when it is not what it was. */
  proveAtPress: () => boolean;
}

export interface Guard {
  /** Sets what is not right: the next press is held once for it; the empty text holds none. */
  setHold: (reason: string) => void;
  /** Whether the user wants to be asked first: then a press is held, too, for what only the last look finds. */
  setAskFirst: (asksFirst: boolean) => void;
}

/** The reason for a change found at the press, before the background has one. */
const CHANGED = 'changed';

/** @param lookUp what a caption names. */
export function guardSubmit(
  lookUp: (text: string) => string | undefined,
  { onPress, proveAtPress }: Press,
  signal: AbortSignal,
): Guard {
  let reason = '';
  let heardFor = '';
  let asksFirst = false;

  const buttonOf = (event: Event): Element | null => {
    const button = event
      .composedPath()
      .find((node): node is Element => node instanceof Element && node.matches(BUTTON));
    if (!button) return null;
    const text =
      button instanceof HTMLInputElement
        ? button.value
        : textOf(button) || (button.getAttribute('aria-label') ?? '');
    return SENDING.has(lookUp(text) ?? '') && belongsToForm(button) ? button : null;
  };
  const onPressBegin = (event: Event) => {
    if (!buttonOf(event) || !proveAtPress()) return false;
    if (asksFirst && reason === '') reason = CHANGED;
    return true;
  };
  const options = { capture: true, signal };
  // The press begins before the click: what is found now is sent, and known when the click is judged.
  document.addEventListener('pointerdown', onPressBegin, options);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') onPressBegin(event);
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!buttonOf(event)) return;
      onPressBegin(event);
      const held = reason !== '' && reason !== heardFor;
      if (held) {
        heardFor = reason;
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      onPress(held);
    },
    options,
  );
  return {
    setHold: (next) => {
      // Held for what the last look found: it is the same under the name that the background gives it.
      if (reason === CHANGED && heardFor === CHANGED) heardFor = next;
      reason = next;
    },
    setAskFirst: (next) => {
      asksFirst = next;
    },
  };
}

/** Lists of resources have a "Create" of their own: the form's is in its blade or pane, or in none. */
function belongsToForm(button: Element): boolean {
  const fields = getRegistry()?.found() ?? [];
  const around = closestDeep(button, CONTAINER);
  return fields.some(({ element }) => around === null || around.contains(element));
}
