/** Topics that a portal may mention outside a form. */

/** Names of headings in the languages' files. */
export const SPOKEN_OF = ['agent-chat', 'community-support'] as const;
export type SpokenOf = (typeof SPOKEN_OF)[number];
