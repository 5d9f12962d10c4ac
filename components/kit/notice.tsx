import type { ComponentChildren } from 'preact';

interface Props {
  variant?: 'info' | 'good' | 'warn' | 'bad';
  title?: string;
  children?: ComponentChildren;
  /** Buttons, below the text. */
  actions?: ComponentChildren;
}

/** Each look has a shape of its own, so that none depends on its colour. */
const SHAPES = {
  info: 'M12 8v.01M12 11.5V17',
  good: 'M7 12.5l3.5 3.5L17 8.5',
  warn: 'M12 7v6.5M12 17v.01',
  bad: 'M8.5 8.5l7 7m0-7l-7 7',
};

/** Something worth reading before going on. To have it spoken, put it into a live region. */
export function Notice({ variant = 'info', title, children, actions }: Props) {
  return (
    <div class={`ob-notice ob-notice-${variant}`}>
      <svg class="ob-notice-shape" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        <path d={SHAPES[variant]} />
      </svg>
      <div class="ob-notice-text">
        {title && <strong>{title}</strong>}
        {children}
        {actions && <div class="ob-actions">{actions}</div>}
      </div>
    </div>
  );
}
