import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { countryCode } from '../../profile/country';
import { splitAddresses } from '../../profile/pasted-addresses';
import { internationalPhone } from '../../profile/phone';
import { Field } from '../kit/field';
import { CountrySelect } from './country-select';
import { ListField } from './list-field';
import type { Editor } from './use-editor';
import { countryText } from './words';

/** Who is contacted about a request: name, addresses, phone, country. */
export function PersonFields({ state, editor }: { state: ProfileState; editor: Editor }) {
  const { draft, change, error } = editor;
  const { policy } = state;
  const isLocked = (field: ProfileState['locked'][number]) => state.locked.includes(field);
  const tag = (locked: boolean) => (locked ? i18n.t('options.setByOrganization') : undefined);
  const phone = isLocked('phone') ? (policy.phone ?? '') : draft.phone;
  const country = isLocked('country') ? (countryCode(policy.country ?? '') ?? '') : draft.country;
  const international = internationalPhone(phone, countryCode(country) ?? undefined);

  return (
    <section class="group" aria-labelledby="person-title">
      <h2 id="person-title">{i18n.t('options.person.title')}</h2>
      <p class="about">{i18n.t('options.person.about')}</p>
      <div class="columns">
        <Field id="first-name" label={i18n.t('options.firstName')} error={error('firstName')}>
          {(props) => (
            <input
              {...props}
              class="ob-input"
              autocomplete="given-name"
              required
              value={draft.firstName}
              onInput={(event) => change({ firstName: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="last-name" label={i18n.t('options.lastName')} error={error('lastName')}>
          {(props) => (
            <input
              {...props}
              class="ob-input"
              autocomplete="family-name"
              required
              value={draft.lastName}
              onInput={(event) => change({ lastName: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <ListField
        id="email"
        inputMode="email"
        split={splitAddresses}
        legend={i18n.t('options.emails.title')}
        hint={i18n.t('options.emails.hint')}
        entryLabel={(number) => i18n.t('options.emails.entry', [number])}
        addLabel={i18n.t('options.emails.add')}
        entries={draft.emails}
        fixed={policy.sharedMailbox === undefined ? [] : [policy.sharedMailbox]}
        locked={isLocked('emails')}
        tag={tag(isLocked('emails'))}
        errorAt={(at) => error(`emails.${at}`)}
        onChange={(emails) => change({ emails })}
      />
      <div class="columns">
        <Field
          id="country"
          label={i18n.t('options.country')}
          tag={tag(isLocked('country')) ?? i18n.t('options.optional')}
          error={error('country')}
        >
          {(props) => (
            <CountrySelect
              {...props}
              disabled={isLocked('country')}
              value={country}
              onChange={(code) => change({ country: code })}
            />
          )}
        </Field>
        <Field
          id="phone"
          label={i18n.t('options.phone.title')}
          tag={tag(isLocked('phone')) ?? i18n.t('options.optional')}
          hint={phoneHint(phone, international, country)}
          error={error('phone')}
        >
          {(props) => (
            <input
              {...props}
              class="ob-input"
              type="tel"
              autocomplete="tel"
              readOnly={isLocked('phone')}
              value={phone}
              onInput={(event) => change({ phone: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}

function phoneHint(phone: string, international: string | null, country: string): string {
  if (phone.trim() === '') return i18n.t('options.phone.hint');
  if (international === phone.trim()) return '';
  if (international) return i18n.t('options.phone.kept', [international]);
  return countryCode(country)
    ? i18n.t('options.phone.oddIn', [countryText(countryCode(country) ?? '')])
    : i18n.t('options.phone.odd');
}
