import { MARK } from '../shapes';

/** The product's mark, for the head of a page. Decoration: the name is next to it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={MARK.behind} fill={MARK.behindColour} />
      <path d={MARK.front} fill={MARK.frontColour} />
      <path class="ob-mark-check" d={MARK.check} />
    </svg>
  );
}
