import { i18n } from '#i18n';
import { Field } from '../kit/field';
import { LEGACY_NAMES } from './decode';

interface Props {
  /** As {@link TextDecoder} calls it. */
  encoding: string;
  onPick: (encoding: string) => void;
}

/** How the file is decoded, where the file itself does not say: wrong characters in the rows below show it. */
export function EncodingChoice({ encoding, onPick }: Props) {
  return (
    <Field
      id="file-encoding"
      label={i18n.t('customers.review.encoding')}
      hint={i18n.t('customers.review.encodingHint')}
    >
      {(field) => (
        <select
          {...field}
          class="ob-input"
          value={encoding}
          onChange={({ currentTarget: { value } }) => onPick(value)}
        >
          {Object.entries(LEGACY_NAMES).map(([name, shown]) => (
            <option key={name} value={name}>
              {shown}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
