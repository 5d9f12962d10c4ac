/** Asked of one element inside the page, in every browser. Each function stands alone, for it is sent there as text. */

/** How a field is filled. */
export function kindOf(element: Element): 'select' | 'check' | 'type' | 'text' {
  if (element instanceof HTMLSelectElement) return 'select';
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type))
    return 'check';
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return 'type';
  return (element as HTMLElement).isContentEditable ? 'type' : 'text';
}

/** What a field holds; for a select the chosen option's text, then its value. */
export function heldBy(element: Element): string[] {
  if (element instanceof HTMLSelectElement) {
    return [element.selectedOptions[0]?.text.trim() ?? '', element.value];
  }
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)) {
    return [String(element.checked)];
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return [element.value];
  return [(element as HTMLElement).innerText.trim()];
}

/** For a dropdown drawn by the page's framework: its value is its text. */
export function writeText(element: Element, value: string): void {
  element.textContent = value;
  for (const type of ['input', 'change']) {
    element.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** Whether a text means that a box is to be ticked. */
export const isYes = (text: string): boolean => !/^(|false|no|off)$/i.test(text);
