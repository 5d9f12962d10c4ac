/** What axe has against a page. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * @param part selector of what is looked at; everything, if left out.
 * @returns the broken rules, each with the elements that break it.
 */
export async function violations(page: Page, part?: string): Promise<string[]> {
  // Our pages have no frames of other origins, for which a second page would be opened.
  const axe = new AxeBuilder({ page }).withTags(WCAG_22_AA).setLegacyMode(true);
  const found = await (part ? axe.include(part) : axe).analyze();
  return found.violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)].join(' '));
}
