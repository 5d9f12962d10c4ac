/** A Chromium that serves the replayable pages at their addresses, with the reader callable in every frame. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { build } from 'esbuild';
import { type Documents, serve } from '../replay/serve.ts';
import { launchChromium } from '../tools/chromium.ts';
import { languagesPlugin } from '../tools/languages-plugin.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @returns one of this folder's entry points as a script for a page. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    plugins: [languagesPlugin],
  });
  return result.outputFiles[0]?.text ?? '';
}

export interface Lab {
  context: BrowserContext;
  page: Page;
  /** Makes the browser serve other documents from now on. */
  documents: (documents: Documents) => void;
  /** The frames that the user can see, the top one first, each with the bundle in it. */
  frames: () => Promise<Frame[]>;
  close: () => Promise<void>;
}

const BLANK = Buffer.from('<!doctype html><title>Drift</title>');

/** Opens an empty page of the portal, to be filled with changed ones. */
export async function blankPage(lab: Lab): Promise<void> {
  lab.documents(new Map([['https://portal.azure.com/', { body: BLANK, type: 'text/html' }]]));
  await lab.page.goto('https://portal.azure.com/?drift');
}

/** @param script what every frame gets before its own scripts run. */
export async function openLab(script: string): Promise<Lab> {
  const browser = await launchChromium();
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1400, height: 1000 },
  });
  let served: Documents = new Map();
  await serve(context, () => served);
  await context.addInitScript(script);
  const page = await context.newPage();
  return {
    context,
    page,
    documents: (documents) => {
      served = documents;
    },
    frames: async () => {
      const shown: Frame[] = [];
      for (const frame of page.frames()) {
        if (!frame.url().startsWith('https:')) continue;
        const element = frame.parentFrame() ? await frame.frameElement() : null;
        if (!element || (await element.isVisible())) shown.push(frame);
      }
      return shown;
    },
    close: () => browser.close(),
  };
}
