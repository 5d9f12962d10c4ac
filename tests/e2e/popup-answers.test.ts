/** The answers in the popup: found by what people type, and the decision whether a problem goes to Microsoft. */

import type { Page } from '@playwright/test';
import type { Assessment } from '../../request/finding';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

declare const chrome: {
  storage: { session: { set(items: Record<string, unknown>): Promise<void> } };
};

let browser: Browser;
let page: Page;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});
test.beforeEach(() => reset(browser, new Map(), null));

async function openAnswers(assessment: Partial<Assessment> | null = null): Promise<void> {
  await browser.host.evaluate(
    (state) => chrome.storage.session.set({ 'tab:77': { assessment: state, firstVerdictMs: 1 } }),
    assessment,
  );
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${browser.origin}/popup.html?tab=77`);
  await page.getByRole('button', { name: 'Answers' }).click();
  await page.locator('#guide-query:focus').waitFor();
}

test('answers questions, those of the current page first', async () => {
  await openAnswers({ page: 'marketplace/product', findings: [], verdict: null } as never);
  const first = page.locator('.answer summary').first();
  expect(await first.textContent()).toContain('marketplace');
  await page.fill('#guide-query', 'severity hours');
  expect(await page.locator('.answer summary').allTextContents()).toEqual([
    'How soon does Microsoft answer?',
  ]);
  await first.click();
  await page.getByText('8 hours').waitFor();
  await page.getByRole('link', { name: /Report a service problem/ }).waitFor();
});

test('leads to a decision, and back', async () => {
  await openAnswers();
  const focused = () => page.evaluate(() => document.activeElement?.className);
  await page.getByRole('button', { name: 'Should this go to Microsoft?' }).click();
  const text = page.locator('.decision-text');
  await expect.poll(focused).toBe('decision-text');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  expect(await text.textContent()).toContain('Ask the publisher');
  await expect.poll(focused).toBe('decision-text');
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await text.textContent()).toContain('marketplace product');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await page
    .getByRole('button', { name: 'Should this go to Microsoft?' })
    .and(page.locator(':focus'))
    .waitFor();
});
