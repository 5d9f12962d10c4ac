/** The page's own fields: filled, clicked and read as a user would, through open shadow roots and in any frame. */

import type { Frame, Locator, Page } from '@playwright/test';
import { heldBy, isYes, kindOf, writeText } from './in-field.ts';
import { keyOf } from './load.ts';

/** For what is not there yet; a busy machine takes its time. */
const PATIENCE = 10_000;

/**
 * The frame that shows a document.
 * @param address the document's address; the top frame when left out.
 * @throws when there is none in time.
 */
export async function frameOf(page: Page, address: string | undefined): Promise<Frame> {
  if (address === undefined) return page.mainFrame();
  const end = Date.now() + PATIENCE;
  do {
    const frames = page.frames().filter((frame) => URL.canParse(frame.url()));
    const found =
      frames.find((frame) => frame.url() === address) ??
      frames.find((frame) => keyOf(frame.url()) === keyOf(address));
    if (found) {
      await found.waitForLoadState('domcontentloaded');
      return found;
    }
    await page.waitForTimeout(50);
  } while (Date.now() < end);
  throw new Error(`no frame shows ${address}`);
}

/** Fills a field: types into it, chooses an option by its text, or writes the text of what only shows one. */
export async function fill(frame: Frame, selector: string, text: string): Promise<void> {
  const field = await present(frame, selector);
  const kind = await field.evaluate(kindOf);
  const options = { timeout: PATIENCE };
  if (kind === 'select') await field.selectOption(text, options);
  else if (kind === 'check') await field.setChecked(isYes(text), options);
  else if (kind === 'type') await field.fill(text, options);
  else await field.evaluate(writeText, text);
}

/** Clicks an element; when something lies over it, the click is sent to it all the same. */
export async function click(frame: Frame, selector: string): Promise<void> {
  const element = await present(frame, selector);
  // Right after scrolling, the browser still looks for frames of other sites where they were before.
  await element.scrollIntoViewIfNeeded({ timeout: 2000 }).catch(() => {});
  await frame.page().waitForTimeout(50);
  await element
    .click({ timeout: 2000 })
    .catch(() => element.evaluate((node) => (node as HTMLElement).click()));
}

/**
 * What a field holds.
 * @returns its value; for a select also the chosen option's text, which comes first. Null: no such field.
 */
export async function valueOf(frame: Frame, selector: string): Promise<string[] | null> {
  const field = frame.locator(selector).first();
  if ((await field.count()) === 0) return null;
  return await field.evaluate(heldBy, undefined, { timeout: PATIENCE });
}

async function present(frame: Frame, selector: string): Promise<Locator> {
  const element = frame.locator(selector).first();
  await element.waitFor({ state: 'attached', timeout: PATIENCE }).catch(() => {
    throw new Error(`the page has no ${selector}`);
  });
  return element;
}
