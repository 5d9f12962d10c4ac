import { i18n } from '#i18n';

interface Props {
  id: string;
  on: boolean;
  label: string;
  hint?: string;
  /** The organization has set it. */
  isSet?: boolean;
  onTurn: (on: boolean) => void;
}

/** Something to turn on or off; shows what is stored, not what was pressed. */
export function Switch({ id, on, label, hint, isSet = false, onTurn }: Props) {
  return (
    <div class="check switch">
      <input
        type="checkbox"
        id={id}
        checked={on}
        disabled={isSet}
        aria-describedby={hint && `${id}-hint`}
        onClick={(event) => {
          event.preventDefault();
          onTurn(!on);
        }}
      />
      <label for={id}>
        {label}
        {isSet && <span class="ob-tag">{i18n.t('options.setByOrganization')}</span>}
      </label>
      {hint && (
        <p class="ob-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
