/** One Chromium that runs the built extension, with all that a replay needs from outside the page. */

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../tools/browser.ts';
import { CHROMIUM_FLAGS } from '../tools/chromium.ts';
import { speaking } from '../tools/language.ts';
import { CHROME_BUILD } from '../tools/paths.ts';
import { type Documents, serve } from './serve.ts';

/** Used inside the extension's own page only. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

export interface Browser {
  context: BrowserContext;
  /** `chrome-extension://<id>` */
  origin: string;
  /** A page of the extension that stays open: our hands and eyes inside it. */
  host: Page;
  /** What is served from now on. */
  serve: (documents: Documents) => void;
  /** Takes back what was served and routed. */
  serveNothing: () => Promise<void>;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  /** The browser's UI language. */
  locale: string;
  headed?: boolean;
  /** The folder of the unpacked extension. */
  extension?: string;
  /** The browser to start; left out: the one that is found. */
  executable?: string;
  /** Pages that are left stay in memory, for the way back; tools that drive a browser turn that off. */
  keepsPages?: boolean;
  /** The extension's page that stays open; its options, if left out. */
  view?: string;
}

/** Not redrawn whenever something is stored, as the extension's own views are. */
export const PLAIN_VIEW = 'manifest.json';

/**
 * Starts the browser.
 * @param options language, window, extension.
 * @returns the browser, with the extension loaded and its first-run pages closed.
 */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const { locale, headed = false, executable, keepsPages = false, view = 'options.html' } = options;
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-browser-'));
  // A copy: the browser reads scripts when they are needed, and a build may come in between.
  const extension = join(folder, 'extension');
  cpSync(options.extension ?? CHROME_BUILD, extension, { recursive: true });
  const manifest: Manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id = idOf(extension, manifest);
  writePreferences(folder, extension, id, manifest);
  const posix = locale.replace('-', '_');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: executable ?? speaking(findBrowser(), locale),
    headless: !headed,
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    viewport: headed ? null : { width: 1280, height: 800 },
    env: { ...process.env, LANGUAGE: posix, LC_ALL: `${posix}.UTF-8` } as Record<string, string>,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${locale}`,
      `--accept-lang=${[...new Set([locale, locale.split('-')[0]])].join(',')}`,
      ...CHROMIUM_FLAGS,
    ],
  });
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    let documents: Documents = new Map();
    await serve(context, () => documents);
    const origin = `chrome-extension://${id}`;
    const host = await openHost(context, origin, view);
    return {
      context,
      origin,
      host,
      serve: (next) => {
        documents = next;
      },
      serveNothing: async () => {
        documents = new Map();
        await context.unrouteAll({ behavior: 'ignoreErrors' });
        await serve(context, () => documents);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens our page inside the extension, once the page that it shows to new users is out of the way. */
async function openHost(context: BrowserContext, origin: string, view: string): Promise<Page> {
  // It always comes on a fresh profile; on a busy machine late, and then it would take our page's place.
  const end = Date.now() + 60_000;
  while (Date.now() < end && !context.pages().some((page) => page.url().startsWith(origin))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const host = await context.newPage();
  await host.goto(`${origin}/${view}`);
  for (const page of context.pages()) if (page !== host) await page.close();
  return host;
}

interface Manifest {
  key?: string;
  optional_host_permissions?: string[];
}

/** The ID that Chromium gives to an unpacked extension: its key or else its path, hashed, in the letters a to p. */
function idOf(extension: string, { key }: Manifest): string {
  const source = key ? Buffer.from(key, 'base64') : extension;
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Lets the optional hosts be granted without a prompt: what the user granted once, the browser grants again
 * without asking. The grant itself is still the extension's own `permissions.request`.
 */
function writePreferences(folder: string, extension: string, id: string, manifest: Manifest): void {
  const runtime_granted_permissions = {
    api: [],
    explicit_host: manifest.optional_host_permissions ?? [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = { [id]: { path: extension, runtime_granted_permissions } };
  mkdirSync(join(folder, 'Default'));
  writeFileSync(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings } }),
  );
}
