/** The visible controls of a page, one entry each, whatever they are built from. */

import { DROPDOWNS, OPTION_PICKERS } from '../../portals/selectors';
import { parentOf, queryEach, type Root } from '../dom';
import { isPainted, type Known } from './visibility';

/** Native controls, ARIA widgets, and the classic Azure portal's own dropdown and option picker. */
export const CONTROLS =
  'input,textarea,select,fieldset,[role*=box],[role=radiogroup],[aria-haspopup=listbox],[contenteditable=true]'
    .split(',')
    .concat(DROPDOWNS, OPTION_PICKERS);

/** `[role*=box]` matches these at once, and also check boxes and search boxes, which are left out. */
const BOXES = /^(?:combo|text|list)box$/;

/** So many elements that are not in sight are looked at again every second. */
export const MOST_UNSEEN = 100;

/** Inputs that hold no text of the user's. */
const OTHER_TYPES = /^(?:hidden|submit|button|reset|image|checkbox|file|range|color|search)$/;

/**
 * @param known what was found about who is in sight.
 * @param unseen takes the controls that are not in sight, which a style sheet may bring there without a change of the document.
 * @returns the visible controls below the roots, in document order; a control inside another is not repeated.
 */
export function findControls(
  roots: readonly Root[],
  known: Known = new Map(),
  unseen: Element[] = [],
): Element[] {
  const controls: Element[] = [];
  const radios = new Set<Element>();
  const isVisibleControl = (element: Element) => {
    if (isPainted(element, known)) return true;
    if (unseen.length < MOST_UNSEEN) unseen.push(element);
    return false;
  };
  for (const root of roots) {
    let outer: Element | null = null;
    for (const element of queryEach(root, CONTROLS)) {
      if (outer?.contains(element)) continue;
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        const group = groupOf(element);
        if (!group || radios.has(group) || !isVisibleControl(group)) continue;
        radios.add(group);
        controls.push(group);
        continue;
      }
      if (!isControl(element) || !isVisibleControl(element)) continue;
      if (!(element instanceof HTMLInputElement)) outer = element;
      controls.push(element);
    }
  }
  return controls;
}

function isControl(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !OTHER_TYPES.test(element.type);
  const role = element.getAttribute('role') ?? '';
  if (role.includes('box') && !BOXES.test(role)) return false;
  // A fieldset is a control only when all it holds is one choice.
  if (element.tagName === 'FIELDSET') return holdsOneChoice(element);
  return role !== 'listbox' || !isPopup(element);
}

/** The list that an open dropdown unfolds is a part of that dropdown. */
const isPopup = (list: Element): boolean =>
  list.id !== '' &&
  (list.getRootNode() as Root).querySelector(
    `[aria-controls~="${CSS.escape(list.id)}"],[aria-owns~="${CSS.escape(list.id)}"]`,
  ) !== null;

const holdsOneChoice = (element: Element): boolean =>
  element.querySelector('[role=radio],input[type=radio]') !== null &&
  element.querySelector(
    'input:not([type=radio]),select,textarea,[role=combobox],[role=textbox]',
  ) === null;

/** The nearest element that holds all radio buttons of one name, and nothing else to fill in. */
function groupOf(radio: HTMLInputElement): Element | null {
  const root = radio.getRootNode() as Root;
  const all = radio.name
    ? root.querySelectorAll(`input[type=radio][name="${CSS.escape(radio.name)}"]`)
    : [radio];
  let group = parentOf(radio);
  while (group && ![...all].every((one) => group?.contains(one))) group = parentOf(group);
  return group && holdsOneChoice(group) ? group : null;
}
