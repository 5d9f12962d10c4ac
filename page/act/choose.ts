/** Choosing from a list of the page: native selects, and dropdowns and comboboxes built from anything. */

import { DROPDOWN_OPTIONS, DROPDOWN_POPUPS, DROPDOWNS } from '../../portals/selectors';
import { allRoots, isVisible, type Root, textOf } from '../dom';
import { foldText } from '../text';
import { holdsText } from './write';

/** How long a list gets that is filled only once it is open, and a control that waits for another one; milliseconds. */
const LOADING_MS = 2000;
/** How long a list may take to draw what it was scrolled to: a busy page draws no frame for long. */
const SCROLL_MS = 400;
/** A list with so few options is probably still being filled: "Loading…". */
const FEW = 2;

const through = { bubbles: true, composed: true, cancelable: true };
const OPTIONS = ['[role=option],[role=treeitem],[role=menuitemradio]', ...DROPDOWN_OPTIONS].join();
const POPUPS = ['[role=listbox],[role=tree]', ...DROPDOWN_POPUPS].join();
/** What opens a list to choose from. */
export const LISTS = ['[role=combobox],[aria-haspopup=listbox]', ...DROPDOWNS].join();

/** @param ms how long, in milliseconds. */
export const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Without calling codes and what stands in brackets: "Taiwan (+886)". */
const bare = (text: string): string =>
  foldText(text.replace(/[([（［][^)\]）］]*[)\]）］]|\+\d[\d\s-]*/g, ' '));

/** The choice that is looked for. */
export interface Wanted {
  /** Everything that names it. */
  spellings: readonly string[];
  /** Words that may accompany such a name without changing it. */
  besides?: readonly string[] | undefined;
}

/** Letters and digits alone: spaces, hyphens and brackets do not distinguish names. */
const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '');

/** @returns whether a text of the page names the wanted choice, and nothing else. */
export function namesChoice(text: string, { spellings, besides }: Wanted): boolean {
  const wanted = new Set(spellings.map(foldText));
  if (wanted.has(foldText(text)) || (bare(text) !== '' && wanted.has(bare(text)))) return true;
  if (!besides) return false;
  // The longest first: a short name may stand within a longer one.
  const all = [...spellings, ...besides].map(letters).sort((a, b) => b.length - a.length);
  const isNamed = spellings.some((one) => letters(text).includes(letters(one)));
  return (
    isNamed && all.reduce((rest, word) => rest.replaceAll(word, ' '), letters(text)).trim() === ''
  );
}

/**
 * Chooses in a native select.
 * @returns false when it has no such option.
 */
export function chooseNative(select: HTMLSelectElement, wanted: Wanted): boolean {
  const options = [...select.options].filter((option) => !option.disabled);
  const option = options.find((one) => namesChoice(one.label || one.text, wanted));
  if (!option) return false;
  putIndex(select, option.index);
  return true;
}

/** Sets a select's choice by its place and tells the page. */
export function putIndex(select: HTMLSelectElement, index: number): void {
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')?.set?.call(
    select,
    index,
  );
  select.dispatchEvent(new Event('input', through));
  select.dispatchEvent(new Event('change', through));
}

/**
 * Chooses in a dropdown or combobox: opens it, looks for the option, filters by typing where one can type,
 * and presses it. Closes the list again when there is no such option.
 * @returns false when no option was pressed.
 */
export async function chooseFromList(
  control: HTMLElement,
  wanted: Wanted,
  typed: string,
): Promise<boolean> {
  const box = opener(control);
  const text = box.querySelector('input') ?? (holdsText(box) ? box : null);
  const list = new List(box);
  if (!list.open().length) {
    // A user's focus comes before the click, and lists close when it is elsewhere.
    (text ?? box).focus({ preventScroll: true });
    press(box);
  }
  if (!(await until(() => list.open().length > 0, 400))) {
    pressKey(text ?? box, 'ArrowDown');
    await until(() => list.open().length > 0, 400);
  }
  let option = await findOption(list, wanted);
  if (!option && list.isFilling()) {
    await until(() => !list.isFilling(), LOADING_MS);
    option = await findOption(list, wanted);
  }
  if (!option && text && !text.readOnly) {
    const before = text.value;
    typeInto(text, typed);
    await until(() => list.options().length > 0, 500);
    option = await findOption(list, wanted);
    if (!option) await retype(list, text, before);
  }
  if (!option) {
    pressKey(text ?? box, 'Escape');
    leave(text ?? box);
    return false;
  }
  press(option);
  await wait(60);
  if (list.open().length) pressKey(text ?? box, 'Escape');
  leave(text ?? box);
  return true;
}

/** What opens the list: the control itself, or the widget in or around it. */
function opener(control: HTMLElement): HTMLElement {
  if (control.matches(LISTS)) return control;
  return (
    control.querySelector<HTMLElement>(LISTS) ?? control.closest<HTMLElement>(LISTS) ?? control
  );
}

