import type { ComponentChildren, JSX } from 'preact';

type Props = Omit<JSX.IntrinsicElements['button'], 'onClick'> & {
  onPress: () => void;
  children: ComponentChildren;
};

/** A button that only the user can press: a click made by a script of the page does nothing. */
export function Press({ onPress, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      onClick={(event) => {
        if (event.isTrusted) onPress();
      }}
    >
      {children}
    </button>
  );
}
