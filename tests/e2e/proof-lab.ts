/** Small forms in a browser without the extension: the reader and the proof run in the page, the judgement here. */

import type { Page } from '@playwright/test';
import { judgeTab } from '../../assessment/judge-tab.ts';
import { bundle } from '../drift/harness.ts';
import { test as base } from '../fixtures/extension.ts';
import { tabInput } from '../unit/request/builders.ts';
import type { ProofLab } from './prove-in-page.ts';

declare const onbehalfProof: ProofLab;

let made: Promise<string> | undefined;

/** @returns the reader and the proof as a script for a page. */
export function script(): Promise<string> {
  made ??= bundle('../e2e/prove-in-page.ts');
  return made;
}

/** A page with the script in every document that it shows. */
export const test = base.extend<{ lab: Page }>({
  lab: async ({ bare }, use) => {
    const page = await bare.newPage();
    await page.addInitScript(await script());
    await use(page);
    await page.close();
  },
});

/** What one document comes out as. */
export interface Proved {
  verdict: string | null;
  /** Check to status and reason. */
  findings: Record<string, string>;
}

export const documentOf = (body: string, style = '', root = '') =>
  `<!doctype html><html lang="en" ${root}><title>New support request</title><style>body{font:14px sans-serif}input{width:260px}.box{border:1px solid;width:300px;min-height:20px}.f{display:flex;gap:12px}${style}</style><body><main><h2>New support request</h2>${body}</main>`;

/** Shows a document, reads and proves it. */
export async function proveDocument(page: Page, html: string): Promise<Proved> {
  await page.goto('about:blank');
  await page.setContent(html);
  return judgeReading(await page.evaluate(() => onbehalfProof.readPage(false)));
}

export type PageReading = ReturnType<ProofLab['readPage']>;

/** @returns what the only frame of a tab comes out as. */
export function judgeReading({ readings, proof, titled }: PageReading): Proved {
  const input = tabInput();
  const [frame] = input.frames;
  if (!frame) throw new Error('the tests’ tab has no frame');
  const { assessment } = judgeTab({
    ...input,
    frames: [{ ...frame, readings, proof, isTitled: titled }],
  });
  return {
    verdict: assessment?.verdict ?? null,
    findings: Object.fromEntries(
      (assessment?.findings ?? []).map(({ check, status, reason, params }) => [
        check,
        `${status} ${reason} ${params.join()}`.trim(),
      ]),
    ),
  };
}
