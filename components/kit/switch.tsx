interface Props {
  id: string;
  on: boolean;
  label: string;
  hint: string;
  onTurn: (on: boolean) => void;
}

/** Something to turn on or off; shows what is stored, not what was pressed. */
export function Switch({ id, on, label, hint, onTurn }: Props) {
  return (
    <div class="check switch">
      <input
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={`${id}-hint`}
        onClick={(event) => {
          event.preventDefault();
          onTurn(!on);
        }}
      />
      <label for={id}>{label}</label>
      <p class="ob-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
