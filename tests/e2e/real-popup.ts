/** The toolbar's own popup: as large as the browser makes it, and gone when something else gets the focus. */

import type { CDPSession } from '@playwright/test';
import type { Browser } from '../replay/browser.ts';

declare const chrome: { action: { openPopup(): Promise<void> } };

export interface RealPopup {
  /** The value of an expression in the popup; must be JSON. */
  evaluate: <Value>(expression: string) => Promise<Value>;
  /** Types where the focus is. */
  type: (text: string) => Promise<void>;
  press: (key: 'Enter' | 'ArrowDown' | 'Tab') => Promise<void>;
  /** Waits until an expression is true. */
  until: (expression: string) => Promise<void>;
  /** Closes it at once, as a click elsewhere does. */
  leave: () => Promise<void>;
}

interface Answer {
  id: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
}

const CODES = { Enter: 13, ArrowDown: 40, Tab: 9 };

/** Opens the popup over the tab in front and waits until it can be typed into. Drivers of browsers list no popups, so it is reached by its target. */
export async function openRealPopup({ context, host }: Browser): Promise<RealPopup> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('no session with the browser');
  await host.evaluate(() => chrome.action.openPopup());
  const targetId = await popupTarget(devtools);
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  // A popup that is gone answers nothing more.
  const gone = new Promise<never>((_, reject) => {
    devtools.on('Target.detachedFromTarget', () => reject(new Error('the popup closed')));
  });
  gone.catch(() => undefined);
  let last = 0;
  const send = (method: string, params: object) => {
    const answered = new Promise<Answer>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method, params });
      devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
    return Promise.race([answered, gone]);
  };
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
    if (result?.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result?.result?.value as Value;
  };
  const until = async (expression: string) => {
    const end = Date.now() + 20_000;
    while (!(await evaluate(expression))) {
      if (Date.now() > end) throw new Error(`never true in the popup: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await until(`document.activeElement?.id === 'customer'`);
  return {
    evaluate,
    until,
    type: async (text) => {
      for (const letter of text) await send('Input.insertText', { text: letter });
    },
    press: async (key) => {
      const stroke = { key, code: key, windowsVirtualKeyCode: CODES[key] };
      // Gone by the first or by the second, when the key opened a tab.
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await send('Input.dispatchKeyEvent', { type, ...stroke }).catch(() => undefined);
    },
    leave: async () => {
      await devtools.send('Target.closeTarget', { targetId });
      await devtools.detach();
    },
  };
}

async function popupTarget(devtools: CDPSession): Promise<string> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url.endsWith('/popup.html'));
    if (target) return target.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');
}
