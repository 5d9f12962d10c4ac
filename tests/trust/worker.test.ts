/** The background's worker is stopped at random moments: what is known in the end is the same. */

import type { CDPSession } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { readTab } from '../replay/extension.ts';
import { readPanel } from '../replay/panel.ts';
import { amount } from '../tools/amounts.ts';
import { open, tourPage, until, verdictIs } from './site.ts';

const KILLS = amount('kills');
const PER_REPLAY = 10;
const SEED = Number(process.env.ONBEHALF_SEED ?? 8);

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

/** The same numbers for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Stops the worker again and again until told to end. @returns how often. */
function killer(devtools: CDPSession, next: () => number): { end: () => Promise<number> } {
  let goOn = true;
  let kills = 0;
  const work = (async () => {
    while (goOn && kills < PER_REPLAY) {
      await new Promise((resolve) => setTimeout(resolve, next() * 250));
      await devtools.send('ServiceWorker.stopAllWorkers');
      kills += 1;
    }
  })();
  return {
    end: async () => {
      goOn = false;
      await work;
      return kills;
    },
  };
}

/** Fills the wrong form in until all is right, as the tour does. @returns what is known at the end. */
async function replayWith(next: (() => number) | null) {
  const loaded = tourPage('3-azure-form-put-right');
  const opened = await open(browser, loaded);
  const { page, tabId, devtools } = opened;
  const hands = await browser.context.newCDPSession(browser.host);
  await hands.send('ServiceWorker.enable');
  const killing = next && killer(hands, next);
  for (const step of loaded.page.steps) {
    if ('click' in step) await page.locator(step.click).click();
    if ('fill' in step) await page.locator(step.fill).fill(step.text);
    if (next) await page.waitForTimeout(next() * 250);
  }
  const kills = (await killing?.end()) ?? 0;
  const { state, badge } = await until(browser, tabId, verdictIs('ready')).catch(async (error) => {
    throw new Error(
      `after ${kills} kills: ${(await readTab(browser, tabId)).state?.assessment?.verdict}: ${error}`,
    );
  });
  await expect.poll(async () => (await readPanel(devtools)).shown).toBe(true);
  await hands.detach();
  await page.close();
  const { findings = [], page: shown, customer, verdict } = state?.assessment ?? {};
  return {
    kills,
    end: {
      badge,
      page: shown,
      customer,
      verdict,
      // The severity's finding tells a time of day.
      findings: findings.map(({ check, status, reason }) => [check, status, reason]),
    },
  };
}

test(`stopped ${KILLS} times through replays`, async () => {
  const { end } = await replayWith(null);
  expect(end).toMatchObject({ verdict: 'ready', badge: '' });
  let kills = 0;
  for (let round = 0; kills < KILLS; round += 1) {
    const replayed = await replayWith(random(SEED + round));
    expect(replayed.end).toEqual(end);
    kills += replayed.kills;
  }
});
