/** The browsers that are compared: one for each extension, and one without any. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { type Browser, launch } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';
import { serve } from '../replay/serve.ts';
import { findBrowser } from '../tools/browser.ts';
import { CHROMIUM_FLAGS } from '../tools/chromium.ts';
import { LEAST, RESCAN, writeBaseline } from './baselines.ts';
import { LIMIT, NAIVE, NOTHING, OURS } from './model.ts';
import { PROFILE_FILE } from './profile.ts';

/** A browser to measure in. */
export interface Subject {
  name: string;
  context: BrowserContext;
  /** Set where it runs Onbehalf. */
  ours?: Browser;
  /** What is served from now on: HTML by address. */
  serve: (documents: Readonly<Record<string, string>>) => void;
  /** Opens a tab, measures in it, closes it. */
  inTab: <T>(work: (page: Page, devtools: CDPSession) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** Another extension to measure. */
export interface Peer {
  name: string;
  folder: string;
}

/** @param folder of an unpacked extension; null for none. */
async function launchPlain(folder: string | null): Promise<BrowserContext> {
  const extension = folder
    ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]
    : [];
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'onbehalf-bench-')), {
    executablePath: findBrowser(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [...CHROMIUM_FLAGS, ...extension],
  });
}

type Documents = Map<string, { body: Buffer; type: string }>;

const asDocuments = (documents: Readonly<Record<string, string>>): Documents =>
  new Map(
    Object.entries(documents).map(([address, html]) => [
      address,
      { body: Buffer.from(html), type: 'text/html; charset=utf-8' },
    ]),
  );

const inTabOf =
  (context: BrowserContext): Subject['inTab'] =>
  async (work) => {
    const page = await context.newPage();
    try {
      return await work(page, await context.newCDPSession(page));
    } finally {
      await page.close();
    }
  };

/** @param folder of the unpacked build. */
export async function openOurs(folder: string): Promise<Subject> {
  const browser = await launch({ locale: 'en-US', extension: folder });
  await reset(browser, new Map(), PROFILE_FILE);
  return {
    name: OURS,
    context: browser.context,
    ours: browser,
    serve: (documents) => browser.serve(asDocuments(documents)),
    inTab: inTabOf(browser.context),
    close: browser.close,
  };
}

/** @param folder of an unpacked extension; null for a browser without any. */
async function openPlain(name: string, folder: string | null): Promise<Subject> {
  const context = await launchPlain(folder);
  let documents: Documents = new Map();
  await serve(context, () => documents);
  return {
    name,
    context,
    serve: (next) => {
      documents = asDocuments(next);
    },
    inTab: inTabOf(context),
    close: () => context.close(),
  };
}

export interface Lab {
  nothing: Subject;
  ours: Subject;
  /** Those that everything is measured with, the one without an extension first. */
  subjects: Subject[];
  /** What a frame costs in any case that an extension looks at. */
  least: Subject;
  close: () => Promise<void>;
}

/**
 * Starts all browsers.
 * @param build the folder of the built extension.
 * @param peers further extensions.
 */
export async function openLab(build: string, peers: readonly Peer[]): Promise<Lab> {
  const naive = writeBaseline(NAIVE, RESCAN);
  const least = writeBaseline(LIMIT, LEAST);
  const nothing = await openPlain(NOTHING, null);
  const ours = await openOurs(build);
  const subjects = [nothing, ours, await openPlain(NAIVE, naive)];
  for (const { name, folder } of peers) subjects.push(await openPlain(name, folder));
  const limit = await openPlain(LIMIT, least);
  return {
    nothing,
    ours,
    subjects,
    least: limit,
    close: async () => {
      for (const subject of [...subjects, limit]) await subject.close();
      for (const folder of [naive, least]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
