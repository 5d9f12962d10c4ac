import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { cloudOfDomain } from '../../customer/cloud';
import { azureLink, type CustomerKey, linksFor } from '../../customer/links';
import type { Cloud } from '../../portals/hosts';
import { LINK_GROUPS } from '../../portals/links';
import { CloudChoice } from './CloudChoice';
import { CopyButton } from './CopyButton';
import { LinkGroup } from './LinkGroup';
import { openLink } from './send';

interface Props {
  customer: CustomerKey;
  /** As people write it; may be an international name. */
  name: string;
}

/** One customer: the Azure link as it was checked, opened or copied, then the other portals. */
export function Chosen({ customer, name }: Props) {
  const [picked, setPicked] = useState<Cloud | null>(null);
  const cloud = picked ?? cloudOfDomain(customer.domain ?? '');
  const url = azureLink(customer, cloud);
  const links = linksFor(customer, cloud).filter(({ link }) => !link.extra);
  const id = customer.domain ?? customer.tenantId;
  return (
    <div class="chosen">
      <p class="who">
        <bdi>{name}</bdi>
        {id !== name && <bdi class="quiet id">{id}</bdi>}
      </p>
      {url && (
        <div class="primary-link">
          <bdi class="url">{url}</bdi>
          <button type="button" class="primary" onClick={() => void openLink(url, customer)}>
            {i18n.t('popup.open')}
          </button>
          <CopyButton text={url} />
        </div>
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
    </div>
  );
}
