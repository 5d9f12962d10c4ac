/** What the extension's own pages ask of the background about what was taught. */

import { z } from 'zod';
import type { Lesson } from '../taught/lessons';
import { MOST_TAUGHT, type Refused, TaughtSchema } from '../taught/taught';
import { type MessageIn, messagesFrom } from './define';
import type { Result } from './result';

export const TAUGHT_MESSAGES = messagesFrom('own-page', {
  'taught-get': {},
  /** Adds what may be added of a list; each entry is read by itself. */
  'taught-add': { entries: z.array(z.unknown()).max(2 * MOST_TAUGHT) },
  'taught-remove': { entry: TaughtSchema },
});
export type TaughtMessage = MessageIn<typeof TAUGHT_MESSAGES>;

/** Everything that counts, and of what was to be added what was refused and how much was taken. */
export interface TaughtState {
  lessons: Lesson[];
  refused: Refused[];
  added: number;
}
export type TaughtAnswer = Result<TaughtState>;
