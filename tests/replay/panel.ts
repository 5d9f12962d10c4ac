/**
 * Reads and presses the panel as assistive technology sees it. The panel lives in a closed shadow root; the browser's
 * accessibility tree reaches into it, scripts do not.
 */

import type { CDPSession, Page } from '@playwright/test';
import { type Spacing, spacing } from './spacing.ts';

export interface Panel {
  shown: boolean;
  /** The text of each list item. */
  items: string[];
  /** It is folded to a pill, or keeps its list behind a button. */
  folded: boolean;
}

/** A node of the accessibility tree, as the browser's debugging protocol has it. */
interface AxNode {
  nodeId: string;
  role?: { value?: unknown };
  name?: { value?: unknown };
  childIds?: string[];
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

const PANEL_ROLES = new Set(['region', 'complementary', 'dialog', 'alertdialog']);
/** Their name says all; what is inside would say it twice. */
const NAMED = new Set(['button', 'link', 'image', 'img', 'checkbox', 'switch', 'tab', 'menuitem']);
const SILENT = new Set(['ListMarker', 'InlineTextBox']);

const roleOf = (node: AxNode) => String(node.role?.value ?? '');
const nameOf = (node: AxNode) => String(node.name?.value ?? '');
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Reads the panel.
 * @param devtools a session of the page.
 * @param spaced false saves time, for comparing only: texts may then run together.
 */
export async function readPanel(devtools: CDPSession, spaced = true): Promise<Panel> {
  const panel = await findPanel(devtools);
  if (!panel) return { shown: false, items: [], folded: false };
  const space: Spacing = spaced ? await spacing(devtools) : () => '';
  const items = panel
    .descendants(({ role }) => role === 'listitem')
    .map((item) => tidy(textOf(panel, item, space)));
  const isFolded = (node: AxNode) =>
    node.properties?.some(({ name, value }) => name === 'expanded' && value.value === false) ??
    false;
  const folded = panel.descendants(({ role }) => role === 'button').some(isFolded);
  return { shown: true, items, folded };
}

/**
 * Presses a button or link of the panel with a real click.
 * @param name its accessible name.
 * @throws when there is none within five seconds.
 */
export async function press(page: Page, devtools: CDPSession, name: string): Promise<void> {
  const end = Date.now() + 5000;
  let names: string[] = [];
  do {
    const panel = await findPanel(devtools);
    const buttons = panel?.descendants(({ role }) => NAMED.has(role)) ?? [];
    names = buttons.map((node) => tidy(nameOf(node)));
    const button = buttons[names.indexOf(tidy(name))];
    const point = button?.backendDOMNodeId && (await centreOf(devtools, button.backendDOMNodeId));
    if (point) return await page.mouse.click(...point);
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < end);
  const there =
    names.length > 0
      ? `it has ${names.map((each) => `"${each}"`).join(', ')}`
      : 'it is not shown or has none';
  throw new Error(`the panel has no button "${name}"; ${there}`);
}

interface Tree {
  root: AxNode;
  children: (node: AxNode) => AxNode[];
  /** The outermost matching nodes inside the panel, in reading order. */
  descendants: (test: (node: { role: string; name: string }) => boolean) => AxNode[];
}

async function findPanel(devtools: CDPSession): Promise<Tree | undefined> {
  const nodes = ((await devtools.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }).nodes;
  const root = nodes.find(
    (node) => PANEL_ROLES.has(roleOf(node)) && nameOf(node).startsWith('Onbehalf'),
  );
  if (!root) return undefined;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = (node: AxNode) =>
    (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child !== undefined);
  const descendants: Tree['descendants'] = (test) => {
    const walk = (node: AxNode): AxNode[] =>
      children(node).flatMap((child) =>
        test({ role: roleOf(child), name: nameOf(child) }) ? [child] : walk(child),
      );
    return walk(root);
  };
  return { root, children, descendants };
}

function textOf({ children }: Tree, item: AxNode, space: Spacing): string {
  let text = '';
  let last: number | undefined;
  const visit = (node: AxNode): void => {
    const role = roleOf(node);
    if (SILENT.has(role)) return;
    if (role === 'StaticText' || (NAMED.has(role) && nameOf(node) !== '')) {
      text += space(last, node.backendDOMNodeId) + nameOf(node);
      last = node.backendDOMNodeId;
    } else for (const child of children(node)) visit(child);
  };
  visit(item);
  return text;
}

/** Where to click; undefined while the node has no box or is still moving. */
async function centreOf(
  devtools: CDPSession,
  backendNodeId: number,
): Promise<[number, number] | undefined> {
  const box = async () => {
    await devtools.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    return (await devtools.send('DOM.getContentQuads', { backendNodeId })).quads[0];
  };
  try {
    const before = await box();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const quad = await box();
    if (!quad || String(before) !== String(quad)) return undefined;
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quad;
    return [(x1 + x2) / 2, (y1 + y2) / 2];
  } catch {
    return undefined;
  }
}
