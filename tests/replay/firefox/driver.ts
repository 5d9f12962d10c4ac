/** Firefox as a replay drives it. */

import { writeFileSync } from 'node:fs';
import type { LaunchOptions } from '../browser.ts';
import type { Driver, Tab } from '../driver.ts';
import type { Documents } from '../serve.ts';
import { type Firefox, launchFirefox } from './browser.ts';
import { openTab, readTab, reset } from './extension.ts';
import { click, fill, frameOf, valueOf } from './fields.ts';
import { press, readPanel } from './panel.ts';
import { serve } from './serve.ts';
import { takeRequests, watchErrors, watchRequests } from './watch.ts';

/** Starts Firefox. */
export async function driveFirefox(options: LaunchOptions): Promise<Driver> {
  const firefox = await launchFirefox(options);
  try {
    return await driverOf(firefox);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** Drives a Firefox that has been started. */
export async function driverOf(firefox: Firefox): Promise<Driver> {
  let documents: Documents = new Map();
  let errors: string[] = [];
  await serve(firefox, () => documents);
  await watchRequests(firefox);
  await watchErrors(firefox, (text) => errors.push(text));
  return {
    origin: firefox.origin,
    open: async (loaded) => {
      documents = loaded.documents;
      const { profile, taught, customers } = loaded.page;
      await reset(firefox, documents, profile, taught, customers);
      await takeRequests(firefox);
      errors = [];
      return await open(firefox, errors);
    },
    close: firefox.close,
  };
}

async function open(firefox: Firefox, pageErrors: readonly string[]): Promise<Tab> {
  const { send } = firefox;
  const { context, tabId } = await openTab(firefox);
  const requests: string[] = [];
  const inFrame = (frame: string | undefined) => frameOf(firefox, context, frame);
  return {
    goto: async (address, frame) => goto(firefox, await inFrame(frame), address),
    fill: async (selector, text, frame) =>
      await fill(firefox, await inFrame(frame), selector, text),
    click: async (selector, frame) => await click(firefox, await inFrame(frame), selector),
    valueOf: async (selector, frame) => await valueOf(firefox, await inFrame(frame), selector),
    press: (name, patience) => press(firefox, context, name, undefined, { patience }),
    readPanel: () => readPanel(firefox),
    state: async () => {
      requests.push(...(await takeRequests(firefox)));
      return await readTab(firefox, tabId);
    },
    screenshot: async (path) => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      const picture = Buffer.from(data, 'base64');
      writeFileSync(path, picture);
      return picture;
    },
    requests,
    pageErrors,
    close: () => send('browsingContext.close', { context }),
  };
}

async function goto({ send }: Firefox, context: string, url: string): Promise<void> {
  // An address that no document names answers with an empty 404, which the browser reports as an error.
  await send('browsingContext.navigate', { context, url, wait: 'complete' }).catch(
    (error: Error) => {
      if (!/NS_ERROR_NET_EMPTY_RESPONSE|neterror/i.test(error.message)) throw error;
    },
  );
}
