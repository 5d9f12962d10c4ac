/**
 * Whether a verdict of "ready" is borne out by means that are not ours: the browser's accessibility tree, and pictures of the
 * window.
 */

import type { CDPSession, Frame } from '@playwright/test';
import type { Lab } from '../harness.ts';
import type { PageLab } from '../in-page';
import { isPainted, unpainted } from './painted.ts';
import { type TreeNode, untold } from './tree.ts';

declare const onbehalfLab: PageLab | undefined;

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[] | undefined;
}

/** The frames' names in DevTools, in the order of Playwright's `page.frames()`. */
const idsOf = ({ frame, childFrames = [] }: FrameTree): string[] => [
  frame.id,
  ...childFrames.flatMap(idsOf),
];

export interface Oracle {
  /** @returns what speaks against what the page's frames hold; for a page that was just judged ready. */
  ask: () => Promise<string[]>;
}

/** @returns the oracle of a page. */
export async function openOracle({ page, context }: Lab): Promise<Oracle> {
  const devtools: CDPSession = await context.newCDPSession(page);
  const isRead = (frame: Frame) =>
    frame.evaluate(() => typeof onbehalfLab === 'object' && onbehalfLab.claimed().length > 0);
  return {
    async ask() {
      const { frameTree } = await devtools.send('Page.getFrameTree');
      const ids = idsOf(frameTree);
      const found: string[] = [];
      for (const [n, frame] of page.frames().entries()) {
        if (!(await isRead(frame))) continue;
        const frameId = ids[n];
        const { nodes } = await devtools.send(
          'Accessibility.getFullAXTree',
          frameId === undefined ? {} : { frameId },
        );
        const claims = await frame.evaluate(() => onbehalfLab?.claimed() ?? []);
        for (const { text, other } of untold(nodes as TreeNode[], claims))
          if (other === undefined || (await isPainted(devtools, other))) found.push(text);
        found.push(...(await unpainted(devtools, frame)));
      }
      return found;
    },
  };
}
