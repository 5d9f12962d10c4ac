/** Presses what closes its own page. */

import type { Locator } from '@playwright/test';

/** The page may be gone before the press is reported as done. @throws when it stays. */
export async function pressToClose(button: Locator): Promise<void> {
  const page = button.page();
  await Promise.all([
    page.waitForEvent('close'),
    button.click().catch((error) => {
      if (!page.isClosed()) throw error;
    }),
  ]);
}
