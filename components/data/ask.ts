/** How the extension's own pages ask the background. */

import { browser } from 'wxt/browser';
import type { CustomerKey } from '../../customer/links';
import type { CustomerFacts, CustomerOwn } from '../../customer/record';
import type { TenantAnswer } from '../../customer/tenant';
import type { CustomerAnswer, CustomerMessage } from '../../messages/customers';
import type { LogMessage } from '../../messages/log';
import type { ProfileAnswer, ProfileMessage } from '../../messages/profiles';
import type { Snapshot, SnapshotMessage } from '../../messages/snapshot';
import type { ShownDirectory, TabMessage } from '../../messages/tab';

type OwnMessage = CustomerMessage | LogMessage | ProfileMessage | SnapshotMessage | TabMessage;

type AnswerTo<Message extends OwnMessage> = Message extends { kind: 'lookup' }
  ? TenantAnswer
  : Message extends LogMessage
    ? boolean
    : Message extends SnapshotMessage
      ? Snapshot | null
      : Message extends { kind: 'tab-directory' }
        ? ShownDirectory | null
        : Message extends TabMessage
          ? boolean | null
          : Message extends ProfileMessage
            ? ProfileAnswer
            : CustomerAnswer;

/** What counts as the answer when the background could not be reached. */
function unanswered(kind: string): TenantAnswer | ProfileAnswer | CustomerAnswer | false | null {
  if (kind === 'lookup') return { ok: false, reason: 'unreachable' };
  if (kind.startsWith('log-')) return false;
  if (kind.startsWith('snapshot-') || kind.startsWith('tab-')) return null;
  return { ok: false, reason: 'storage', detail: '' };
}

/** @returns the background's answer; a failure when it could not be reached. Never rejects. */
export async function ask<Message extends OwnMessage>(
  message: Message,
): Promise<AnswerTo<Message>> {
  // No answer is a failure, and the caller shows it.
  const answer = await browser.runtime.sendMessage(message).catch(() => undefined);
  return (answer ?? unanswered(message.kind)) as AnswerTo<Message>;
}

/**
 * Opens an address in a new tab that carries the customer it is meant for.
 * @param url one of the customer's links.
 * @param customer whom the tab must show; another directory there is then reported.
 */
export const openLink = (url: string, customer: CustomerKey) =>
  ask({ kind: 'open', url, customer });

/** Sets what the user adds to a customer. */
export const saveOwn = (facts: CustomerFacts, own: CustomerOwn) =>
  ask({ kind: 'customer-save', facts, own });

/** Asks whose tenant a domain is. Never rejects. */
export const lookUp = async (domain: string): Promise<TenantAnswer> =>
  ask({ kind: 'lookup', domain, isPrivate: await inPrivateWindow() });

/** @returns whether the popup stands over a private window; what is done there leaves nothing behind. */
export async function inPrivateWindow(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito ?? false;
}
