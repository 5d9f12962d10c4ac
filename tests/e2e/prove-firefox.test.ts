/** The second witness in Firefox, which paints, lays out and hit-tests otherwise, and has no IntersectionObserver of version 2. */

import { expect, test } from '@playwright/test';
import { type Firefox, launchFirefox } from '../replay/firefox/browser.ts';
import { openTab } from '../replay/firefox/extension.ts';
import { ensureBuilt } from '../tools/build.ts';
import { isShort } from '../tools/run-length.ts';
import { PROOF_CASES } from './proof-cases/index.ts';
import { documentOf, judgeReading, type PageReading, script } from './proof-lab.ts';

let firefox: Firefox;
let context: string;
test.beforeAll(async () => {
  ensureBuilt('firefox');
  firefox = await launchFirefox({ locale: 'en-US' });
  ({ context } = await openTab(firefox));
});
test.afterAll(() => firefox?.close());

/** Shows a document in the tab, reads and proves it. */
async function proveInFirefox(html: string) {
  await firefox.send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
  const looked = await firefox.run<string, PageReading>(
    { context },
    `async (html) => {
      document.open();
      document.write(html);
      document.close();
      for (const host of document.querySelectorAll('template[shadowrootmode]')) {
        const parent = host.parentElement;
        const root = parent.attachShadow({ mode: 'open' });
        root.append(host.content);
        host.remove();
      }
      ${await script()}
      return globalThis.onbehalfProof.readPage(false);
    }`,
    html,
  );
  return judgeReading(looked);
}

for (const [kind, cases] of Object.entries(PROOF_CASES))
  test(`${kind}: right ones are ready, wrong ones are not`, {
    tag: kind === 'painted' ? [] : '@long',
  }, async () => {
    for (const [nth, { name, body, style, root, not }] of cases.entries()) {
      if (isShort && nth % 3) continue;
      const { verdict, findings } = await proveInFirefox(documentOf(body, style, root));
      const told = `${name}: ${JSON.stringify(findings)}`;
      if (not) expect.soft(verdict, told).not.toBe('ready');
      else expect.soft(verdict, told).toBe('ready');
    }
  });
