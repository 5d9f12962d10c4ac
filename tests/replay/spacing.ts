/** Whether two texts stand in one line of text or in two blocks: the accessibility tree alone does not tell. */

import type { CDPSession } from '@playwright/test';
import type { Spacing } from './panel-tree.ts';

/** @returns the spacing of the page as it is laid out now, closed shadow roots included. */
export async function spacing(devtools: CDPSession): Promise<Spacing> {
  const { documents, strings } = await devtools.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['display'],
  });
  const [top] = documents;
  if (!top) return () => ' ';
  const { parentIndex = [], backendNodeId = [] } = top.nodes;
  const display = new Map<number, string>();
  top.layout.nodeIndex.forEach((node, index) => {
    display.set(node, strings[top.layout.styles[index]?.[0] ?? -1] ?? '');
  });
  const indexOf = new Map(backendNodeId.map((id, index) => [id, index]));

  const blockOf = (id: number | undefined): number => {
    let index = id === undefined ? -1 : (indexOf.get(id) ?? -1);
    // Text nodes have a layout of their own, with an empty or inline display; a block is the first other one.
    while (index >= 0 && ['inline', 'contents', '', undefined].includes(display.get(index))) {
      index = parentIndex[index] ?? -1;
    }
    return index;
  };
  return (before, after) => (blockOf(before) === blockOf(after) ? '' : ' ');
}
