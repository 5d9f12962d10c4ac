/**
 * Notices when the user presses the button that sends the request. It only tells: the press is the page's, and
 * is neither held back nor delayed. Only a user who asked for that has the first press held while something
 * is not right; the second passes.
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

/**
 * @param lookUp what a caption names.
 * @param onPress called before the page's own listeners hear of the press, with whether it was held.
 * @returns sets what is not right: the next press is held once for it; the empty text holds none.
 */
export function guardSubmit(
  lookUp: (text: string) => string | undefined,
  onPress: (held: boolean) => void,
  signal: AbortSignal,
): (reason: string) => void {
  let reason = '';
  let heardFor = '';
  document.addEventListener(
    'click',
    (event) => {
      const button = event
        .composedPath()
        .find((node): node is Element => node instanceof Element && node.matches(BUTTON));
      if (!button) return;
      const text =
        button instanceof HTMLInputElement
          ? button.value
          : textOf(button) || (button.getAttribute('aria-label') ?? '');
      if (!SENDING.has(lookUp(text) ?? '') || !belongsToForm(button)) return;
      const held = reason !== '' && reason !== heardFor;
      if (held) {
        heardFor = reason;
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      onPress(held);
    },
    { capture: true, signal },
  );
  return (next) => {
    reason = next;
  };
}

/** Lists of resources have a "Create" of their own: the form's is in its blade or pane, or in none. */
function belongsToForm(button: Element): boolean {
  const fields = getRegistry()?.found() ?? [];
  const around = closestDeep(button, CONTAINER);
  return fields.some(({ element }) => around === null || around.contains(element));
}
