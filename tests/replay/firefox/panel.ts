/**
 * The panel in Firefox. Its accessibility tree, closed shadow roots included, is what the browser's own window gets from
 * the page's process.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AxNode,
  isPanel,
  type Panel,
  type PressOptions,
  panelOf,
  pressIn,
  type Spacing,
} from '../panel-tree.ts';
import type { Firefox } from './browser.ts';
import { clickAt, inside } from './fields.ts';

/** A node, as the browser's window tells it. */
interface RawNode {
  id: number;
  role: string;
  name: string;
  display: string;
  collapsed: boolean;
  children: RawNode[];
}

/** The little of the browser's insides that is used here. */
interface Accessible {
  role: number;
  name: string | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  attributes: { getStringProperty(name: string): string } | null;
  getState(state: { value?: number }, extra: object): void;
  getBounds(...box: { value?: number }[]): void;
  scrollTo(how: number): void;
}
interface Accessibility {
  getAccessibleFor(node: unknown): Accessible | null;
  getStringRole(role: number): string;
}
declare const Cc: Record<string, { getService(kind: unknown): Accessibility }>;
declare const Ci: {
  nsIAccessibilityService: unknown;
  nsIAccessibleStates: { STATE_COLLAPSED: number };
  nsIAccessibleScrollType: { SCROLL_TYPE_ANYWHERE: number };
};
declare const gBrowser: { selectedBrowser: unknown };

/** Firefox's names of roles, where they are not those of ARIA. */
const ROLES: Readonly<Record<string, string>> = {
  'text leaf': 'StaticText',
  'list item marker': 'ListMarker',
  pushbutton: 'button',
  'toggle button': 'button',
  graphic: 'image',
  checkbutton: 'checkbox',
  pagetab: 'tab',
  alert: 'alertdialog',
  statusbar: 'status',
};
const ariaRole = (role: string) => ROLES[role] ?? role;

type IsIt = (region: { role: string; name: string }) => boolean;

/** @returns a named part of the page that is in front, as assistive technology sees it; undefined where none is it. */
export async function readRegion({ privileged }: Firefox, is: IsIt): Promise<AxNode | undefined> {
  const region = await findRegion(privileged, is);
  return region && treeOf(region);
}

/** Reads the panel of the tab that is in front. */
export async function readPanel({ privileged }: Firefox): Promise<Panel> {
  const panel = await findRegion(privileged, isPanel);
  return panelOf(panel && treeOf(panel), panel ? spacing(panel) : () => '');
}

/**
 * Presses a button or link of the panel with a real click.
 * @param tab the context of the tab, which is in front.
 * @param is the part of the page in which it stands; the panel, if left out.
 */
export async function press(
  firefox: Firefox,
  tab: string,
  name: string,
  is: IsIt = isPanel,
  options?: PressOptions,
): Promise<void> {
  const { send, privileged } = firefox;
  await pressIn(
    name,
    () => readRegion(firefox, is),
    async ({ id }) => {
      const before = await privileged(pointOf, id);
      await sleep(60);
      const point = await privileged(pointOf, id);
      if (!point || String(before) !== String(point)) return false;
      await clickAt(send, tab, point);
      return true;
    },
    () => confirmIn(firefox, name),
    options,
  );
}

/** As in Chromium: the page that confirms a lasting answer. @returns false where there is none, or no such button. */
export async function confirmIn({ send, run }: Firefox, name: string): Promise<boolean> {
  const { contexts } = await send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { maxDepth: 0 },
  );
  const asking = contexts.find(({ url }) => url.includes('/confirm.html'));
  const point = asking && (await run(inside(asking.context), centreInPage, name));
  if (!asking || !point) return false;
  await clickAt(send, asking.context, point);
  return true;
}

function centreInPage(name: string): [number, number] | null {
  const button = [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name && !one.disabled,
  );
  if (!button) return null;
  const { left, top, width, height } = button.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

async function findRegion(
  privileged: Firefox['privileged'],
  is: IsIt,
): Promise<RawNode | undefined> {
  const regions = await privileged(readRegions);
  return regions.find(({ role, name }) => is({ role: ariaRole(role), name }));
}

/** Everything that calls itself a part of the page, with what is in it. Numbered again each time. */
function readRegions(): RawNode[] {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const page = service?.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  if (!service || !page) return [];
  const known: Accessible[] = [];
  Object.assign(globalThis, { replayedPage: page, replayedNodes: known });

  const read = (node: Accessible): RawNode => {
    const state: { value?: number } = {};
    node.getState(state, {});
    let display = '';
    try {
      display = node.attributes?.getStringProperty('display') ?? '';
    } catch {
      // Texts have none.
    }
    return {
      id: known.push(node) - 1,
      role: service.getStringRole(node.role),
      name: node.name ?? '',
      display,
      collapsed: Boolean((state.value ?? 0) & Ci.nsIAccessibleStates.STATE_COLLAPSED),
      children: childrenOf(node).map(read),
    };
  };
  const childrenOf = (node: Accessible): Accessible[] => {
    const children: Accessible[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  };
  const regions = (node: Accessible): RawNode[] => {
    const role = service.getStringRole(node.role);
    if (['region', 'landmark', 'dialog', 'alert'].includes(role) && node.name) return [read(node)];
    // Other documents are other frames; the panel is in the top one.
    return role === 'internal frame' ? [] : childrenOf(node).flatMap(regions);
  };
  return regions(page);
}

/** The middle of a node that was read last, in the page's own pixels; null when it has no box, or is gone. */
function pointOf(id: number): [number, number] | null {
  const { replayedNodes, replayedPage } = globalThis as unknown as {
    replayedNodes: Accessible[];
    replayedPage: Accessible;
  };
  const box = (node: Accessible) => {
    const [x, y, width, height] = [{}, {}, {}, {}] as { value?: number }[];
    node.getBounds(x ?? {}, y ?? {}, width ?? {}, height ?? {});
    return [x, y, width, height].map((each) => (each?.value ?? 0) / devicePixelRatio);
  };
  const node = replayedNodes[id];
  if (!node) return null;
  try {
    node.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);
    const [x = 0, y = 0, width = 0, height = 0] = box(node);
    const [left = 0, top = 0] = box(replayedPage);
    return width && height ? [x - left + width / 2, y - top + height / 2] : null;
  } catch {
    // The panel has redrawn it since: it is looked up again.
    return null;
  }
}

const treeOf = ({ id, role, name, collapsed, children }: RawNode): AxNode => ({
  id,
  role: ariaRole(role),
  name,
  expanded: collapsed ? false : undefined,
  children: children.map(treeOf),
});

/** The tree leaves out what only groups words in a line; what it keeps says whether it is a block. */
function spacing(panel: RawNode): Spacing {
  const blockOf = new Map<number, number>();
  const visit = (node: RawNode, around: number): void => {
    const block = ['inline', 'contents', ''].includes(node.display) ? around : node.id;
    blockOf.set(node.id, block);
    for (const child of node.children) visit(child, block);
  };
  visit(panel, panel.id);
  return (before, after) => {
    const [a, b] = [before, after].map((id) => (id === undefined ? -1 : blockOf.get(id)));
    return a === b ? '' : ' ';
  };
}
