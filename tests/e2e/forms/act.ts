/** What runs beside the form in an isolated world: the product's own scripts, and a watcher that knows the fields. */

import { CONTACT_FIELDS } from '../../../messages/act';
import { fillFields, undoFill } from '../../../page/act/fill';
import { reveal } from '../../../page/act/reveal';
import { valueInBox } from '../../../page/read/combobox-value';
import { type FoundField, setRegistry } from '../../../page/read/registry';

/** The control itself, as the watcher finds it: frameworks put attributes on it or around it. */
const CONTROL = 'input,select,button,[role=combobox]';

const found = (): FoundField[] =>
  CONTACT_FIELDS.flatMap((field) => {
    const marked = document.querySelector(`[data-field="${field}"]`);
    const element = marked?.matches(CONTROL) ? marked : marked?.querySelector(CONTROL);
    return element ? [{ field, element, form: 0 }] : [];
  });

// The only part of the extension's API that filling asks for: it looks into closed shadow roots, of which there is none here.
Object.assign(globalThis, {
  chrome: { runtime: {}, dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot } },
});

setRegistry({
  doc: 'test',
  found,
  form: () => ({ fields: [], controls: [] }),
  elementWith: () => undefined,
  valueIn: valueInBox,
  read: () => {},
});
Object.assign(globalThis, { fillFields, undoFill, reveal });
