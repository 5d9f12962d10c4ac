/** Runs inside the pages: what each control is called, as the reader says and as the accessibility rules say. */

import { computeAccessibleName } from 'dom-accessibility-api';
import type { LiveField } from '../../page/read/live-form';
import { cleanText } from '../../page/text';

export interface Named {
  /** The reader's best caption; empty for none. */
  ours: string;
  /** By "Accessible Name and Description Computation". */
  theirs: string;
  value: string;
  control: string;
}

/** @returns the names of the controls that the reader found; plain rows have none. */
export const namesOf = (fields: readonly LiveField[]): Named[] =>
  fields
    .filter(({ reading }) => reading.source === 'control')
    .map(({ reading, element }) => ({
      ours: reading.caption,
      theirs: cleanText(computeAccessibleName(widgetOf(element))),
      value: reading.value,
      control: element.outerHTML.slice(0, 160),
    }));

/** The element that has the name: the reader takes a whole group, whose role may be on one element in it. */
const widgetOf = (control: Element): Element =>
  control.matches('input,select,textarea,fieldset,[role],button')
    ? control
    : (control.querySelector('[role=radiogroup],[role=combobox],input') ?? control);
