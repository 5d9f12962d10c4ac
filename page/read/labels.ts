/**
 * Which labels name which controls. To ask each control (`labels`), or to search for each one's label, makes the
 * browser go through the whole page each time.
 */

import type { Root } from '../dom';

export interface Labels {
  /** The labels of a control, as its own `labels` has them. */
  of: (control: Element) => readonly Element[];
  /** The first label whose `for` is the element's id. */
  pointingAt: (element: Element) => Element | null;
}

interface Known {
  byControl: Map<Element, Element[]>;
  byId: Map<string, Element>;
}

/** @returns the labels of the page as it is now; each root is searched once, on first use. */
export function findLabels(): Labels {
  const roots = new Map<Root, Known>();
  const labelsIn = (root: Root): Known => {
    const known = roots.get(root);
    if (known) return known;
    const found: Known = { byControl: new Map(), byId: new Map() };
    for (const label of root.querySelectorAll('label')) {
      const { control, htmlFor } = label;
      if (control) found.byControl.set(control, [...(found.byControl.get(control) ?? []), label]);
      if (htmlFor && !found.byId.has(htmlFor)) found.byId.set(htmlFor, label);
    }
    roots.set(root, found);
    return found;
  };
  const around = (element: Element) => labelsIn(element.getRootNode() as Root);
  return {
    of: (control) => ('labels' in control ? (around(control).byControl.get(control) ?? []) : []),
    pointingAt: (element) => around(element).byId.get(element.id) ?? null,
  };
}
