/**
 * An answer that counts from now on is confirmed on a page of the extension's own, where no page can lie above the
 * question or press for the user. What is asked about is what stood on the page when the user answered.
 */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { i18n } from '#i18n';
import { CHECKS } from '../../checks';
import type { CONFIRM_MESSAGES } from '../../messages/confirm';
import type { HandlersOf } from '../../messages/handlers-of';
import { ANSWERS, type Answer } from '../../messages/view';
import type { CheckId } from '../../request/finding';
import { safeParse } from '../../text/safe-parse';
import { currentRecord } from '../tab/tab-store';
import { KEYS } from './answers';
import { keepAnswer, subjectOf } from './keep-answer';

const AskedSchema = z.object({
  tabId: z.number(),
  check: z.enum(CHECKS as [CheckId, ...CheckId[]]),
  answer: z.enum(ANSWERS),
  subject: z.string(),
});
type Asked = z.output<typeof AskedSchema>;

const keyOf = (id: string) => `confirm:${id}`;
const SIZE = { width: 460, height: 340 };

async function load(id: string): Promise<Asked | null> {
  const stored = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
  const parsed = safeParse(AskedSchema, stored);
  return parsed.success ? parsed.data : null;
}

/**
 * Opens the page that asks.
 * @returns false when the finding does not ask that any more.
 */
export async function askToConfirm(
  tabId: number,
  check: CheckId,
  answer: Answer,
): Promise<boolean> {
  const subject = await subjectNow(tabId, check, answer);
  if (subject === null) return false;
  if (await isAsking({ tabId, check, answer, subject })) return true;
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: { tabId, check, answer, subject } });
  const url = browser.runtime.getURL(`/confirm.html?id=${id}` as '/confirm.html');
  // Browsers without windows of their own (on phones) have tabs.
  if (browser.windows?.create) await browser.windows.create({ url, type: 'popup', ...SIZE });
  else await browser.tabs.create({ url });
  return true;
}

/** Pressed twice, the question is asked once. */
async function isAsking(asked: Asked): Promise<boolean> {
  const open = await browser.tabs.query({ url: browser.runtime.getURL('/confirm.html*' as '/') });
  const ids = open.map(({ url = '' }) => new URL(url).searchParams.get('id') ?? '');
  const all = await Promise.all(ids.map(load));
  return all.some((one) => one !== null && JSON.stringify(one) === JSON.stringify(asked));
}

async function subjectNow(tabId: number, check: CheckId, answer: Answer): Promise<string | null> {
  const { assessment } = await currentRecord(tabId);
  return assessment && subjectOf(check, answer, assessment);
}

/** Answers the page that asks. */
export const CONFIRM_HANDLERS: HandlersOf<typeof CONFIRM_MESSAGES> = {
  'confirm-get': async ({ id }) => {
    const asked = await load(id);
    if (!asked) return { question: null };
    const question = i18n.t(`panel.answers.${KEYS[asked.answer]}Confirm`);
    return { question: { question, subject: asked.subject } };
  },
  'confirm-answer': async ({ id, yes }) => {
    const asked = await load(id);
    if (!asked) return { isDone: false };
    await browser.storage.session.remove(keyOf(id));
    if (!yes) return { isDone: true };
    const { tabId, check, answer, subject } = asked;
    // Another address may stand there by now: what is kept is what was asked about, or nothing.
    const isSame = (await subjectNow(tabId, check, answer)) === subject;
    return { isDone: isSame && (await keepAnswer(tabId, check, answer)) };
  },
};
