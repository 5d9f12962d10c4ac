/** Reads and presses the panel in Chromium. */

import type { CDPSession, Page } from '@playwright/test';
import { pressToClose } from '../tools/press-to-close.ts';
import {
  type AxNode,
  isPanel,
  type Panel,
  type PressOptions,
  panelOf,
  pressIn,
} from './panel-tree.ts';
import { spacing } from './spacing.ts';

/** A node of the accessibility tree, as the browser's debugging protocol has it. */
interface RawNode {
  nodeId: string;
  role?: { value?: unknown };
  name?: { value?: unknown };
  childIds?: string[];
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

/**
 * Reads the panel.
 * @param devtools a session of the page.
 * @param spaced false saves time, for comparing only: texts may then run together.
 */
export async function readPanel(devtools: CDPSession, spaced = true): Promise<Panel> {
  const panel = await findPanel(devtools);
  return panelOf(panel, panel && spaced ? await spacing(devtools) : () => '');
}

/**
 * Presses a button or link of the panel with a real click.
 * @param name its accessible name.
 * @throws when there is none in time.
 */
export async function press(
  page: Page,
  devtools: CDPSession,
  name: string,
  options?: PressOptions,
): Promise<void> {
  await pressIn(
    name,
    () => findPanel(devtools),
    async ({ id }) => {
      const point = id && (await centreOf(devtools, id));
      if (!point) return false;
      await page.mouse.click(...point);
      return true;
    },
    () => confirmIn(page, name),
    options,
  );
}

/** A lasting answer is confirmed on a page of the extension's own, in a window that closes when it is answered. */
async function confirmIn(page: Page, name: string): Promise<boolean> {
  const asking = page
    .context()
    .pages()
    .find((one) => one.url().includes('/confirm.html'));
  const button = asking?.getByRole('button', { name, exact: true });
  if (!asking || !button || !(await button.isEnabled({ timeout: 2000 }).catch(() => false)))
    return false;
  await pressToClose(button);
  await page.bringToFront();
  return true;
}

async function findPanel(devtools: CDPSession): Promise<AxNode | undefined> {
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: RawNode[] };
  const root = nodes.find((node) => isPanel(plain(node)));
  if (!root) return undefined;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tree = (node: RawNode): AxNode => ({
    ...plain(node),
    children: (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [tree(child)] : [];
    }),
    expanded: expandedOf(node),
    id: node.backendDOMNodeId,
  });
  return tree(root);
}

const plain = ({ role, name }: RawNode) => ({
  role: String(role?.value ?? ''),
  name: String(name?.value ?? ''),
});

function expandedOf({ properties = [] }: RawNode): boolean | undefined {
  const value = properties.find(({ name }) => name === 'expanded')?.value.value;
  return typeof value === 'boolean' ? value : undefined;
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
