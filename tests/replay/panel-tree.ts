/**
 * The panel as assistive technology sees it, told from a browser's accessibility tree. The panel lives in a closed
 * shadow root; that tree reaches into it, scripts do not.
 */

import { PRESS_AGAIN } from './refused-press.ts';

/** A node of the tree; roles are named as in ARIA, texts are `StaticText`. */
export interface AxNode {
  role: string;
  name: string;
  children: readonly AxNode[];
  /** False: it says that it hides something. */
  expanded?: boolean;
  /** What the browser knows it by. */
  id?: number;
}

export interface Panel {
  shown: boolean;
  /** The text of each list item. */
  items: string[];
  /** It is folded to a pill, or keeps its list behind a button. */
  folded: boolean;
}

/** What separates the texts of two nodes, given by their IDs: nothing within a block, else a space. */
export type Spacing = (before: number | undefined, after: number | undefined) => '' | ' ';

export interface PressOptions {
  /** How long it may take, in milliseconds: where many tests share the machine, each look at the panel takes seconds. */
  patience?: number;
  /** Whatever the panel says to the press, it is the only one. */
  isOnce?: boolean;
}

const PATIENCE = 60_000;
/** How long the panel must have stood still for a press, in milliseconds. */
const STILL = 700;
const MOST_PRESSES = 5;

const PANEL_ROLES = new Set(['region', 'complementary', 'dialog', 'alertdialog']);
/** Their name says all; what is inside would say it twice. */
const NAMED = new Set(['button', 'link', 'image', 'img', 'checkbox', 'switch', 'tab', 'menuitem']);
const SILENT = new Set(['ListMarker', 'InlineTextBox']);

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether a node is the panel itself. */
export const isPanel = ({ role, name }: Pick<AxNode, 'role' | 'name'>): boolean =>
  PANEL_ROLES.has(role) && name.startsWith('Onbehalf');

/**
 * What the panel says.
 * @param panel its node; undefined: it is not shown.
 */
export function panelOf(panel: AxNode | undefined, space: Spacing): Panel {
  if (!panel) return { shown: false, items: [], folded: false };
  const items = descendants(panel, ({ role }) => role === 'listitem');
  const buttons = descendants(panel, ({ role }) => role === 'button');
  return {
    shown: true,
    items: items.map((item) => tidy(textOf(item, space))),
    folded: buttons.some(({ expanded }) => expanded === false),
  };
}

/**
 * Presses a button or link of the panel; what stands behind "More" is unfolded first, as a user would.
 * @param name its accessible name.
 * @param find reads the panel again.
 * @param click clicks a node; false while it has no box or is still moving.
 * @param elsewhere presses a button of the page on which a lasting answer is confirmed; false while none is open.
 * @throws when there is none in time, or the panel refuses to the end.
 */
export async function pressIn(
  name: string,
  find: () => Promise<AxNode | undefined>,
  click: (node: AxNode) => Promise<boolean>,
  elsewhere: () => Promise<boolean>,
  { patience = PATIENCE, isOnce = false }: PressOptions = {},
): Promise<void> {
  const end = Date.now() + patience;
  const wanted = tidy(name);
  let buttons: AxNode[] = [];
  let presses = 0;
  let isRefused = false;
  /** The collapsed buttons that were unfolded in search of it. */
  const unfolded = new Set<string>();
  do {
    const panel = await find();
    buttons = panel ? descendants(panel, ({ role }) => NAMED.has(role)) : [];
    const button = buttons.find((node) => tidy(node.name) === wanted);
    if (!button && (await elsewhere())) return;
    if (button && panel && (await stands(panel, find)) && (await click(button))) {
      if (isOnce) return;
      await pause(STILL);
      // Two looks: a slow one may come when the panel no longer says that a press did not count.
      const after = [await find(), await find()];
      isRefused = after.some(refuses);
      const isStanding = after.every((now) => says(now, panel));
      const isLink = button.role !== 'button';
      if (!isRefused && (isLink || !isStanding || ++presses === MOST_PRESSES)) return;
    }
    const next = button ? undefined : collapsedIn(buttons).find(([key]) => !unfolded.has(key));
    if (next && (await click(next[1]))) unfolded.add(next[0]);
    await pause(100);
  } while (Date.now() < end);
  if (isRefused) throw new Error(`the panel took no press on "${name}": it is covered, or changes`);
  const names = buttons.map((node) => `"${tidy(node.name)}"`);
  const there = names.length > 0 ? `it has ${names.join(', ')}` : 'it is not shown or has none';
  throw new Error(`the panel has no button "${name}"; ${there}`);
}

/** Whether the panel says that a press did not count. */
const refuses = (panel: AxNode | undefined): boolean =>
  panel !== undefined &&
  descendants(panel, ({ role }) => role === 'status').some((status) =>
    PRESS_AGAIN.has(tidy(textOf(status, () => ''))),
  );

/** Whether the panel says the same after a while: a press on one that has just changed does not count. */
async function stands(panel: AxNode, find: () => Promise<AxNode | undefined>): Promise<boolean> {
  await pause(STILL);
  return says(await find(), panel);
}

const says = (now: AxNode | undefined, before: AxNode): boolean =>
  now !== undefined && saying(now) === saying(before);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const saying = ({ role, name, children }: AxNode): string =>
  `${role} ${name} ${children.map(saying).join('\n')}`;

/** The collapsed buttons, each by its name and which of that name it is: numbers and places change as others unfold. */
function collapsedIn(buttons: readonly AxNode[]): [key: string, button: AxNode][] {
  const count = new Map<string, number>();
  return buttons.flatMap((button): [string, AxNode][] => {
    const nth = (count.get(button.name) ?? 0) + 1;
    count.set(button.name, nth);
    return button.expanded === false ? [[`${button.name} ${nth}`, button]] : [];
  });
}

/** The outermost matching nodes inside a node, in reading order. */
function descendants({ children }: AxNode, test: (node: AxNode) => boolean): AxNode[] {
  return children.flatMap((child) => (test(child) ? [child] : descendants(child, test)));
}

function textOf(item: AxNode, space: Spacing): string {
  let text = '';
  let last: number | undefined;
  const visit = (node: AxNode): void => {
    if (SILENT.has(node.role)) return;
    if (node.role === 'StaticText' || (NAMED.has(node.role) && node.name !== '')) {
      text += space(last, node.id) + node.name;
      last = node.id;
    } else for (const child of node.children) visit(child);
  };
  visit(item);
  return text;
}
