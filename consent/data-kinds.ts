/**
 * What may leave the computer, by the feature that sends it, in Firefox's terms. Firefox asks the user before, and the
 * manifest has to name it; other browsers know nothing of the kind.
 *
 * Source: "Firefox built-in consent for data collection and transmission" (Mozilla Extension Workshop, 2026-04).
 */
export const DATA_KINDS = {
  /** A domain that the user typed or chose, to Microsoft's sign-in service. */
  lookup: 'searchTerms',
} as const;

export type Sending = keyof typeof DATA_KINDS;
