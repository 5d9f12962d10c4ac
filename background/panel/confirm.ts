/**
 * Confirms lasting answers on a page of the extension, where no portal can cover the question or press for the user.
 * The question is about what the page showed when the user answered.
 */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { i18n } from '#i18n';
import { CHECKS } from '../../checks';
import { meaningText } from '../../components/options/taught-words';
import type { CONFIRM_MESSAGES } from '../../messages/confirm';
import type { HandlersOf } from '../../messages/handlers-of';
import { ANSWERS, type Answer } from '../../messages/view';
import { asciiAddress } from '../../request/email';
import type { CheckId } from '../../request/finding';
import type { CheckedForm } from '../../request/form-print';
import { addCheckedForm, CheckedFormSchema } from '../../storage/checked-forms';
import { type Taught, TaughtSchema } from '../../taught/taught';
import { asciiDomain } from '../../text/domain';
import { safeParse } from '../../text/safe-parse';
import { serialQueue } from '../../text/serial-queue';
import { teach } from '../stored/taught';
import { ensureReaders } from '../tab/reader-lifecycle';
import { currentRecord } from '../tab/tab-store';
import { injectLabelsInto } from '../tab/taught-labels';
import { update } from '../tab/update';
import { KEYS } from './answers';
import { changeRun, runOf } from './field-check';
import { keepAnswer, subjectOf } from './keep-answer';

const AnswerSchema = z.object({
  tabId: z.number(),
  check: z.enum(CHECKS as [CheckId, ...CheckId[]]),
  answer: z.enum(ANSWERS),
  subject: z.string(),
});
const LessonSchema = z.object({ tabId: z.number(), lesson: TaughtSchema });
/** A form that the user has checked. */
const CheckedSchema = z.object({ tabId: z.number(), checked: CheckedFormSchema });
const AskedSchema = z.union([AnswerSchema, LessonSchema, CheckedSchema]);
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
  return subject !== null && (await ask({ tabId, check, answer, subject }));
}

/** Opens the page that asks whether a lesson is to count from now on. */
export const askToTeach = (tabId: number, lesson: Taught): Promise<boolean> =>
  ask({ tabId, lesson });

/** Opens the page that asks whether a form is to be remembered as read correctly. */
export const askToRemember = (tabId: number, checked: CheckedForm): Promise<boolean> =>
  ask({ tabId, checked: { ...checked, captions: [...checked.captions] } });

/** One after the other: two presses at once are one question. */
const inTurn = serialQueue(10_000);

const ask = (asked: Asked): Promise<boolean> => inTurn(() => open(asked));

async function open(asked: Asked): Promise<boolean> {
  if (await isAsking(asked)) return true;
  await closeOthers(asked.tabId);
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: asked });
  const url = browser.runtime.getURL(`/confirm.html?id=${id}` as '/confirm.html');
  // Browsers without windows of their own (on phones) have tabs.
  if (browser.windows?.create) await browser.windows.create({ url, type: 'popup', ...SIZE });
  else await browser.tabs.create({ url });
  return true;
}

/** The pages that ask just now. */
async function openQuestions(): Promise<{ id: string; tab: number; asked: Asked }[]> {
  const open = await browser.tabs.query({ url: browser.runtime.getURL('/confirm.html*' as '/') });
  const all = await Promise.all(
    open.map(async ({ id: tab, url = '' }) => {
      const id = new URL(url).searchParams.get('id') ?? '';
      const asked = await load(id);
      return asked && tab !== undefined ? [{ id, tab, asked }] : [];
    }),
  );
  return all.flat();
}

/** One question of a tab at a time: whoever answers something else has changed their mind. Forgets what was left unanswered. */
async function closeOthers(tabId: number): Promise<void> {
  const questions = await openQuestions();
  const others = questions.filter(({ asked }) => asked.tabId === tabId);
  // Closed by the user meanwhile.
  for (const { tab } of others) await browser.tabs.remove(tab).catch(() => undefined);
  const stay = new Set(questions.filter((one) => !others.includes(one)).map(({ id }) => keyOf(id)));
  const stored = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    stored.filter((key) => key.startsWith(keyOf('')) && !stay.has(key)),
  );
}

/** Pressed twice, the question is asked once. */
const isAsking = async (asked: Asked): Promise<boolean> =>
  (await openQuestions()).some((one) => JSON.stringify(one.asked) === JSON.stringify(asked));

async function subjectNow(tabId: number, check: CheckId, answer: Answer): Promise<string | null> {
  const { assessment } = await currentRecord(tabId);
  return assessment && subjectOf(check, answer, assessment);
}

/** Teaches what was asked about; in the tab where it was pointed at it counts at once, recognized or not. */
async function keepLesson(tabId: number, lesson: Taught): Promise<boolean> {
  if (!(await teach(lesson))) return false;
  await injectLabelsInto(tabId);
  await ensureReaders(tabId);
  if (await runOf(tabId))
    await changeRun(tabId, { pointing: null, said: i18n.t('fieldCheck.taught') });
  return true;
}

/** Remembers a form; what is said of it may change with that. */
async function keepChecked(tabId: number, checked: CheckedForm): Promise<boolean> {
  await addCheckedForm({ ...checked, captions: [...checked.captions] });
  if (await runOf(tabId))
    await changeRun(tabId, { pointing: null, said: i18n.t('fieldCheck.remembered') });
  await update(tabId, { kind: 'inputs-changed' });
  return true;
}

/** @returns what an answer is about; a domain that only looks like another one also as it is spelled in ASCII. */
function subjectInWords({ answer, subject }: z.output<typeof AnswerSchema>): string {
  if (answer !== 'add-address' && answer !== 'add-domain') return subject;
  const ascii = subject.includes('@') ? asciiAddress(subject) : asciiDomain(subject);
  const isSame = ascii.toLowerCase() === subject.toLowerCase();
  return isSame || !ascii ? subject : `${subject} (${ascii})`;
}

/** Answers the page that asks. */
export const CONFIRM_HANDLERS: HandlersOf<typeof CONFIRM_MESSAGES> = {
  'confirm-get': async ({ id }) => {
    const asked = await load(id);
    if (!asked) return { question: null };
    if ('lesson' in asked) {
      const { lesson } = asked;
      const subject = `“${lesson.text}” → ${meaningText(lesson)}`;
      return { question: { question: i18n.t('fieldCheck.question'), subject } };
    }
    if ('checked' in asked) {
      const { captions, lang } = asked.checked;
      const subject = `${lang} · ${i18n.t('popup.health.fields', captions.length)}`;
      return { question: { question: i18n.t('fieldCheck.questionForm'), subject } };
    }
    const question = i18n.t(`panel.answers.${KEYS[asked.answer]}Confirm`);
    return { question: { question, subject: subjectInWords(asked) } };
  },
  'confirm-answer': async ({ id, yes }) => {
    const asked = await load(id);
    if (!asked) return { isDone: false };
    await browser.storage.session.remove(keyOf(id));
    if (!yes) return { isDone: true };
    if ('lesson' in asked) return { isDone: await keepLesson(asked.tabId, asked.lesson) };
    if ('checked' in asked) return { isDone: await keepChecked(asked.tabId, asked.checked) };
    const { tabId, check, answer, subject } = asked;
    // Another address may be there by now: only what was asked about is kept.
    return { isDone: await keepAnswer(tabId, check, answer, subject) };
  },
};
