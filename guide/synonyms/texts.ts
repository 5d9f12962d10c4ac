import type { AnswerId } from '../answers';

/** What people type when they look for an answer, as far as the answer itself does not say it. */
export type Synonyms = Readonly<Record<AnswerId, string>>;
