/** The panel alone, in a page of its own: opened, pressed, and what it has sent. */

import type { Browser, Page } from '@playwright/test';
import { test } from '../../fixtures/extension.ts';
import { openPanel, type Scene } from './open.ts';
import type { StateName } from './states.ts';

let browser: Browser;

/** The page that shows the panel now. */
export let page: Page;

/** To be called by a test file; a page lasts for one test. */
export function startPanels(): void {
  test.beforeAll(({ bare }) => {
    browser = bare;
  });
  test.afterEach(() => page.context().close());
}

/** Functions that `openPanel` leaves in the page. */
declare const show: (name: StateName) => void;
declare const sent: { kind: string }[];

/** Opens a page without a state. */
export async function openScene(scene: Scene = {}): Promise<void> {
  page = await openPanel(browser, scene);
}

export async function open(state: StateName, scene: Scene = {}): Promise<void> {
  await openScene(scene);
  await page.evaluate((name) => show(name), state);
}

export const panel = () => page.getByRole('region', { name: /^Onbehalf/ });
export const button = (name: string) => panel().getByRole('button', { name, exact: true });

/** Once the panel has stood still for long enough; where it asks for another press, on a busy machine, as a user would. */
export async function press(name: string): Promise<void> {
  for (let times = 0; times < 5; times++) {
    await page.waitForTimeout(800);
    await button(name).click();
    if ((await panel().getByText('Press again.').count()) === 0) return;
  }
}

/** The kinds of the messages that the panel has sent. */
export const kinds = () => page.evaluate(() => sent.map(({ kind }) => kind));
