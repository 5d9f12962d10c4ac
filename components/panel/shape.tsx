import type { Look } from '../../messages/view';
import type { Status } from '../../request/finding';
import { MARK, SHAPES } from '../shapes';

/** The verdict whose shape and colour a status shares. */
const LOOK_OF: Record<Status, Look> = {
  wrong: 'blocked',
  missing: 'blocked',
  unreadable: 'incomplete',
  pending: 'incomplete',
  differs: 'review',
  note: 'none',
  ok: 'ready',
};

/** @returns the look of a status. */
export const lookOf = (status: Status): Look => LOOK_OF[status];

/**
 * A verdict's shape; said in words beside it, so hidden from assistive technology.
 * @param look the verdict, or none: then the product's mark.
 */
export function Shape({ look, size = 20 }: { look: Look; size?: number }) {
  if (look === 'none' || look === 'detecting') {
    return (
      <svg class="shape" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
        <path class="mark-behind" d={MARK.behind} />
        <path class="mark-front" d={MARK.front} />
        {look === 'detecting' && <path class="line" d={MARK.dots} stroke-width="2.4" />}
      </svg>
    );
  }
  const { body, dashed, glyph } = SHAPES[look];
  return (
    <svg
      class={`shape is-${look}`}
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
