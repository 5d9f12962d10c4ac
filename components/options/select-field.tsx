import { i18n } from '#i18n';
import { Field } from '../kit/field';

interface Props<Value extends string> {
  id: string;
  label: string;
  /** Empty: nothing is chosen. */
  value: Value | '';
  options: readonly (readonly [value: Value, label: string])[];
  onChange: (value: Value | '') => void;
}

/** One of several, or none. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { id, label, value, options, onChange } = props;
  const isKnown = value === '' || options.some(([one]) => one === value);
  return (
    <Field id={id} label={label} tag={i18n.t('options.optional')}>
      {(given) => (
        <select
          {...given}
          class="ob-input"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as Value | '')}
        >
          <option value="">{i18n.t('options.reach.none')}</option>
          {!isKnown && <option value={value}>{value}</option>}
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
