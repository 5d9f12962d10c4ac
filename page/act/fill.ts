/** Filling fields of the form in this frame, reading back, and putting back what was there. */

import type { ActField, FilledField, FillResult, FillValue } from '../../messages/act';
import { isVisible } from '../dom';
import { type FoundField, getRegistry } from '../read/registry';
import { foldText } from '../text';
import {
  chooseFromList,
  chooseNative,
  LISTS,
  namesChoice,
  putIndex,
  untilFree,
  wait,
} from './choose';
import { isInSight } from './in-sight';
import { fits, phoneFor } from './phone';
import { holdsText, isLocked, typeText, writeText } from './write';

/** How long a page gets to take a value, or to take it back. */
const SETTLE = 150;
const SETTLE_AGAIN = 350;

interface Former {
  field: ActField;
  form: number;
  /** What the field showed before, and for a native select which choice. */
  text: string;
  index: number;
  /** What was left there by us: should the user have changed it since, it stays. */
  ours: string;
}

/** What is filled in at all. */
const CONTROLS = `select,[role=textbox],[contenteditable=true],${LISTS}`;

let formers: Former[] = [];

const shown = (element: Element): string => {
  const { state, value = '' } = getRegistry()?.valueIn(element) ?? {};
  return state === 'filled' ? value : '';
};

/** A control, not a plain row of the last step. */
const isControl = (element: Element): boolean => holdsText(element) || element.matches(CONTROLS);

/** The fields of this frame that the values are for, each in the form that its finding is about. */
const targetsOf = (values: readonly { field: string; form: number }[]): FoundField[] =>
  (getRegistry()?.found() ?? []).filter(
    ({ field, element, form }) =>
      values.some((value) => value.field === field && value.form === form) &&
      isControl(element) &&
      isVisible(element),
  );

const valueFor = <T extends { field: string; form: number }>(
  values: readonly T[],
  { field, form }: FoundField,
): T | undefined => values.find((value) => value.field === field && value.form === form);

/** Where a field is now: frameworks replace elements when they render again. */
function again(field: string, form: number, element: Element): Element {
  if (element.isConnected) return element;
  getRegistry()?.read();
  const found = getRegistry()?.found() ?? [];
  return found.find((one) => one.field === field && one.form === form)?.element ?? element;
}

/** Phone fields may reformat a number; a list shows one of several names. */
function isTaken(value: FillValue, found: string): boolean {
  if (value.field === 'phone') return digits(found) === digits(value.text) && digits(found) !== '';
  if (value.spellings && namesChoice(found, wantedBy(value))) return true;
  return foldText(found) === foldText(value.text);
}
const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');
const wantedBy = ({ text, spellings = [text], besides }: FillValue) => ({ spellings, besides });

/**
 * @returns the value as this very field takes it; null where nothing is written: the page lets nobody write there, the
 *   user does not see the field, or it is too short.
 */
function fitting(element: Element, value: FillValue): FillValue | null {
  if (isLocked(element) || !isInSight(element)) return null;
  if (value.field !== 'phone') return fits(element, value.text) ? value : null;
  const text = phoneFor(element, value.text);
  return text === null ? null : { ...value, text };
}

async function put(element: Element, value: FillValue): Promise<void> {
  if (isLocked(element) || !(element instanceof HTMLElement)) return;
  if (element instanceof HTMLSelectElement) {
    chooseNative(element, wantedBy(value));
  } else if (isList(element)) {
    await chooseFromList(element, wantedBy(value), value.text);
  } else if (holdsText(element)) {
    writeText(element, value.text);
  } else {
    typeText(element, value.text);
  }
}

const isList = (element: Element): boolean =>
  element.matches(LISTS) || element.closest('[role=combobox]') !== null;

/** One field while it is being filled. */
interface Filling {
  target: FoundField;
  /** What the user wants there, and what is written for it; null for nothing. */
  wanted: FillValue;
  written: FillValue | null;
  former: Former;
}

/**
 * Fills the fields of this frame that values are given for, each in its form.
 * @param doc the document that was judged: nothing is written into any other.
 * @returns per field what the page itself holds afterwards; nothing throws.
 */
export async function fillFields(
  values: readonly FillValue[],
  doc = getRegistry()?.doc,
): Promise<FillResult> {
  if (getRegistry()?.doc !== doc) return { fields: [], canUndo: false };
  const focused = document.activeElement;
  const fillings: Filling[] = [];
  for (const target of targetsOf(values)) {
    const wanted = valueFor(values, target);
    if (!wanted) continue;
    const { form } = target;
    const element = again(wanted.field, form, target.element);
    const index = element instanceof HTMLSelectElement ? element.selectedIndex : -1;
    const former = { field: wanted.field, form, text: shown(element), index, ours: '' };
    if (wanted.onlyEmpty && former.text) continue;
    const isChoice = isList(element) || element instanceof HTMLSelectElement;
    if (isChoice && isInSight(element)) await untilFree(() => isLocked(element));
    const written = fitting(element, wanted);
    fillings.push({ target, wanted, written, former });
    // Where the page's own code throws, it did not take the value: what it holds is read below.
    if (written) await put(element, written).catch(() => undefined);
  }
  await wait(SETTLE);
  for (const { target, written } of fillings) {
    const now = again(target.field, target.form, target.element);
    if (!written || isTaken(written, shown(now)) || isLocked(now)) continue;
    // By now the page may have replaced the element.
    if (!isInSight(now)) continue;
    if (holdsText(now) && !isList(now)) typeText(now, written.text);
  }
  await wait(SETTLE_AGAIN);
  const fields = fillings.map((filling) => resultOf(filling));
  rememberFormers(fillings.map(({ former }) => former));
  giveBack(focused);
  getRegistry()?.read();
  return { fields, canUndo: formers.length > 0 };
}

function resultOf({ target, wanted, written, former }: Filling): FilledField {
  const found = shown(again(target.field, target.form, target.element));
  former.ours = found;
  const taken = written !== null && isTaken(written, found);
  return { field: wanted.field, wanted: wanted.text, found, taken };
}

function rememberFormers(before: readonly Former[]): void {
  const changed = before.filter(({ text, ours }) => text !== ours);
  // Pressed twice, the first press' values are still the ones to go back to.
  formers = [
    ...changed.map((one) => ({ ...one, ...earlier(one) })),
    ...formers.filter((old) => !changed.some((one) => isSame(one, old))),
  ];
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
  for (const target of targetsOf(back)) {
    const { element, form } = target;
    const former = valueFor(back, target);
    if (!former || shown(element) !== former.ours) continue;
    if (element instanceof HTMLSelectElement) putIndex(element, former.index);
    // No list has an option for "nothing chosen"; emptied by typing, it would show what it does not hold.
    else if (isList(element) && former.text === '') continue;
    // As above: what the page holds then is read below.
    else
      await put(element, { field: former.field, form, text: former.text }).catch(() => undefined);
  }
  await wait(SETTLE);
  for (const target of targetsOf(back)) {
    const former = valueFor(back, target);
    if (!former) continue;
    const found = shown(target.element);
    results.push({ field: former.field, wanted: former.text, found, taken: found === former.text });
  }
  giveBack(focused);
  getRegistry()?.read();
  return { fields: results, canUndo: false };
}
