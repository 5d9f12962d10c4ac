/** The field check in Firefox: in a frame, in an open shadow root, where it scrolls, by pointer and by keyboard. */

import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { type Firefox, launchFirefox } from '../replay/firefox/browser.ts';
import { openTab, readTab, reset } from '../replay/firefox/extension.ts';
import { clickAt, frameOf, inside } from '../replay/firefox/fields.ts';
import { confirmIn, press, readRegion } from '../replay/firefox/panel.ts';
import { serve } from '../replay/firefox/serve.ts';
import { loadPage } from '../replay/load.ts';
import type { AxNode } from '../replay/panel-tree.ts';
import { ensureBuilt } from '../tools/build.ts';

declare const browser: { runtime: { sendMessage(message: object): Promise<unknown> } };

const { page, documents } = loadPage('taught/danish-in-frame');
let firefox: Firefox;
let tab: string;
let tabId: number;
test.beforeAll(async () => {
  ensureBuilt('firefox');
  firefox = await launchFirefox({ locale: 'en-US' });
  await serve(firefox, () => documents);
  await reset(firefox, documents, page.profile);
  ({ context: tab, tabId } = await openTab(firefox));
  await firefox.send('browsingContext.navigate', { context: tab, url: page.url, wait: 'complete' });
});
test.afterAll(() => firefox?.close());

const isCheck = ({ name }: { name: string }) => name === 'Fields read';
const namesIn = (node: AxNode | undefined): string[] =>
  node ? [node.name, ...node.children.flatMap(namesIn)] : [];
const shown = () => expect.poll(async () => namesIn(await readRegion(firefox, isCheck)));
const verdict = () =>
  expect.poll(async () => (await readTab(firefox, tabId)).state?.assessment?.verdict);

/** Presses a key of the keyboard in a document, where the focus is. */
const key = (value: string, context = tab) =>
  firefox.send('input.performActions', {
    context,
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      },
    ],
  });
const [TAB, ENTER, ESCAPE] = ['\uE004', '\uE007', '\uE00C'] as const;

const confirm = () => expect.poll(() => confirmIn(firefox, 'Yes'), 'a page that asks').toBe(true);

/** How much of the tab is painted in the colour of the outlines. */
async function outlined(): Promise<number> {
  const { data } = await firefox.send<{ data: string }>('browsingContext.captureScreenshot', {
    context: tab,
    clip: { type: 'box', x: 0, y: 0, width: 700, height: 500 },
  });
  const raw = await sharp(Buffer.from(data, 'base64')).removeAlpha().raw().toBuffer();
  let count = 0;
  for (let at = 0; at < raw.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = raw.subarray(at, at + 3);
    // The accent of `components/theme.css`, in light.
    if (Math.abs(red - 15) + Math.abs(green - 90) + Math.abs(blue - 138) < 12) count++;
  }
  return count;
}

test('a form in a frame is outlined where it scrolls, and taught by pointer and keyboard', {
  tag: '@long',
}, async () => {
  await verdict().toBe('incomplete');
  const before = await outlined();
  await firefox.run(
    { context: firefox.host },
    (id) => browser.runtime.sendMessage({ kind: 'tab-check-fields', tabId: id }),
    tabId,
  );
  await shown().toContain('Point at Support plan');

  await press(firefox, tab, 'Point at Support plan', isCheck);
  await shown().toContain('Cancel');
  const frame = await frameOf(
    firefox,
    tab,
    'https://sandbox-1.reactblade.portal.azure.net/support',
  );
  const point = await firefox.run(inside(frame), () => {
    const plan = document.querySelector('support-form')?.shadowRoot?.querySelector('#plan');
    const { left, top, width, height } = plan?.getBoundingClientRect() ?? new DOMRect();
    return [left + width / 2, top + height / 2] as [number, number];
  });
  await clickAt(firefox.send, frame, point);
  await confirm();
  await shown().not.toContain('Point at Support plan');

  await press(firefox, tab, 'Point at Email', isCheck);
  await shown().toContain('Cancel');
  // The first field of the form's frame has the focus.
  await expect.poll(() => firefox.run(inside(frame), () => document.hasFocus())).toBe(true);
  await key(TAB, frame);
  await key(ENTER, frame);
  await confirm();
  await verdict().toBe('ready');

  await expect.poll(outlined).toBeGreaterThan(before + 500);
  const full = await outlined();
  await firefox.run(inside(frame), () => {
    document.querySelector('support-form')?.shadowRoot?.querySelector('#pane')?.scrollBy(0, 300);
  });
  await expect.poll(outlined).toBeLessThan(before + (full - before) / 4);

  await key(ESCAPE);
  await shown().toEqual([]);
});
