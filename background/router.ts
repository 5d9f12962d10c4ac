/**
 * Receives every message: checks the sender by data that cannot be spoofed, then parses the message with the closed
 * schema of its kind. Pages cannot send any; scripts in a portal's page may send only their own kinds.
 */

import { type Browser, browser } from 'wxt/browser';
import type { From } from '../messages/define';
import type { Frame, HandlersOf } from '../messages/handlers-of';
import { type Kind, MESSAGES } from '../messages/messages';
import { type Failure, Refused } from '../messages/result';
import { portalHostOf } from '../portals/hosts';
import { report } from '../text/report';
import { safeParse } from '../text/safe-parse';

type Sender = Browser.runtime.MessageSender;
type Handle = (message: unknown, frame: Frame | undefined) => Promise<unknown>;

/** Handles messages from a frame that may not send their kind. */
type Refusals = {
  readonly [K in Kind]?: (message: unknown, frame: Frame, url: string) => Promise<unknown>;
};

/**
 * @param handlers what is done with each kind of message.
 * @param refusals what else is done with those that are refused: the others are dropped.
 * @returns a listener. It returns the answer, which never rejects; or undefined for a message that is not for us or not
 *   from whom it should be.
 */
export const routerOf =
  (handlers: HandlersOf<typeof MESSAGES>, refusals: Refusals = {}) =>
  (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const isOurs = isOwnPage(sender);
    const frame = isOurs ? undefined : frameOf(sender);
    if (!isOurs && !frame) return undefined;
    const kind = kindOf(message);
    if (!kind || !maySend(MESSAGES[kind].from, frame))
      return isOurs ? Promise.resolve(failure('invalid', 'kind')) : undefined;
    const parsed = safeParse(MESSAGES[kind].schema, message);
    if (!parsed.success && isOurs) return Promise.resolve(failure('invalid', parsed.error.message));
    if (!parsed.success)
      return refusals[kind]?.(message, frame as Frame, sender.url ?? '').catch((error) =>
        report(error, `refused ${kind}`),
      );
    const handle = async () => await (handlers[kind] as Handle)(parsed.data, frame);
    return isOurs
      ? resultOf(kind, handle())
      : handle().catch((error) => report(error, `message ${kind}`));
  };

function kindOf(message: unknown): Kind | undefined {
  const kind = (message as { kind?: unknown } | null | undefined)?.kind;
  return typeof kind === 'string' && Object.hasOwn(MESSAGES, kind) ? (kind as Kind) : undefined;
}

/** The panel stands in the top frame; no other frame presses its buttons. */
const maySend = (from: From, frame: Frame | undefined): boolean =>
  from === 'own-page' ? !frame : frame !== undefined && (from === 'frame' || frame.frameId === 0);

const isOwnPage = ({ url }: Sender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** The frame's own address tells a content script from elsewhere; a sandboxed frame has only its tab's. */
function frameOf({ url, tab, frameId }: Sender): Frame | undefined {
  const isPortal = [url, tab?.url].some(
    (address) => address !== undefined && URL.canParse(address) && portalHostOf(new URL(address)),
  );
  if (!isPortal || tab?.id === undefined || frameId === undefined) return undefined;
  return { tabId: tab.id, frameId };
}

const failure = (reason: string, detail: string): Failure => ({ ok: false, reason, detail });

async function resultOf(kind: Kind, done: Promise<unknown>): Promise<unknown> {
  try {
    return { ok: true, ...((await done) as object | undefined) };
  } catch (error) {
    if (error instanceof Refused) return failure(error.reason, '');
    report(error, `message ${kind}`);
    return failure('storage', error instanceof Error ? error.message : String(error));
  }
}
