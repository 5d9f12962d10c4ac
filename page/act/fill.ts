/** Filling the contact fields of the form in this frame, reading back, and putting back what was there. */

import type { ContactField, FilledField, FillResult, FillValue } from '../../messages/act';
import { DROPDOWNS } from '../../portals/selectors';
import { isVisible } from '../dom';
import { valueInBox } from '../read/combobox-value';
import { type FoundField, getRegistry } from '../read/registry';
import { foldText } from '../text';
import { chooseFromList, chooseNative, namesChoice, putIndex, wait } from './choose';
import { holdsText, isLocked, typeText, writeText } from './write';

/** How long a page gets to take a value, or to take it back. */
const SETTLE = 150;
const SETTLE_AGAIN = 350;

interface Former {
  field: ContactField;
  form: number;
  /** What the field showed before, and for a native select which choice. */
  text: string;
  index: number;
  /** What was left there by us: should the user have changed it since, it stays. */
  ours: string;
}

/** What is chosen from, and what is filled in at all. */
const LISTS = ['[role=combobox],[aria-haspopup=listbox]', ...DROPDOWNS].join();
const CONTROLS = `select,[role=textbox],[contenteditable=true],${LISTS}`;

let formers: Former[] = [];

const shown = (element: Element): string => {
  const { state, value } = valueInBox(element);
  return state === 'filled' ? value : '';
};

/** A control, as against a plain row of the last step. */
const isControl = (element: Element): boolean => holdsText(element) || element.matches(CONTROLS);

/** The contact fields of the support request: of its form, when one of several has the plan. */
function contactFields(fields: readonly ContactField[]): FoundField[] {
  const found = getRegistry()?.found() ?? [];
  const planned = new Set(
    found.filter(({ field }) => field === 'support-plan').map(({ form }) => form),
  );
  return found.filter(
    ({ field, element, form }) =>
      (fields as readonly string[]).includes(field) &&
      isControl(element) &&
      isVisible(element) &&
      (planned.size === 0 || planned.has(form)),
  );
}

/** Where a field stands now: frameworks replace elements when they draw anew. */
function again(field: string, form: number, element: Element): Element {
  if (element.isConnected) return element;
  getRegistry()?.look();
  const found = getRegistry()?.found() ?? [];
  return found.find((one) => one.field === field && one.form === form)?.element ?? element;
}

/** Phone fields may put a number into another spelling, lists show one name of several. */
function isTaken(value: FillValue, found: string): boolean {
  if (value.field === 'phone') return digits(found) === digits(value.text) && digits(found) !== '';
  if (value.spellings && namesChoice(found, value.spellings)) return true;
  return foldText(found) === foldText(value.text);
}
const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

async function put(element: Element, value: FillValue): Promise<void> {
  if (isLocked(element) || !(element instanceof HTMLElement)) return;
  const spellings = value.spellings ?? [value.text];
  if (element instanceof HTMLSelectElement) {
    chooseNative(element, spellings);
  } else if (isList(element)) {
    await chooseFromList(element, spellings, value.text);
  } else if (holdsText(element)) {
    writeText(element, value.text);
  } else {
    typeText(element, value.text);
  }
}

const isList = (element: Element): boolean =>
  element.matches(LISTS) || element.closest('[role=combobox]') !== null;

/**
 * Fills every contact field of the form in this frame that a value is given for.
 * @returns per field what the page itself holds afterwards; nothing throws.
 */
export async function fillFields(values: readonly FillValue[]): Promise<FillResult> {
  const targets = contactFields(values.map(({ field }) => field));
  const focused = document.activeElement;
  const before: Former[] = [];
  for (const { field, form, element } of targets) {
    const value = values.find((one) => one.field === field);
    if (!value) continue;
    const index = element instanceof HTMLSelectElement ? element.selectedIndex : -1;
    before.push({ field: value.field, form, text: shown(element), index, ours: '' });
    // What the page did not take is told by comparing what it shows afterwards.
    await put(element, value).catch(() => undefined);
  }
  await wait(SETTLE);
  for (const { field, form, element } of targets) {
    const value = values.find((one) => one.field === field);
    const now = again(field, form, element);
    if (!value || isTaken(value, shown(now)) || isLocked(now)) continue;
    if (holdsText(now) && !isList(now)) typeText(now, value.text);
  }
  await wait(SETTLE_AGAIN);
  const results: FilledField[] = [];
  for (const [at, { field, form, element }] of targets.entries()) {
    const value = values.find((one) => one.field === field);
    if (!value) continue;
    const found = shown(again(field, form, element));
    const former = before[at];
    if (former) former.ours = found;
    results.push({ field: value.field, wanted: value.text, found, taken: isTaken(value, found) });
  }
  const changed = before.filter(({ text, ours }) => text !== ours);
  // Pressed twice, the first press' values are still the ones to go back to.
  formers = [
    ...changed.map((one) => ({ ...one, ...earlier(one) })),
    ...formers.filter((old) => !changed.some((one) => isSame(one, old))),
  ];
  giveBack(focused);
  getRegistry()?.look();
  return { fields: results, canUndo: formers.length > 0 };
}

/** Lists must have the focus to work; afterwards it is where it was. */
function giveBack(focused: Element | null): void {
  const now = document.activeElement;
  if (now === focused || !(now instanceof HTMLElement)) return;
  if (focused instanceof HTMLElement && focused !== document.body) {
    focused.focus({ preventScroll: true });
  } else now.blur();
}

const isSame = (a: Former, b: Former) => a.field === b.field && a.form === b.form;

function earlier(one: Former): Partial<Former> {
  const old = formers.find((former) => isSame(former, one) && former.ours === one.text);
  return old ? { text: old.text, index: old.index } : {};
}

/** Puts the values from before back, where the user has not changed ours since. */
export async function undoFill(): Promise<FillResult> {
  const results: FilledField[] = [];
  const focused = document.activeElement;
  const back = formers;
  formers = [];
  for (const { field, form, element } of contactFields(back.map((one) => one.field))) {
    const former = back.find((one) => one.field === field && one.form === form);
    if (!former || shown(element) !== former.ours) continue;
    if (element instanceof HTMLSelectElement) putIndex(element, former.index);
    // No list has an option for "nothing chosen"; emptied by typing, it would show what it does not hold.
    else if (isList(element) && former.text === '') continue;
    // As when filling in: compared afterwards.
    else await put(element, { field: former.field, text: former.text }).catch(() => undefined);
  }
  await wait(SETTLE);
  for (const { field, form, element } of contactFields(back.map((one) => one.field))) {
    const former = back.find((one) => one.field === field && one.form === form);
    if (!former) continue;
    const found = shown(element);
    results.push({ field: former.field, wanted: former.text, found, taken: found === former.text });
  }
  giveBack(focused);
  getRegistry()?.look();
  return { fields: results, canUndo: false };
}
