/** Which library draws the form of a document. */

import { type FormLibrary, libraryOf } from '../../portals/form-libraries';
import { parentOf } from '../dom';
import type { Form } from './live-form';

/** A field's own box is not further away. */
const MOST = 4;

/** @returns what draws the first field. */
export function formLibrary({ fields }: Pick<Form, 'fields'>): FormLibrary {
  const [first] = fields;
  let classes = '';
  let at: Element | null = first?.element ?? null;
  for (let climb = 0; at && climb < MOST; climb++, at = parentOf(at))
    classes += ` ${at.getAttribute('class') ?? ''}`;
  return libraryOf(classes, first?.element.getRootNode() instanceof ShadowRoot);
}
