import { MARK, MARK_CHECK, MARK_COLOURS } from '../shapes';

/** The product's mark, for the head of a page. Decoration: the name is next to it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={MARK.behind} fill={MARK_COLOURS.behind} />
      <path d={MARK.front} fill={MARK_COLOURS.front} />
      <path class="ob-mark-check" d={MARK_CHECK} />
    </svg>
  );
}
