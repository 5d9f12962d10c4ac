/** A real Firefox with the built extension, driven by WebDriver BiDi over a plain WebSocket. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIREFOX_ID } from '../../partner/ids';
import { findFirefox } from '../tools/browser.ts';
import { FIREFOX_BUILD } from '../tools/paths.ts';

/** The host of the extension's pages; Firefox would choose another in every profile. */
const HOST = '5f0c1f0e-64a0-4f43-9d55-9d6a6a2b1c11';

export interface Firefox {
  /** Opens one of the extension's pages in the tab. */
  open: (page: string) => Promise<void>;
  /** Runs an expression in the page and hands back its value, as JSON can carry it. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Presses the middle of an element with the mouse, as a user does. */
  press: (selector: string) => Promise<void>;
  /** Waits until an expression is true in the page. */
  until: (expression: string) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Starts Firefox with the extension.
 * @param executable the browser to start.
 * @param extension the folder of the build.
 * @param settings of the browser, as in `about:config`.
 */
export async function launchFirefox(
  executable = findFirefox(),
  extension = FIREFOX_BUILD,
  settings: Record<string, boolean> = {},
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'onbehalf-firefox-'));
  const uuids = JSON.stringify(JSON.stringify({ [FIREFOX_ID]: HOST }));
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref("${name}", ${value});\n`,
  );
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref("extensions.webextensions.uuids", ${uuids});\n${lines.join('')}`,
  );
  const browser = spawn(
    executable,
    [
      ...['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
      // The extension's own pages are the system's in the eyes of the protocol.
      '-remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stop = async () => {
    const gone = new Promise((resolve) => browser.once('exit', resolve));
    browser.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return await drive(await addressOf(browser), extension, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function drive(
  address: string,
  extension: string,
  stop: () => Promise<void>,
): Promise<Firefox> {
  const { send, end } = await connect(address);
  await send('session.new', { capabilities: {} });
  await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  // The extension shows its options once it is installed; any other navigation would run into that one.
  const context = await shown(send, `moz-extension://${HOST}/options.html`);

  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
        target: { context },
        awaitPromise: true,
      },
    );
    if (!answer.result) throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value) as T;
  };

  return {
    open: async (page) => {
      const url = `moz-extension://${HOST}/${page}`;
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate,
    press: async (selector) => {
      const [x, y] = await evaluate<[number, number]>(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)];
      })()`);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await send('input.performActions', { context, actions: [mouse] });
    },
    until: async (expression) => {
      const end = Date.now() + 15_000;
      while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
        if (Date.now() > end) throw new Error(`never true: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: async () => {
      end();
      await stop();
    },
  };
}

interface Tree {
  contexts: { context: string; url: string }[];
}

/** Waits until a tab shows an address. */
async function shown(send: Connection['send'], url: string): Promise<string> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const { contexts } = await send<Tree>('browsingContext.getTree', {});
    const tab = contexts.find((other) => other.url === url);
    if (tab) return tab.context;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no tab ever showed ${url}`);
}

/** Firefox says on its error stream where it listens. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(`${address}/session`);
    });
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error(`Firefox ended: ${said.slice(-500)}`)));
  });
}

interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  message?: string;
}

interface Connection {
  send: <T>(method: string, params: object) => Promise<T>;
  end: () => void;
}

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      // Said by its name: a test that only runs out of time tells nothing.
      const late = setTimeout(() => reject(new Error(`${method}: no answer`)), 25_000);
      waiting.set(last, ({ type, result, message }) => {
        clearTimeout(late);
        if (type === 'success') resolve(result as T);
        else reject(new Error(`${method}: ${message}`));
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, end: () => socket.close() };
}
