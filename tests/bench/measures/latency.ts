/** How long after an edit the panel shows what it means: out of the form's process, through the worker, into the top one's. */

import type { CDPSession, Page } from '@playwright/test';
import { extensionWorlds, type World } from '../devtools.ts';
import type { Lab } from '../lab.ts';
import { type Measure, type Options, OURS } from '../model.ts';
import { blade, FORM, FORM_URL, FRAME, PORTAL, page } from '../sites.ts';

/** Runs in the extension's world: notes when the panel next changed and was drawn. */
const WATCH = `new Promise((done) => {
  const host = [...document.documentElement.children].findLast((one) => one.localName === 'div');
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  if (!root) return done(null);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    // The frame after the change: what the user sees.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.timeOrigin + performance.now());
      channel.port2.postMessage(0);
    });
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
})`;

async function oneEdit(world: World, tab: Page, text: string): Promise<number> {
  const frame = tab.frames().find((each) => each.url() === FRAME) ?? tab.mainFrame();
  const shown = world.evaluate<number | null>(WATCH);
  const start = await frame.evaluate((value) => {
    const input = document.querySelector<HTMLInputElement>('#email');
    if (!input) throw new Error('the form is not there');
    const now = performance.timeOrigin + performance.now();
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return now;
  }, text);
  return ((await shown) ?? Number.NaN) - start;
}

async function worldWithPanel(devtools: CDPSession, origin: string): Promise<World> {
  const [world] = await extensionWorlds(devtools, origin);
  if (!world) throw new Error('the extension is not in the page');
  return world;
}

export async function latency({ ours }: Lab, { isBudget }: Options): Promise<Measure[]> {
  const edits = isBudget ? 40 : 60;
  const measures: Measure[] = [];
  for (const [id, where] of [
    ['latency', 'in the top document'],
    ['latency-frame', 'in a frame of another process'],
  ] as const) {
    const inFrame = id === 'latency-frame';
    ours.serve({
      [PORTAL]: page(
        inFrame ? { elements: 5000, frames: [FRAME] } : { form: true, elements: 5000 },
      ),
      [FRAME]: blade(FORM),
    });
    const samples = await ours.inTab(async (tab, devtools) => {
      await tab.goto(FORM_URL);
      await tab.waitForTimeout(4000);
      const world = await worldWithPanel(devtools, ours.ours?.origin ?? '');
      const list: number[] = [];
      for (let edit = 0; edit < edits; edit++) {
        // In turn right and another's: each edit changes what the panel says.
        const text = edit % 2 ? 'ada.lin@partner.example' : `joe.${edit}@fabrikam.example`;
        list.push(await oneEdit(world, tab, text));
        await tab.waitForTimeout(150);
      }
      return list;
    });
    measures.push({
      id,
      title: `From an edit ${where} until the panel shows it`,
      about:
        'From the input event in the email field until the animation frame in which the panel’s text changes. With the form in a frame, that involves three processes: the frame, the background and the top document.',
      unit: 'ms',
      series: [{ subject: OURS, samples }],
    });
  }
  return measures;
}
