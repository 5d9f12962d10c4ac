import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { azureLink, linksFor } from '../../customer/links';
import type { Tenant } from '../../customer/tenant';
import type { Cloud } from '../../portals/hosts';
import { LINK_GROUPS } from '../../portals/links';
import { openLink, saveOwn } from '../data/ask';
import type { Book } from '../data/use-book';
import { Button } from '../kit/button';
import { CloudChoice } from './cloud-choice';
import { cloudFor } from './cloud-for';
import { Copy } from './copy';
import { LinkGroup } from './link-group';
import { keyOf, type Option } from './option';
import { Own } from './own';
import { TenantLookup } from './tenant-lookup';

interface Props {
  option: Option;
  /** Null while it is being read. */
  book: Book | null;
}

/** One customer: the Azure link as it was checked, opened or copied, then the other portals. */
export function Chosen({ option, book }: Props) {
  const [picked, setPicked] = useState<Cloud | null>(null);
  const [tenant, setTenant] = useState<Tenant | null>(null);
  const facts = {
    ...option.facts,
    tenantId: option.facts.tenantId ?? tenant?.tenantId ?? null,
    cloud: picked ?? option.facts.cloud ?? tenant?.cloud ?? null,
  };
  const known = { ...option, facts };
  const customer = keyOf(known);
  const cloud = cloudFor(known);
  const url = azureLink(customer, cloud);
  const links = linksFor(customer, cloud).filter(
    ({ link }) => !link.extra || book?.choices.extraLinks,
  );
  const favourite = option.own.favourite;
  return (
    <section class="chosen" aria-labelledby="chosen-name">
      <div class="chosen-head">
        <h2 id="chosen-name" class="who">
          <bdi>{option.name}</bdi>
          {option.detail && <bdi class="quiet id">{option.detail}</bdi>}
        </h2>
        <Button
          look="quiet"
          aria-pressed={favourite}
          aria-label={i18n.t('popup.favourite')}
          title={i18n.t('popup.favourite')}
          onClick={() => void saveOwn(facts, { ...option.own, favourite: !favourite })}
        >
          <span aria-hidden="true">{favourite ? '★' : '☆'}</span>
        </Button>
      </div>
      {url && (
        <div class="primary-link">
          <bdi class="url">{url}</bdi>
          <Button look="main" onClick={() => void openLink(url, customer)}>
            {i18n.t('popup.open')}
          </Button>
          <Copy text={url} />
        </div>
      )}
      {book?.mayLookUp && facts.domain && !option.facts.tenantId && (
        <TenantLookup domain={facts.domain} onFound={setTenant} />
      )}
      <CloudChoice cloud={cloud} onPick={setPicked} />
      {LINK_GROUPS.map((group) => (
        <LinkGroup
          key={group}
          group={group}
          links={links.filter(({ link }) => link.group === group)}
          customer={customer}
        />
      ))}
      <p class="quiet keys">{i18n.t('popup.keys')}</p>
      <Own option={known} />
    </section>
  );
}
