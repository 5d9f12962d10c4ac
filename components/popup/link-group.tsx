import { i18n } from '#i18n';
import type { CustomerKey, CustomerLink } from '../../customer/links';
import type { LinkGroup as Group } from '../../portals/links';
import { camel } from '../camel';
import { openLink } from '../data/ask';
import { Copy } from './copy';

interface Props {
  group: Group;
  links: CustomerLink[];
  customer: CustomerKey;
}

/** The links into one family of portals; what cannot be opened yet says what it needs. */
export function LinkGroup({ group, links, customer }: Props) {
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

function Row({ link, url, needs, guessed, customer }: CustomerLink & { customer: CustomerKey }) {
  const label = i18n.t(`popup.link.${camel(link.id)}`);
  if (url === null) {
    return (
      <>
        <span class="quiet">{label}</span>
        <span class="quiet needs">
          {i18n.t(needs === 'domain' ? 'popup.needs.domain' : 'popup.needs.tenantId')}
        </span>
      </>
    );
  }
  const open = (event: MouseEvent) => {
    if (event.button > 1) return;
    // Through the background, so that the new tab carries its customer.
    event.preventDefault();
    void openLink(url, customer);
  };
  return (
    <>
      <a href={url} target="_blank" rel="noreferrer" onClick={open} onAuxClick={open}>
        {label}
      </a>
      {guessed && (
        <abbr class="quiet" title={i18n.t('popup.guessed')}>
          {i18n.t('popup.guessedMark')}
        </abbr>
      )}
      <Copy text={url} what={label} />
    </>
  );
}
