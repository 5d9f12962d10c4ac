/**
 * Where the reader of a frame leaves what the scripts injected on demand (reveal, fill) need: the elements
 * behind its readings. It lives in the extension's isolated world; the page's own scripts cannot see it.
 */

import { REGISTRY } from '../../messages/registry';
import type { FieldOrUnknown } from '../../request/fields';
import type { Form } from './live-form';
import type { Value } from './value';

export interface FoundField {
  field: FieldOrUnknown;
  /** The control, or for a plain row the element that shows the value. */
  element: Element;
  /** For a row whose value is a run of text next to its caption: the nodes that make it; `element` is the caption then. */
  parts?: readonly Node[] | undefined;
  /** Which form of this document, counted from 0 as they come. */
  form: number;
}

export interface Registry {
  /** The random name of this document instance. */
  doc: string;
  /** The fields as last read, in document order. */
  found: () => readonly FoundField[];
  /** The same with their readings, and all controls that were looked at, whether anything names them or not. */
  form: () => Pick<Form, 'fields' | 'controls'>;
  /** The element that paints a text which stood in the way when the form was last compared. */
  elementWith: (text: string) => Element | undefined;
  /** What a control's box says now, read as for the readings. */
  valueIn: (control: Element) => Value;
  /** Reads the page again now and reports what changed. */
  read: () => void;
}

const KEY = Symbol.for(REGISTRY);
type World = typeof globalThis & { [KEY]?: Registry | undefined };

/** @returns the registry of this frame, or undefined before the reader has started. */
export const getRegistry = (): Registry | undefined => (globalThis as World)[KEY];

/** Called by the reader when it starts, and with undefined when it ends. */
export const setRegistry = (registry: Registry | undefined): void => {
  (globalThis as World)[KEY] = registry;
};
