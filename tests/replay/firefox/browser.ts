/** One real Firefox that runs the built extension, driven by WebDriver BiDi. */

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FIREFOX_ID } from '../../../policy/extension-ids';
import { findFirefox } from '../../tools/browser.ts';
import { FIREFOX_BUILD } from '../../tools/paths.ts';
import type { LaunchOptions } from '../browser.ts';
import { type Connection, connect } from './connection.ts';
import { type Run, runner } from './run-inside.ts';

/** The host of the extension's pages; Firefox would choose another in every profile. */
const HOST = '5f0c1f0e-64a0-4f43-9d55-9d6a6a2b1c11';

export interface Firefox {
  /** `moz-extension://<host>` */
  origin: string;
  send: Connection['send'];
  on: Connection['on'];
  /** The extension's own page that stays open: its context. */
  host: string;
  /** Runs a function in a page. */
  run: Run;
  /** Runs a function in the browser's own window, with all that the browser may do. */
  privileged: <T>(work: (argument: never) => T | Promise<T>, argument?: unknown) => Promise<T>;
  close: () => Promise<void>;
}

type Settings = Record<string, string | number | boolean>;

/** The little of the browser's insides that is used here. */
declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };

/** What slips past the documents that are served must not reach the network: nobody listens on this port. */
const NOWHERE: Settings = { 'network.proxy.type': 1 };
for (const kind of ['http', 'ssl']) {
  NOWHERE[`network.proxy.${kind}`] = '127.0.0.1';
  NOWHERE[`network.proxy.${kind}_port`] = 9;
}

export interface FirefoxOptions extends LaunchOptions {
  /** Settings of the browser, as in `about:config`. */
  settings?: Settings;
}

/**
 * Starts Firefox with the extension and waits for the page that it shows to new users.
 * @param options `extension` and `executable` are found when left out.
 */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { locale, headed = false, executable = findFirefox() } = options;
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-firefox-'));
  // A copy: the browser reads scripts when they are needed, and a build may come in between.
  const extension = join(folder, 'extension');
  cpSync(options.extension ?? FIREFOX_BUILD, extension, { recursive: true });
  const profile = join(folder, 'profile');
  writeProfile(profile, locale, options.settings);
  const browser = spawn(
    executable,
    [
      ...(headed ? [] : ['--headless']),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
      // The extension's own pages are the system's in the eyes of the protocol.
      '-remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '886' },
    },
  );
  // Whatever ends this process must not leave the browser behind.
  const kill = () => void browser.kill();
  process.on('exit', kill).on('SIGTERM', exit);
  const stop = async () => {
    process.off('exit', kill).off('SIGTERM', exit);
    if (browser.exitCode === null) {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      kill();
      await gone;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const connection = await connect(await addressOf(browser));
    const close = async () => {
      connection.end();
      await stop();
    };
    return { ...(await settle(connection, extension, locale)), close };
  } catch (error) {
    await stop();
    throw error;
  }
}

const exit = () => process.exit(143);

function writeProfile(profile: string, locale: string, settings: Settings = {}): void {
  const languages = [...new Set([locale, locale.split('-')[0]])].join(', ');
  const preferences = {
    ...NOWHERE,
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: HOST }),
    'intl.accept_languages': languages,
    ...settings,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  mkdirSync(profile);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}

async function settle(
  { send, on }: Connection,
  extension: string,
  locale: string,
): Promise<Omit<Firefox, 'close'>> {
  await send('session.new', { capabilities: {} });
  const run = runner(send);
  const scope = { 'moz:scope': 'chrome' };
  const window = await shown(send, 'chrome://browser/content/browser.xhtml', scope);
  const privileged: Firefox['privileged'] = (work, argument) =>
    run({ context: window }, work as (argument: unknown) => never, argument);

  // Firefox speaks a language only with its language pack. Here its own words stay English; extensions are told
  // the other language. Before the installation, for an extension's words are chosen as it starts.
  await privileged((language: string) => {
    Services.locale.availableLocales = [...new Set([language, 'en-US'])];
    Services.locale.requestedLocales = [language];
  }, locale);
  await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  // The extension shows its options once it is installed; any other navigation would run into that one.
  const origin = `moz-extension://${HOST}`;
  const host = await shown(send, `${origin}/options.html`);
  return { origin, send, on, host, run, privileged };
}

/** A tab or frame, as the protocol tells it. */
export interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}

/** Waits until a tab or window shows an address. */
async function shown(send: Connection['send'], url: string, scope: object = {}): Promise<string> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', scope);
    const tab = contexts.find((other) => other.url === url);
    if (tab) return tab.context;
    await sleep(50);
  }
  throw new Error(`nothing ever showed ${url}`);
}

/** Firefox says on its error stream where it listens. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(`${address}/session`);
    });
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error(`Firefox ended: ${said.slice(-500)}`)));
  });
}
