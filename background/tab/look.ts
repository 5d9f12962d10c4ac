import type { Look } from '../../messages/view';
import type { Assessment } from '../../request/finding';

/** @returns what an assessment looks like: its verdict, or that there is none. */
export const lookOf = ({ verdict, detecting }: Assessment): Look =>
  verdict ?? (detecting ? 'detecting' : 'none');
