import type { ComponentChildren, JSX } from 'preact';

type Props = Omit<JSX.IntrinsicElements['button'], 'class' | 'type'> & {
  /** `main`: the one thing to do here. `quiet`: next to other content. `icon`: a small drawing; name it with `aria-label`. `danger`: deletes. */
  variant?: 'main' | 'plain' | 'quiet' | 'icon' | 'danger';
  type?: 'button' | 'submit';
  children: ComponentChildren;
};

/** A button; a click is the caller's matter. */
export function Button({ variant = 'plain', type = 'button', children, ...rest }: Props) {
  return (
    <button type={type} class={`ob-button ob-${variant}`} {...rest}>
      {children}
    </button>
  );
}
