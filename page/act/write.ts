/** Writing a text into a control of the page, so that the page's own framework takes it. */

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** @returns true for a control that holds typed text. */
export const holdsText = (element: Element): element is TextControl =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** @returns true when the page lets nobody write there. */
export const isLocked = (element: Element): boolean =>
  element.matches(':disabled,[aria-disabled=true]') ||
  (holdsText(element) && element.readOnly) ||
  element.getAttribute('aria-readonly') === 'true';

/** An event like the user's own: it bubbles and crosses shadow roots. */
const tell = (element: Element, event: Event) => element.dispatchEvent(event);
const through = { bubbles: true, composed: true };

/**
 * Writes by the control's own setter and tells the page by the events that React (`input`), Knockout
 * (`change`, `keyup`) and validation on leaving (`blur`) listen to. Keyboard focus stays where it is.
 */
export function writeText(control: TextControl, text: string): void {
  const proto =
    control instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : HTMLInputElement.prototype;
  tell(control, new FocusEvent('focus', { composed: true }));
  tell(control, new FocusEvent('focusin', through));
  // The prototype's setter: a framework may have put one of its own on the element.
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(control, text);
  tell(
    control,
    new InputEvent('input', { ...through, inputType: 'insertReplacementText', data: text }),
  );
  tell(control, new KeyboardEvent('keyup', { ...through, key: 'Unidentified' }));
  tell(control, new Event('change', through));
  tell(control, new FocusEvent('blur', { composed: true }));
  tell(control, new FocusEvent('focusout', through));
}

/**
 * Writes as typing does: focus, everything selected, the text put in by the browser's editor. For controls
 * that take nothing else; the focus goes back to where it was.
 */
export function typeText(control: HTMLElement, text: string): void {
  const before = document.activeElement;
  control.focus({ preventScroll: true });
  if (holdsText(control)) control.select();
  else getSelection()?.selectAllChildren(control);
  // Deprecated, and still the only way to the editor of the browser with trusted events.
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  tell(control, new Event('change', through));
  control.blur();
  if (before instanceof HTMLElement && before !== control) before.focus({ preventScroll: true });
}
