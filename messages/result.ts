/** What the background answers to the extension's own pages. */

/** Why something was not done. `detail` is for the developer, in English. */
export interface Failure<Reason extends string = string> {
  ok: false;
  /** `invalid`: not a message of ours. `storage`: the browser could not read or write, or could not be reached. */
  reason: Reason | 'invalid' | 'storage';
  detail: string;
}

export type Result<Value extends object = object, Reason extends string = never> =
  | ({ ok: true } & Value)
  | Failure<Reason>;

/** Thrown by whoever carries a message out: it is not done, for a reason that the page shows. */
export class Refused extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}
