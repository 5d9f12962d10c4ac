import { i18n } from '#i18n';
import { PARTNER_KINDS, type PartnerKind } from '../../profile/profile';

interface Props {
  kinds: readonly PartnerKind[];
  locked: boolean;
  error?: string | undefined;
  onChange: (kinds: PartnerKind[]) => void;
}

const WORDS = {
  direct: 'direct',
  'indirect-provider': 'provider',
  'indirect-reseller': 'reseller',
  advisor: 'advisor',
} as const;

/** Which kinds of partner the company is; several are possible. */
export function KindField({ kinds, locked, error, onChange }: Props) {
  const toggle = (kind: PartnerKind, on: boolean) =>
    onChange(PARTNER_KINDS.filter((other) => (other === kind ? on : kinds.includes(other))));
  return (
    <fieldset class="list" aria-describedby={error ? 'kind-error' : undefined}>
      <legend>
        {i18n.t('options.kinds.title')}
        {locked && <span class="ob-tag">{i18n.t('options.setByOrganization')}</span>}
      </legend>
      <p class="ob-hint">{i18n.t('options.kinds.hint')}</p>
      {PARTNER_KINDS.map((kind) => (
        <div class="check" key={kind}>
          <input
            type="checkbox"
            id={`kind-${kind}`}
            checked={kinds.includes(kind)}
            disabled={locked}
            aria-invalid={error ? true : undefined}
            aria-describedby={`kind-${kind}-hint`}
            onChange={(event) => toggle(kind, event.currentTarget.checked)}
          />
          <label for={`kind-${kind}`}>{i18n.t(`options.kinds.${WORDS[kind]}`)}</label>
          <p class="ob-hint" id={`kind-${kind}-hint`}>
            {i18n.t(`options.kinds.${WORDS[kind]}Hint`)}
          </p>
        </div>
      ))}
      {error && (
        <p class="ob-error" id="kind-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
