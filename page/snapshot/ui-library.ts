/** What the fields of this frame's form are drawn with. */

import type { World } from '../../messages/snapshot';
import { LIBRARY_CLASSES } from '../../portals/selectors';
import { closestDeep } from '../dom';
import { getRegistry } from '../read/registry';

/** How far above a field its library's classes may stand. */
const CLIMB = 5;

/** @returns how many fields are drawn with what; null in a frame without a reader. */
export function worldsHere(): Partial<Record<World, number>> | null {
  const registry = getRegistry();
  if (!registry) return null;
  const count: Partial<Record<World, number>> = {};
  for (const { element } of registry.found()) {
    const world = worldOf(element);
    count[world] = (count[world] ?? 0) + 1;
  }
  return count;
}

const LIBRARIES = Object.entries(LIBRARY_CLASSES) as [
  keyof typeof LIBRARY_CLASSES,
  readonly string[],
][];

function worldOf(field: Element): World {
  let element: Element | null = field;
  for (let climb = 0; element && climb < CLIMB; climb++, element = element.parentElement) {
    const names = [...element.classList];
    const found = LIBRARIES.find(([, begin]) =>
      begin.some((part) => names.some((name) => name.startsWith(part))),
    );
    if (found) return found[0];
  }
  if (field.getRootNode() instanceof ShadowRoot) return 'components';
  if (field.matches('input,select,textarea,fieldset')) return 'native';
  return closestDeep(field, '[role]')?.contains(field) && field.matches('[role],[aria-haspopup]')
    ? 'aria'
    : 'rows';
}
