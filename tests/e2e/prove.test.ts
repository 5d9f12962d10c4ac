/** The second witness: what is painted against what was read, on small forms right and wrong. */

import { expect } from '@playwright/test';
import { PROOF_CASES } from './proof-cases/index.ts';
import { documentOf, proveDocument, test } from './proof-lab.ts';

for (const [kind, cases] of Object.entries(PROOF_CASES)) {
  test(`${kind}: right ones are ready, wrong ones are not`, async ({ lab }) => {
    for (const { name, body, style, root, not } of cases) {
      const { verdict, findings } = await proveDocument(lab, documentOf(body, style, root));
      const told = `${name}: ${JSON.stringify(findings)}`;
      if (!not) expect.soft(verdict, told).toBe('ready');
      else {
        expect.soft(verdict, told).not.toBe('ready');
        expect.soft(findings[not] ?? 'silence', told).not.toMatch(/^(?:ok|silence)/);
      }
    }
  });
}
