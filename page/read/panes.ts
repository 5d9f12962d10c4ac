/** Which fields of a document are in a pane with a given heading. */

import { closestDeep, parentOf } from '../dom';
import type { Heading } from './headings';
import { CONTAINER, type Form } from './live-form';

/**
 * @param headings those of the panes.
 * @returns the numbers of the forms in these panes; null where a heading stands in no pane of its own, and so tells
 *   nothing of which fields belong to it.
 */
export function formsUnder(headings: readonly Heading[], { fields }: Form): number[] | null {
  const shown = headings.flatMap(({ element }) => element ?? []);
  const panes = new Set(shown.map((heading) => closestDeep(heading, CONTAINER)));
  if (!panes.size || panes.has(null)) return null;
  const isInside = (element: Element): boolean => {
    for (let at: Element | null = element; at; ) {
      const container = closestDeep(at, CONTAINER);
      if (container && panes.has(container)) return true;
      at = container && parentOf(container);
    }
    return false;
  };
  const inside = fields.filter(({ element }) => isInside(element));
  return [...new Set(inside.map(({ form }) => form))].slice(0, 50);
}
