import type { ComponentChildren, JSX } from 'preact';

type Props = Omit<JSX.IntrinsicElements['button'], 'class' | 'type'> & {
  /** `main`: the one thing to do here. `quiet`: beside other content. `danger`: deletes. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  children: ComponentChildren;
};

/** A button; a click is the caller's matter. */
export function Button({ look = 'plain', type = 'button', children, ...rest }: Props) {
  return (
    <button type={type} class={`ob-button ob-${look}`} {...rest}>
      {children}
    </button>
  );
}
