/** The page's own fields in Firefox: filled, clicked and read as a user would, in any frame. */

import { setTimeout as sleep } from 'node:timers/promises';
import { heldBy, isYes, kindOf, writeText } from '../in-field.ts';
import { keyOf } from '../load.ts';
import type { Context, Firefox } from './browser.ts';
import { fillInPage, findInPage, pointInPage } from './in-page.ts';

const PATIENCE = 5000;
const LIBRARIES = [findInPage, kindOf, isYes, writeText, heldBy];
export const inside = (context: string) => ({ context, sandbox: 'replay' });

/**
 * The frame that shows a document.
 * @param tab the tab's context.
 * @param address the document's address; the top frame when left out.
 * @throws when there is none in time.
 */
export async function frameOf(
  { send, run }: Firefox,
  tab: string,
  address: string | undefined,
): Promise<string> {
  if (address === undefined) return tab;
  const end = Date.now() + PATIENCE;
  do {
    const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', {
      root: tab,
    });
    const frames = contexts.flatMap(withChildren).filter(({ url }) => URL.canParse(url));
    const found =
      frames.find(({ url }) => url === address) ??
      frames.find(({ url }) => keyOf(url) === keyOf(address));
    if (found && (await run(inside(found.context), isParsed))) return found.context;
    await sleep(50);
  } while (Date.now() < end);
  throw new Error(`no frame shows ${address}`);
}

const isParsed = () => document.readyState !== 'loading';

const withChildren = (context: Context): Context[] => [
  context,
  ...(context.children ?? []).flatMap(withChildren),
];

/** Fills a field: types into it, chooses an option by its text, or writes the text of what only shows one. */
export async function fill(
  { run }: Firefox,
  frame: string,
  selector: string,
  text: string,
): Promise<void> {
  const filled = () => run(inside(frame), fillInPage, { selector, text }, LIBRARIES);
  await patiently(filled, `the page has no ${selector} that can be filled`);
}

/** Clicks an element; when something lies over it, the click is sent to it all the same. */
export async function click(firefox: Firefox, frame: string, selector: string): Promise<void> {
  const { send, run } = firefox;
  const find = () => run(inside(frame), pointInPage, selector, LIBRARIES);
  const point = await patiently(find, `the page has no ${selector}`);
  if (point === 'clicked') return;
  await clickAt(send, frame, point);
}

/** Moves the pointer to a point of a frame and clicks. */
export async function clickAt(
  send: Firefox['send'],
  context: string,
  [x, y]: readonly [number, number],
): Promise<void> {
  await send('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/** What a field holds. Null: no such field. */
export async function valueOf(
  { run }: Firefox,
  frame: string,
  selector: string,
): Promise<string[] | null> {
  return await run(inside(frame), valueInPage, selector, LIBRARIES);
}

function valueInPage(selector: string): string[] | null {
  const field = findInPage(selector);
  return field && heldBy(field);
}

/** Asks until there is an answer. */
async function patiently<T>(ask: () => Promise<T | null>, otherwise: string): Promise<T> {
  const end = Date.now() + PATIENCE;
  do {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    await sleep(50);
  } while (Date.now() < end);
  throw new Error(otherwise);
}
