import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { isOwnDomain } from '../../profile/domains';
import { ALIAS } from '../../profile/draft';
import { isSharedDomain } from '../../text/domain';
import { Button } from '../kit/button';
import { KindField } from './kind-field';
import { ListField } from './list-field';
import type { Editor } from './use-editor';

/** What tells the company's own directory from a customer's, and how it works with Microsoft. */
export function CompanyFields({ state, editor }: { state: ProfileState; editor: Editor }) {
  const { draft, change, error } = editor;
  const { policy } = state;
  const isLocked = (field: ProfileState['locked'][number]) => state.locked.includes(field);
  const tag = (field: ProfileState['locked'][number]) =>
    isLocked(field) ? i18n.t('options.setByOrganization') : i18n.t('options.optional');
  const lighthouse = isLocked('lighthouse') ? policy.lighthouse === true : draft.lighthouse;
  const offered = offeredDomain(draft.emails, [...draft.domains, ...(policy.domains ?? [])]);

  return (
    <section class="group" aria-labelledby="company-title">
      <h2 id="company-title">{i18n.t('options.company.title')}</h2>
      <p class="about">{i18n.t('options.company.about')}</p>
      <ListField
        id="domain"
        legend={i18n.t('options.domains.title')}
        hint={i18n.t('options.domains.hint')}
        entryLabel={(number) => i18n.t('options.domains.entry', [number])}
        addLabel={i18n.t('options.domains.add')}
        placeholder="partner.example"
        entries={draft.domains}
        fixed={policy.domains ?? []}
        locked={isLocked('domains')}
        tag={tag('domains')}
        errorAt={(at) => error(`domains.${at}`)}
        onChange={(domains) => change({ domains })}
      />
      {offered && !isLocked('domains') && (
        <p class="offer">
          {i18n.t('options.domains.offer', [offered])}{' '}
          <Button onClick={() => change({ domains: [...draft.domains.filter(Boolean), offered] })}>
            {i18n.t('options.domains.accept', [offered])}
          </Button>
        </p>
      )}
      <ListField
        id="tenant-id"
        legend={i18n.t('options.tenantIds.title')}
        hint={i18n.t('options.tenantIds.hint')}
        entryLabel={(number) => i18n.t('options.tenantIds.entry', [number])}
        addLabel={i18n.t('options.tenantIds.add')}
        placeholder="11111111-2222-3333-4444-555555555555"
        entries={draft.tenantIds}
        fixed={policy.tenantIds ?? []}
        locked={isLocked('tenantIds')}
        tag={tag('tenantIds')}
        errorAt={(at) => error(`tenantIds.${at}`)}
        onChange={(tenantIds) => change({ tenantIds })}
      />
      <KindField
        locked={isLocked('partnerKind')}
        kinds={isLocked('partnerKind') ? (policy.partnerKind ?? []) : draft.kinds}
        error={error('partnerKind')}
        onChange={(kinds) => change({ kinds })}
      />
      <div class="check">
        <input
          type="checkbox"
          id="lighthouse"
          checked={lighthouse}
          disabled={isLocked('lighthouse')}
          aria-describedby="lighthouse-hint"
          onChange={(event) => change({ lighthouse: event.currentTarget.checked })}
        />
        <label for="lighthouse">
          {i18n.t('options.lighthouse.title')}
          {isLocked('lighthouse') && <span class="ob-tag">{tag('lighthouse')}</span>}
        </label>
        <p class="ob-hint" id="lighthouse-hint">
          {i18n.t('options.lighthouse.hint')}
        </p>
      </div>
      <ListField
        id="plan"
        split={null}
        legend={i18n.t('options.plans.title')}
        hint={i18n.t('options.plans.hint')}
        entryLabel={(number) => i18n.t('options.plans.entry', [number])}
        addLabel={i18n.t('options.plans.add')}
        entries={draft.supportPlans}
        fixed={policy.supportPlans ?? []}
        locked={isLocked('supportPlans')}
        tag={tag('supportPlans')}
        errorAt={(at) => error(`supportPlans.${at}`)}
        onChange={(supportPlans) => change({ supportPlans })}
      />
    </section>
  );
}

/** The domain of one of the addresses that is not among the own ones yet; never taken over unasked. */
function offeredDomain(emails: string[], domains: string[]): string | undefined {
  return emails
    .filter((email) => !ALIAS.test(email.trim()))
    .map((email) => /^[^@\s]+@([^@\s]+\.[^@\s.]{2,})$/.exec(email.trim())?.[1]?.toLowerCase())
    .find((name) => name !== undefined && !isSharedDomain(name) && !isOwnDomain(name, { domains }));
}
