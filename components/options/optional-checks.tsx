import { i18n } from '#i18n';
import { OPTIONAL_CHECKS, type OptionalCheck } from '../../policy/optional-checks';
import type { Policy } from '../../policy/policy';
import type { Settings } from '../../storage/settings';
import { ask } from '../data/ask';
import { Switch } from '../kit/switch';

/** Turns on and off the checks that compare what only some partners care about. */
export function OptionalChecks({ choices, policy }: { choices: Settings; policy: Policy }) {
  const labels = {
    'request-text': i18n.t('beforeCreate.checks.requestText'),
    'contact-method': i18n.t('beforeCreate.checks.contactMethod'),
    availability: i18n.t('beforeCreate.checks.availability'),
    'time-zone': i18n.t('beforeCreate.checks.timeZone'),
    diagnostics: i18n.t('beforeCreate.checks.diagnostics'),
  } satisfies Record<OptionalCheck, string>;
  return (
    <fieldset class="list">
      <legend>{i18n.t('beforeCreate.checks.title')}</legend>
      {OPTIONAL_CHECKS.map((check) => (
        <Switch
          key={check}
          id={`check-${check}`}
          on={choices[check]}
          isSet={policy.checksOff?.includes(check) ?? false}
          label={labels[check]}
          onTurn={(on) => void ask({ kind: 'settings-save', changes: { [check]: on } })}
        />
      ))}
    </fieldset>
  );
}
