/** The sidebar of a real Firefox: the popup's page beside the portal. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIREFOX_ID } from '../../partner/ids';
import { type Firefox, launchFirefox } from '../replay/firefox/browser.ts';
import { openTab, reset } from '../replay/firefox/extension.ts';
import { serve } from '../replay/firefox/serve.ts';
import { ensureBuilt } from '../tools/build.ts';
import { tourPage } from '../trust/site.ts';

/** The little of the browser's insides that is used here. */
interface Accessible {
  name: string | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
}
declare const SidebarController: { show(id: string): Promise<void> };
declare const Cc: Record<
  string,
  { getService(kind: unknown): { getAccessibleFor(node: unknown): Accessible | null } }
>;
declare const Ci: { nsIAccessibilityService: unknown };

let firefox: Firefox;
beforeAll(async () => {
  ensureBuilt('firefox');
  firefox = await launchFirefox({ locale: 'en-US' });
});
afterAll(() => firefox?.close());

/** What assistive technology is told of the sidebar's page. */
const said = () =>
  firefox.privileged(() => {
    const frame = document.getElementById('sidebar') as HTMLIFrameElement | null;
    const browser = frame?.contentDocument?.getElementById('webext-panels-browser');
    const service = Cc['@mozilla.org/accessibilityService;1']?.getService(
      Ci.nsIAccessibilityService,
    );
    const names: string[] = [];
    const visit = (node: Accessible | null | undefined) => {
      for (let each = node; each; each = each.nextSibling) {
        if (each.name) names.push(each.name);
        visit(each.firstChild);
      }
    };
    visit(browser && service?.getAccessibleFor(browser)?.firstChild);
    return names.join('\n');
  });

test('it says of the tab in front what the popup says', async () => {
  const { page, documents } = tourPage('2-azure-form-wrong');
  await serve(firefox, () => documents);
  await reset(firefox, documents, page.profile);
  const { context } = await openTab(firefox);
  await firefox.send('browsingContext.navigate', { context, url: page.url, wait: 'complete' });
  await firefox.privileged(
    (id: string) => SidebarController.show(id),
    `${FIREFOX_ID.replaceAll(/[@.]/g, '_')}-sidebar-action`,
  );
  await expect.poll(said, { timeout: 15_000 }).toContain('Support plan');
  const text = await said();
  expect(text).toContain('Change “Azure Support Plan - Standard” to Cloud Solution Provider.');
  expect(text).toContain('contoso.onmicrosoft.com');
});
