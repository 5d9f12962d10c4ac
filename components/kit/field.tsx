import type { ComponentChildren } from 'preact';

/** What a control needs so that its label, hint and error are read with it. */
export interface FieldProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props {
  id: string;
  label: string;
  hint?: ComponentChildren;
  /** What is wrong and what to do; shown next to the control. */
  error?: string | undefined;
  /** Shown next to the label: optional, or who has set it. */
  tag?: string | undefined;
  children: (props: FieldProps) => ComponentChildren;
}

/** A label, its control, a hint and an error, tied together. */
export function Field({ id, label, hint, error, tag, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="ob-field">
      <label for={id}>
        {label}
        {tag && <span class="ob-tag">{tag}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p class="ob-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p class="ob-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
