/**
 * The panel as assistive technology sees it, told from a browser's accessibility tree. The panel lives in a closed
 * shadow root; that tree reaches into it, scripts do not.
 */

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
 * Presses a button or link of the panel.
 * @param name its accessible name.
 * @param find reads the panel anew.
 * @param click clicks a node; false while it has no box or is still moving.
 * @throws when there is none within five seconds.
 */
export async function pressIn(
  name: string,
  find: () => Promise<AxNode | undefined>,
  click: (node: AxNode) => Promise<boolean>,
): Promise<void> {
  const end = Date.now() + 5000;
  let names: string[] = [];
  do {
    const panel = await find();
    const buttons = panel ? descendants(panel, ({ role }) => NAMED.has(role)) : [];
    names = buttons.map((node) => tidy(node.name));
    const button = buttons[names.indexOf(tidy(name))];
    if (button && (await click(button))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < end);
  const there =
    names.length > 0
      ? `it has ${names.map((each) => `"${each}"`).join(', ')}`
      : 'it is not shown or has none';
  throw new Error(`the panel has no button "${name}"; ${there}`);
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
