import { i18n } from '#i18n';
import type { CustomerLink } from '../../customer/links';
import type { TenantLookup as FoundTenant } from '../../customer/tenant-lookup';
import { LINK_GROUPS, type LinkGroup } from '../../portals/links';
import type { Tenant } from '../../portals/tenant';
import { camel } from '../camel';
import { openLink } from '../data/ask';
import { CopyButton } from '../kit/copy-button';
import { TenantLookup } from './tenant-lookup';

interface Props {
  links: readonly CustomerLink[];
  customer: Tenant;
  /** The tenant ID is not known and may be asked for. */
  mayLookUp: boolean;
  onFound: (tenant: FoundTenant) => void;
}

/** The links into a customer's other portals, by family; those that cannot be opened yet are one line. */
export function Links({ links, customer, mayLookUp, onFound }: Props) {
  const needing = (what: CustomerLink['needs']) =>
    links.filter(({ needs }) => needs === what).length;
  const [tenantId, domain] = [needing('tenant-id'), needing('domain')];
  return (
    <>
      {(tenantId > 0 || mayLookUp) && (
        <div class="needs">
          {tenantId > 0 && <span class="quiet">{i18n.t('popup.needs.tenantIdFor', tenantId)}</span>}
          {mayLookUp && customer.domains[0] && (
            <TenantLookup domain={customer.domains[0]} onFound={onFound} />
          )}
        </div>
      )}
      {domain > 0 && <p class="needs quiet">{i18n.t('popup.needs.domainFor', domain)}</p>}
      <div class="link-groups">
        {LINK_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            links={links.filter(({ link, url }) => link.group === group && url !== null)}
            customer={customer}
          />
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  group: LinkGroup;
  links: readonly CustomerLink[];
  customer: Tenant;
}

function Group({ group, links, customer }: GroupProps) {
  if (links.length === 0) return null;
  return (
    <section class="link-group" aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>{i18n.t(`popup.group.${camel(group)}`)}</h3>
      <ul>
        {links.map((each) => (
          <li key={each.link.id}>
            <Row {...each} customer={customer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({
  link,
  url,
  guessed,
  isReportedDead,
  customer,
}: CustomerLink & { customer: Tenant }) {
  if (url === null) return null;
  const label = i18n.t(`popup.link.${camel(link.id)}`);
  const doubt = isReportedDead
    ? i18n.t('popup.reportedDead')
    : guessed
      ? i18n.t('popup.guessed')
      : undefined;
  const open = (event: MouseEvent) => {
    if (event.button > 1) return;
    // Through the background, so that the new tab carries its customer.
    event.preventDefault();
    void openLink(url, customer);
  };
  return (
    <>
      <a href={url} target="_blank" rel="noreferrer" title={doubt} onClick={open} onAuxClick={open}>
        {label}
        {/* Joined to the word: a star alone on a line says nothing. */}
        {doubt && <span aria-hidden="true">{'\u2060*'}</span>}
      </a>
      <CopyButton text={url} what={label} isSmall />
    </>
  );
}
