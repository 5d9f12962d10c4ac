/** By the browser's accessibility tree: a value stands there under its caption, and under no other control of that name another value. */

import type { Claim } from './in-page';

/** A node as `Accessibility.getFullAXTree` gives it; only what is used here. */
export interface TreeNode {
  nodeId: string;
  /** What the tree's node was made of, for DevTools. */
  backendDOMNodeId?: number | undefined;
  parentId?: string | undefined;
  childIds?: string[] | undefined;
  ignored: boolean;
  role?: { value?: unknown } | undefined;
  name?: { value?: unknown } | undefined;
  value?: { value?: unknown } | undefined;
}

/** Roles that hold a value of the user's. */
const CONTROLS = new Set(['textbox', 'combobox', 'searchbox', 'spinbutton', 'listbox']);
/** So many texts before a value may be marks and buttons of its row. */
const NEAR = 4;

/** So many digits are more than the code of a country. */
const LEAST_REST = 6;

const bare = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@+.]/gu, '');

export interface Problem {
  text: string;
  /** What holds another value; the tree also has what is not painted, and then it is no problem. */
  other?: number | undefined;
}

interface Walk {
  nodes: Map<string, TreeNode>;
  /** The nodes in document order. */
  order: TreeNode[];
  /** All text in a node. */
  textOf: (node: TreeNode) => string;
}

function walk(all: readonly TreeNode[]): Walk {
  const nodes = new Map(all.map((node) => [node.nodeId, node]));
  const order: TreeNode[] = [];
  const visit = (node: TreeNode) => {
    order.push(node);
    for (const id of node.childIds ?? []) {
      const child = nodes.get(id);
      if (child) visit(child);
    }
  };
  for (const node of all) if (!node.parentId || !nodes.has(node.parentId)) visit(node);
  const texts = new Map<TreeNode, string>();
  const textOf = (node: TreeNode): string => {
    const known = texts.get(node);
    if (known !== undefined) return known;
    const text =
      node.role?.value === 'StaticText'
        ? bare(node.name?.value)
        : (node.childIds ?? [])
            .map((id) => nodes.get(id))
            .map((child) => (child ? textOf(child) : ''))
            .join('');
    texts.set(node, text);
    return text;
  };
  return { nodes, order, textOf };
}

/** @returns which claims the tree does not bear out, in words. */
export function untold(tree: readonly TreeNode[], claims: readonly Claim[]): Problem[] {
  const { nodes, order, textOf } = walk(tree);
  const above = (node: TreeNode): TreeNode[] => {
    const parent = node.parentId ? nodes.get(node.parentId) : undefined;
    return parent ? [parent, ...above(parent)] : [];
  };
  const isNamed = (node: TreeNode, caption: string): boolean => {
    if (
      [node, ...above(node)].some(
        (one) => one.role?.value !== 'RootWebArea' && bare(one.name?.value).includes(caption),
      )
    )
      return true;
    const before = order
      .slice(0, order.indexOf(node))
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => bare(name?.value))
      .filter((text) => text !== '');
    return before.slice(-NEAR).join('').includes(caption);
  };
  return claims.flatMap(({ field, caption, value }) => {
    const [name, held] = [bare(caption), bare(value)];
    const says = (node: TreeNode, test: (text: string) => boolean) =>
      [bare(node.value?.value), textOf(node), bare(node.name?.value)].some(test);
    // A number may stand in two controls: the code of the country, and the rest.
    const isRest = (text: string) =>
      field === 'phone' &&
      text.length >= LEAST_REST &&
      held.endsWith(text) &&
      order.some((node) => says(node, (code) => code.includes(held.slice(0, -text.length))));
    const isHeld = (text: string) => text === held || isRest(text);
    const holders = order.filter((node) => says(node, isHeld));
    const problems: Problem[] = [];
    if (!holders.length)
      problems.push({ text: `“${value}” (${field}) is not in the accessibility tree` });
    else if (name && !holders.some((node) => isNamed(node, name)))
      problems.push({
        text: `“${value}” does not stand under “${caption}” in the accessibility tree`,
      });
    for (const node of order) {
      if (node.ignored || !name || bare(node.name?.value) !== name) continue;
      const other = bare(node.value?.value);
      if (!CONTROLS.has(String(node.role?.value)) || other === '' || isHeld(other)) continue;
      if (claims.some((claim) => bare(claim.value) === other && bare(claim.caption) === name))
        continue;
      problems.push({
        text: `another “${caption}” holds “${node.value?.value}”`,
        other: node.backendDOMNodeId,
      });
    }
    return problems;
  });
}
