/** A real Firefox with the built extension, as tests of the extension's own pages use it. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type FirefoxOptions, launchFirefox } from '../replay/firefox/browser.ts';
import { clickAt } from '../replay/firefox/fields.ts';

export interface OwnPage {
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

/** Starts Firefox with the extension; the tab shows its options. */
export async function openInFirefox(options: Partial<FirefoxOptions> = {}): Promise<OwnPage> {
  const { origin, host, send, run, close } = await launchFirefox({ locale: 'en-US', ...options });
  const evaluate = <T>(expression: string) =>
    run<undefined, T>({ context: host }, `async () => (${expression})`);
  return {
    open: async (page) => {
      const url = `${origin}/${page}`;
      await send('browsingContext.navigate', { context: host, url, wait: 'complete' });
    },
    evaluate,
    press: async (selector) => {
      const point = await evaluate<[number, number]>(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      })()`);
      await clickAt(send, host, point);
    },
    until: async (expression) => {
      const end = Date.now() + 15_000;
      while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
        if (Date.now() > end) throw new Error(`never true: ${expression}`);
        await sleep(50);
      }
    },
    close,
  };
}
