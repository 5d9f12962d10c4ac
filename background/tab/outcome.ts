import type { Outcome } from '../../messages/view';
import type { Assessment } from '../../request/finding';

/** @returns what an assessment looks like: its verdict, or that there is none. */
export const outcomeOf = ({ verdict, detecting }: Assessment): Outcome =>
  verdict ?? (detecting ? 'detecting' : 'none');
