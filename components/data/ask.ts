/** How the extension's own pages ask the background. */

import { browser } from 'wxt/browser';
import type { CustomerFacts, CustomerOwn } from '../../customer/record';
import type { TenantAnswer } from '../../customer/tenant-lookup';
import type { CustomerAnswer, CustomerMessage } from '../../messages/customers';
import type { LogAnswer, LogMessage } from '../../messages/log';
import type { ProfileAnswer, ProfileMessage } from '../../messages/profiles';
import type { Snapshot, SnapshotAnswer, SnapshotMessage } from '../../messages/snapshot';
import type {
  DirectoryAnswer,
  ShownDirectory,
  ShowPanelAnswer,
  TabMessage,
} from '../../messages/tab';
import type { TaughtAnswer, TaughtMessage } from '../../messages/taught';
import type { Tenant } from '../../portals/tenant';

type OwnMessage =
  | CustomerMessage
  | LogMessage
  | ProfileMessage
  | SnapshotMessage
  | TabMessage
  | TaughtMessage;

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
            : Message extends TaughtMessage
              ? TaughtAnswer
              : CustomerAnswer;

type Answer =
  | LogAnswer
  | SnapshotAnswer
  | ShowPanelAnswer
  | DirectoryAnswer
  | ProfileAnswer
  | CustomerAnswer
  | TaughtAnswer
  | TenantAnswer;

/** What a page makes of an answer; undefined: the background could not be reached. */
function read(kind: OwnMessage['kind'], answer: Answer | undefined): unknown {
  const isDone = answer?.ok === true;
  if (kind === 'lookup') return answer ?? { ok: false, reason: 'unreachable' };
  if (kind.startsWith('log-')) return isDone;
  if (kind === 'snapshot-take') return isDone && 'snapshot' in answer ? answer.snapshot : null;
  if (kind === 'tab-show-panel' || kind === 'tab-check-fields')
    return isDone && 'isShown' in answer ? answer.isShown : null;
  if (kind === 'tab-directory') return isDone && 'directory' in answer ? answer.directory : null;
  return answer ?? { ok: false, reason: 'storage', detail: '' };
}

/** @returns the background's answer; a failure when it could not be reached. Never rejects. */
export async function ask<Message extends OwnMessage>(
  message: Message,
): Promise<AnswerTo<Message>> {
  // No answer is a failure, and the caller shows it.
  const answer = await browser.runtime.sendMessage(message).catch(() => undefined);
  return read(message.kind, answer as Answer | undefined) as AnswerTo<Message>;
}

/**
 * Opens an address in a new tab that carries the customer it is meant for.
 * @param url one of the customer's links.
 * @param customer whom the tab must show; another directory there is then reported.
 */
export const openLink = (url: string, customer: Tenant) => ask({ kind: 'open', url, customer });

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