/** The visible lists, in open shadow roots as well, that are not the control's own ancestors. */
const visibleLists = (box: Element): Element[] =>
  allRoots(document)
    .flatMap((root) => [...root.querySelectorAll(POPUPS)])
    .filter((list) => isVisible(list) && !list.contains(box));

/** One dropdown while it is being chosen from. */
class List {
  /** What was open before has nothing to do with it, unless it says so. */
  private readonly before: ReadonlySet<Element>;

  constructor(private readonly box: Element) {
    const isOpen = box.getAttribute('aria-expanded') === 'true';
    this.before = new Set(isOpen ? [] : visibleLists(box));
  }

  /** The open lists: those that the control names, else those that have appeared. */
  open(): Element[] {
    const named = this.named().filter(isVisible);
    return named.length ? named : visibleLists(this.box).filter((list) => !this.before.has(list));
  }

  /** Its options seem to be still to come. */
  isFilling(): boolean {
    const isBusy = this.open().some((list) => list.closest('[aria-busy=true]') !== null);
    return isBusy || this.options().length < FEW;
  }

  options(): HTMLElement[] {
    return this.open().flatMap((list) => [...list.querySelectorAll<HTMLElement>(OPTIONS)]);
  }

  private named(): Element[] {
    const root = this.box.getRootNode() as Root;
    const holders = [this.box, ...this.box.querySelectorAll('[aria-controls],[aria-owns]')];
    return holders
      .flatMap((holder) =>
        ['aria-controls', 'aria-owns'].flatMap((name) =>
          (holder.getAttribute(name) ?? '').split(/\s+/),
        ),
      )
      .filter((id) => id !== '')
      .map((id) => root.getElementById(id) ?? document.getElementById(id))
      .filter((list) => list !== null);
  }
}

const saidBy = (list: List): string =>
  list
    .options()
    .map((option) => textOf(option))
    .join('\n');

async function findOption(list: List, wanted: Wanted): Promise<HTMLElement | null> {
  const search = () =>
    list
      .options()
      .find(
        (option) =>
          option.getAttribute('aria-disabled') !== 'true' && namesChoice(textOf(option), wanted),
      ) ?? null;
  const first = search();
  if (first) return first;
  // Long lists hold only what is in sight: scroll through.
  const [shown] = list.open();
  const pane =
    shown &&
    [shown, ...shown.querySelectorAll('*')].find((one) => one.scrollHeight > one.clientHeight + 4);
  if (!pane) return null;
  const scrollTo = async (top: number): Promise<boolean> => {
    const [texts, before] = [saidBy(list), pane.scrollTop];
    pane.scrollTop = top;
    return pane.scrollTop !== before && (await until(() => saidBy(list) !== texts, SCROLL_MS));
  };
  if (pane.scrollTop > 0) {
    await scrollTo(0);
    const above = search();
    if (above) return above;
  }
  for (let step = 0; step < 60; step++) {
    // A list that stays as it was holds all there is, or is at its end.
    if (!(await scrollTo(pane.scrollTop + Math.max(60, pane.clientHeight * 0.8)))) return null;
    const found = search();
    if (found) return found;
  }
  return null;
}

/** What a press of the pointer sends, in its order. */
function press(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(
      new Kind(type, { ...through, button: 0, buttons: type.endsWith('down') ? 1 : 0 }),
    );
  }
}

/** With its old number, which Fluent UI 8 listens to; and with Alt, for the arrow alone chooses the next in some. */
function pressKey(element: HTMLElement, key: 'ArrowDown' | 'Escape'): void {
  const keyCode = key === 'Escape' ? 27 : 40;
  for (const type of ['keydown', 'keyup'])
    element.dispatchEvent(
      new KeyboardEvent(type, { ...through, key, code: key, keyCode, altKey: keyCode > 30 }),
    );
}

function typeInto(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  input.focus({ preventScroll: true });
  input.select();
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Typing may have undone the choice that stood there: choose it once more. */
async function retype(
  list: List,
  input: HTMLInputElement | HTMLTextAreaElement,
  before: string,
): Promise<void> {
  typeInto(input, before);
  if (before === '') return;
  await until(() => list.options().length > 0, 300);
  const option = await findOption(list, { spellings: [before] });
  if (option) press(option);
}

const leave = (element: HTMLElement) => element.blur();

/** Waits until a control takes something: lists are often disabled until what they depend on is there. */
export const untilFree = (isLocked: () => boolean): Promise<boolean> =>
  until(() => !isLocked(), LOADING_MS);

async function until(holds: () => boolean, ms: number): Promise<boolean> {
  for (let waited = 0; waited <= ms; waited += 30) {
    if (holds()) return true;
    await wait(30);
  }
  return holds();
}
