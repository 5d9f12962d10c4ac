/** Messages from the background to the readers of a tab. Types only, since readers carry no schema library. */

export interface ToReader {
  kind: 'hold' | 'prove' | 'resend' | 'stop-reader';
  /** `hold`: what is not right, as one text; empty for nothing. */
  reason: string;
  /** `prove`: compare each reading with what is painted, from now on or no more. */
  wanted: boolean;
  /** `prove`: the user wants a press held for what only the last look finds. */
  asksFirst: boolean;
}
