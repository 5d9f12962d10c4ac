import type { ComponentChildren, JSX } from 'preact';
import { pressCounts } from './guard';

type Props = Omit<JSX.IntrinsicElements['button'], 'onClick'> & {
  onPress: () => void;
  /** It only changes what the panel shows: whoever presses does no harm. */
  isFree?: boolean;
  children: ComponentChildren;
};

/** A button that only the user can press: neither a click by a script of the page nor one on a covered panel does anything. */
export function Press({ onPress, isFree = false, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      onClick={(event) => {
        if (isFree ? event.isTrusted : pressCounts(event)) onPress();
      }}
    >
      {children}
    </button>
  );
}
