import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { countryCodes } from '../../profile/country';
import type { FieldProps } from '../kit/field';
import { countryText, language } from './words';

interface Props extends FieldProps {
  /** An ISO code; any other text is offered as it is; empty: none. */
  value: string;
  disabled?: boolean;
  onChange: (code: string) => void;
}

/** All countries, by their names in the user's language. */
export function CountrySelect({ value, onChange, ...props }: Props) {
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(language());
    return countryCodes()
      .map((code) => ({ code, name: countryText(code) }))
      .sort((a, b) => compare(a.name, b.name));
  }, []);
  const isKnown = value === '' || countries.some(({ code }) => code === value);
  return (
    <select
      {...props}
      class="ob-input"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{i18n.t('options.noCountry')}</option>
      {!isKnown && <option value={value}>{value}</option>}
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
