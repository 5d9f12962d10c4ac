/** Whether a document shows a button or link that leads to a new request. */

import { button } from '../../portals/made/new-request';
import { allRoots, isVisible, textOf } from '../dom';
import { foldText } from '../text';

const PRESSED = 'button,a,input[type=button],[role=button],[role=link],[role=menuitem],[role=tab]';
const BUTTON = new RegExp(button, 'u');
/** A part of the page that is longer is no button. */
const LONGEST = 200;

const namesOf = (element: Element): string[] => [
  textOf(element),
  element.getAttribute('aria-label') ?? '',
  element.getAttribute('title') ?? '',
  element instanceof HTMLInputElement ? element.value : '',
];

/** @returns true as soon as one is found, in sight. */
export const showsNewRequestButton = (): boolean =>
  allRoots(document).some((root) =>
    [...root.querySelectorAll(PRESSED)].some(
      (element) =>
        namesOf(element).some((name) => name.length <= LONGEST && BUTTON.test(foldText(name))) &&
        isVisible(element),
    ),
  );
