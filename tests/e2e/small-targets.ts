/** Which targets of a page a finger or a shaking hand would miss. */

import type { Page } from '@playwright/test';

/** WCAG 2.2, 2.5.8; px. */
const LEAST = 24;

/**
 * @returns what can be pressed in the page, open shadow roots included, and is smaller; links within a sentence aside.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const PRESSED =
      'button,a[href],input:not([type=hidden]),select,textarea,summary,[role=option],[role=switch]';
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches(PRESSED) ? [element] : []),
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const isInSentence = (element: Element) =>
      element.matches('a') &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    return all(document)
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .filter((element) => !element.closest('.ob-hidden,.unseen') && !isInSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < least || box.height < least))
      .map(
        ({ element, box }) =>
          `${element.outerHTML.slice(0, 90)} ${Math.round(box.width * 10) / 10} × ${Math.round(box.height * 10) / 10}`,
      );
  }, LEAST);
