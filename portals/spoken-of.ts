/** What a portal may speak of beside a form, and what is said of it then. */

/** Names of headings in the languages' files. */
export const SPOKEN_OF = ['agent-chat', 'community-support'] as const;
export type SpokenOf = (typeof SPOKEN_OF)[number];
