/** The field check on pages of both shades: each tag takes the colors that fit what its field stands on. */

import type { CDPSession } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import { changed, openChecked } from '../fixtures/field-check.ts';
import type { Browser } from '../replay/browser.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

interface DomNode {
  nodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** @returns the grounds of the tags, in the order of their fields. */
async function groundsOf(devtools: CDPSession): Promise<(string | undefined)[]> {
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const tagsIn = (node: DomNode): number[] => [
    ...(node.attributes?.join(' ') === 'class tag' ? [node.nodeId] : []),
    ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(tagsIn),
  ];
  return await Promise.all(
    tagsIn(root as DomNode).map(async (nodeId) => {
      const { computedStyle } = await devtools.send('CSS.getComputedStyleForNode', { nodeId });
      return computedStyle.find(({ name }) => name === 'background-color')?.value;
    }),
  );
}

const LIGHT = 'rgb(15, 90, 138)';
const DARK = 'rgb(124, 196, 242)';

test('a tag on a dark pane of a light page is drawn for dark, and the other way round', async ({
  openPortal,
}) => {
  const pane = (color: string) => `$&<div style="background:${color};padding:24px">`;
  const both = (html: string) => html.replace('<html', '<html style="background:#fff"');
  const onDark = await openChecked(
    browser,
    openPortal,
    changed('hungarian', (html) =>
      both(html)
        .replace(/<p><label for="last"/, '</div>$&')
        .replace('<h2>New support request</h2>', pane('#1f2023')),
    ),
  );
  await expect.poll(() => groundsOf(onDark.devtools)).toContain(DARK);
  const grounds = await groundsOf(onDark.devtools);
  expect(grounds[0]).toBe(DARK);
  const onLight = await openChecked(
    browser,
    openPortal,
    changed('hungarian', (html) =>
      html
        .replace('<main>', '<main style="background:#1f2023;color:#eee">')
        .replace('<h2>New support request</h2>', pane('#fff')),
    ),
  );
  await expect.poll(() => groundsOf(onLight.devtools)).toContain(LIGHT);
  expect(await groundsOf(onLight.devtools)).not.toContain(DARK);
});
