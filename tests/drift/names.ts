/** Runs inside the pages: what each control is called, as the reader says and as the accessibility rules say. */

import { computeAccessibleName } from 'dom-accessibility-api';
import { captionsOf } from '../../page/caption-of';
import { findControls } from '../../page/controls';
import { allRoots } from '../../page/dom';
import { cleanText } from '../../page/text';
import { valueOf } from '../../page/value';

export interface Named {
  /** The reader's best caption; empty for none. */
  ours: string;
  /** By "Accessible Name and Description Computation". */
  theirs: string;
  value: string;
  control: string;
}

/** @returns the names of every visible control of the document. */
export function namesHere(): Named[] {
  return findControls(allRoots(document)).map((control) => ({
    ours:
      captionsOf(control, (element) => element !== control && element.matches('input,select'))[0]
        ?.text ?? '',
    theirs: cleanText(computeAccessibleName(widgetOf(control))),
    value: valueOf(control).value,
    control: control.outerHTML.slice(0, 160),
  }));
}

/** The element that has the name: the reader takes a whole group, whose role may be on one element in it. */
const widgetOf = (control: Element): Element =>
  control.matches('input,select,textarea,fieldset,[role],button')
    ? control
    : (control.querySelector('[role=radiogroup],[role=combobox],input') ?? control);
