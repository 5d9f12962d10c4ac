import type { AnswerId, AnswerText } from '../answers';
import type { OutcomeId, QuestionId } from '../decision';

/** The guide's words in one language. */
export interface GuideTexts {
  answers: Readonly<Record<AnswerId, AnswerText>>;
  questions: Readonly<Record<QuestionId, string>>;
  outcomes: Readonly<Record<OutcomeId, string>>;
}

/** The answers on requests that are filed. */
export type Afterwards = Readonly<Record<'colleagues' | 'change-severity' | 'reopen', AnswerText>>;
