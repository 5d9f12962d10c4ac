/** What the changes need to know about a form: its controls, captions and rows, found by the ids of our own pages. */

/** The ids that `tests/tools/pages/forms.ts` gives. */
const IDS = [
  'plan',
  'severity',
  'method',
  'support-language',
  'first-name',
  'last-name',
  'email',
  'additional-email',
  'phone',
  'country',
  'issue-type',
  'subscription',
  'service-type',
  'summary',
  'description',
];

export interface Item {
  id: string;
  /** The control, or in the last step the element that shows the value. */
  control: Element;
  /** The elements of its row, mostly one; `dt` and `dd` are two. */
  row: Element[];
  /** The element that holds the caption's text; null where there is none. */
  caption: Element | null;
}

export interface Random {
  /** @returns an integer from 0 to below `n`. */
  below: (n: number) => number;
  pick: <T>(list: readonly T[]) => T;
  chance: (part: number) => boolean;
  shuffle: <T>(list: readonly T[]) => T[];
}

/** A small generator with a good spread (mulberry32): the same seed gives the same changes. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    pick: (list) => list[below(list.length)] as never,
    chance: (part) => next() < part,
    shuffle: (list) => {
      const all = [...list];
      for (let i = all.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [all[i], all[j]] = [all[j] as never, all[i] as never];
      }
      return all;
    },
  };
}

export function rootsBelow(
  top: Document | ShadowRoot | Element,
): (Document | ShadowRoot | Element)[] {
  const roots = [top];
  if (top instanceof Element && top.shadowRoot) roots.push(top.shadowRoot);
  for (let i = 0; i < roots.length; i++) {
    for (const element of (roots[i] as Element).querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

export const deep = (selector: string, top: Document | Element = document): Element[] =>
  rootsBelow(top).flatMap((root) => [...root.querySelectorAll(selector)]);

export const above = (element: Element): Element | null => {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
};

export const contains = (outer: Element, inner: Element): boolean => {
  for (let node: Element | null = inner; node; node = above(node)) if (node === outer) return true;
  return false;
};

/** The form's fields as they stand, in document order. */
export function itemsOf(): Item[] {
  const controls = IDS.flatMap((id) => {
    const control = deep(`[id="${id}"],[data-shows="${id}"]`).find((element) =>
      element.checkVisibility(),
    );
    return control ? [{ id, control }] : [];
  });
  return controls.map(({ id, control }) => {
    let row = control;
    for (let up = above(row); up; up = above(up)) {
      const here = up;
      if (
        here === document.body ||
        controls.some((other) => other.control !== control && contains(here, other.control))
      )
        break;
      row = here;
    }
    const rows =
      /^(?:DD|TD)$/.test(row.tagName) && row.previousElementSibling?.matches('dt,th,td')
        ? [row.previousElementSibling, row]
        : [row];
    return { id, control, row: rows, caption: captionOf(rows[0] as Element, control) };
  });
}

/** The first element of a row that has text of its own and stands outside the control. */
function captionOf(row: Element, control: Element): Element | null {
  for (const root of [row, ...rootsBelow(row)]) {
    const all =
      root === row && !(root instanceof ShadowRoot)
        ? [row, ...row.querySelectorAll('*')]
        : [...root.querySelectorAll('*')];
    for (const element of all) {
      if (
        element === control ||
        (contains(control, element) && element.tagName !== 'LEGEND' && element.tagName !== 'LABEL')
      )
        continue;
      if (element.matches('style,script,template')) continue;
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim().length > 1,
      );
      if (own) return element;
    }
  }
  return null;
}

/** The smallest element that holds all fields; outside shadow roots that hold only some. */
export function formOf(items: readonly Item[]): Element {
  let form: Element | null = items[0] ? above(items[0].control) : document.body;
  while (form && !items.every(({ control }) => contains(form as Element, control)))
    form = above(form);
  // Inside a shadow root there may be no element around all; the host is it then.
  return form ?? document.body;
}

/** Replaces what a control shows. */
export function setValue(control: Element, text: string): void {
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    control.value = text;
    if (control instanceof HTMLInputElement) control.setAttribute('value', text);
    else control.textContent = text;
    return;
  }
  if (control instanceof HTMLSelectElement) {
    const option = control.selectedOptions[0] ?? control.options[0];
    if (!option) return;
    option.text = text;
    option.value = text;
    option.setAttribute('value', text);
    option.selected = true;
    option.setAttribute('selected', '');
    return;
  }
  const radios = [...control.querySelectorAll('[role=radio]')];
  if (radios.length) {
    const chosen =
      radios.find((radio) => radio.getAttribute('aria-checked') === 'true') ?? radios[0];
    if (!chosen) return;
    for (const radio of radios) radio.setAttribute('aria-checked', String(radio === chosen));
    chosen.textContent = text;
    return;
  }
  const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node.nodeValue ?? '').trim()) continue;
    node.nodeValue = text;
    const holder = node.parentElement;
    // What was a placeholder is a value now.
    for (const name of [...(holder?.classList ?? [])])
      if (/placeholder/i.test(name)) holder?.classList.remove(name);
    return;
  }
  control.textContent = text;
}

/** What a control shows. */
export function shownBy(control: Element): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
  if (
    'value' in control &&
    typeof control.value === 'string' &&
    !(control instanceof HTMLButtonElement)
  )
    return control.value;
  const chosen = control.querySelector('[aria-checked=true],:checked');
  if (chosen instanceof HTMLInputElement) return chosen.labels?.[0]?.textContent?.trim() ?? '';
  return (chosen ?? control).textContent?.trim() ?? '';
}
