import type { Outcome } from '../../messages/view';
import type { Status } from '../../request/finding';
import { MARK, SHAPES } from '../shapes';

/** The verdict whose shape and colour a status shares. */
const OUTCOME_OF: Record<Status, Outcome> = {
  wrong: 'blocked',
  missing: 'blocked',
  unreadable: 'incomplete',
  pending: 'incomplete',
  differs: 'review',
  note: 'none',
  ok: 'ready',
};

/** @returns the look of a status. */
export const outcomeOfStatus = (status: Status): Outcome => OUTCOME_OF[status];

/**
 * A verdict's shape; said in words next to it, so hidden from assistive technology.
 * @param look the verdict, or none: then the product's mark.
 */
export function Shape({ outcome, size = 20 }: { outcome: Outcome; size?: number }) {
  if (outcome === 'none' || outcome === 'detecting') {
    return (
      <svg class="shape" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
        <path class="mark-behind" d={MARK.behind} />
        <path class="mark-front" d={MARK.front} />
        {outcome === 'detecting' && <path class="line" d={MARK.dots} stroke-width="2.4" />}
      </svg>
    );
  }
  const { body, dashed, glyph } = SHAPES[outcome];
  return (
    <svg
      class={`shape is-${outcome}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {dashed ? (
        <path class="line own" d={body} stroke-width="2.4" stroke-dasharray="4.7 2.84" />
      ) : (
        <path class="body" d={body} />
      )}
      <path class={dashed ? 'line own' : 'line'} d={glyph} stroke-width="2.6" />
    </svg>
  );
}
