/** Messages of the page that asks about a lasting answer. */

import { z } from 'zod';
import { type MessageIn, messagesFrom } from './define';
import type { Result } from './result';

const id = z.string().min(1).max(64);

export const CONFIRM_MESSAGES = messagesFrom('own-page', {
  /** Answered with a `QuestionAnswer`. */
  'confirm-get': { id },
  /** Answered with a `KeptAnswer`. */
  'confirm-answer': { id, yes: z.boolean() },
});
export type ConfirmMessage = MessageIn<typeof CONFIRM_MESSAGES>;

export interface Question {
  question: string;
  /** The address, domain, plan … that it is about. */
  subject: string;
}
/** Null for a question that is gone. */
export type QuestionAnswer = Result<{ question: Question | null }>;
/** `isDone`: kept, or left as it is because the user said no. */
export type KeptAnswer = Result<{ isDone: boolean }>;
