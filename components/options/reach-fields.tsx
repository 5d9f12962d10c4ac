import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { AVAILABILITIES, CONTACT_METHODS } from '../../profile/profile';
import { Field } from '../kit/field';
import { SelectField } from './select-field';
import type { Editor } from './use-editor';

const METHODS = { email: 'panel.fields.email', phone: 'options.phone.title' } as const;
const HOURS = { 'business-hours': 'businessHours', 'around-the-clock': 'aroundTheClock' } as const;

/** How and when Microsoft reaches the person, and whom it notifies as well: all optional, and compared only where said. */
export function ReachFields({ state, editor }: { state: ProfileState; editor: Editor }) {
  const { draft, change, error } = editor;
  return (
    <section class="group" aria-labelledby="reach-title">
      <h2 id="reach-title">{i18n.t('options.reach.title')}</h2>
      <p class="about">{i18n.t('options.reach.about')}</p>
      <Mailbox state={state} editor={editor} />
      <div class="columns">
        <SelectField
          id="contact-method"
          label={i18n.t('checks.contactMethod.title')}
          value={draft.contactMethod}
          options={CONTACT_METHODS.map((one) => [one, i18n.t(METHODS[one])])}
          onChange={(contactMethod) => change({ contactMethod })}
        />
        <SelectField
          id="availability"
          label={i18n.t('checks.availability.title')}
          value={draft.availability}
          options={AVAILABILITIES.map((one) => [one, i18n.t(`options.reach.${HOURS[one]}`)])}
          onChange={(availability) => change({ availability })}
        />
        <SelectField
          id="time-zone"
          label={i18n.t('checks.timeZone.title')}
          value={draft.timeZone}
          options={[
            ['computer', i18n.t('options.reach.computer')],
            ...Intl.supportedValuesOf('timeZone').map((zone): [string, string] => [zone, zone]),
          ]}
          onChange={(timeZone) => change({ timeZone })}
        />
        <Field
          id="on-call-phone"
          label={i18n.t('options.reach.onCall')}
          tag={i18n.t('options.optional')}
          hint={i18n.t('options.reach.onCallHint')}
          error={error('onCallPhone')}
        >
          {(props) => (
            <input
              {...props}
              class="ob-input"
              type="tel"
              autocomplete="off"
              value={draft.onCallPhone}
              onInput={(event) => change({ onCallPhone: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}

/** A mailbox of the team or the ticket system. */
function Mailbox({ state, editor }: { state: ProfileState; editor: Editor }) {
  const { draft, change, error } = editor;
  const isSet = state.locked.includes('additionalEmail');
  const { additionalEmail = '' } = state.policy;
  return (
    <Field
      id="additional-email"
      label={i18n.t('options.additionalEmail.title')}
      tag={isSet ? i18n.t('options.setByOrganization') : i18n.t('options.optional')}
      hint={i18n.t('options.additionalEmail.hint')}
      error={error('additionalEmail')}
    >
      {(props) => (
        <input
          {...props}
          class="ob-input"
          type="email"
          autocomplete="off"
          placeholder={additionalEmail}
          readOnly={isSet}
          value={isSet ? additionalEmail : draft.additionalEmail}
          onInput={(event) => change({ additionalEmail: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
