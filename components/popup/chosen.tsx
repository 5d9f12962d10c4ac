import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { azureLink, linkFor, linksFor } from '../../customer/links';
import { domainsOf } from '../../customer/record';
import type { TenantLookup } from '../../customer/tenant-lookup';
import type { Cloud } from '../../portals/hosts';
import type { LinkId } from '../../portals/links';
import { isOwnDirectory } from '../../profile/own-directory';
import type { Profile } from '../../profile/profile';
import { openLink, saveOwn } from '../data/ask';
import type { Book } from '../data/use-book';
import type { Undo } from '../data/use-undo';
import { Button } from '../kit/button';
import { CopyButton } from '../kit/copy-button';
import { CloudChoice } from './cloud-choice';
import { cloudFor } from './cloud-for';
import { Links } from './links';
import { type Option, tenantOfOption } from './option';
import { Own } from './own';

interface Props {
  option: Option;
  /** Null while it is being read. */
  book: Book | null;
  profile: Profile | null;
  /** Nobody else was found. */
  isOnly: boolean;
  onRemove: Undo['remove'];
}

/** What the two large buttons open already. */
const ABOVE: ReadonlySet<LinkId> = new Set(['azure-domain', 'azure-new-request']);

/** One customer: what is noted about it, its Azure portal and the form, then the other portals. */
export function Chosen({ option, book, profile, isOnly, onRemove }: Props) {
  const [picked, setPicked] = useState<Cloud | null>(null);
  const [tenant, setTenant] = useState<TenantLookup | null>(null);
  const facts = {
    ...option.facts,
    tenantId: option.facts.tenantId ?? tenant?.tenantId ?? null,
    cloud: picked ?? option.facts.cloud ?? tenant?.cloud ?? null,
  };
  const known = { ...option, facts };
  const isOwn = isOwnDirectory({ tenantId: facts.tenantId, domains: domainsOf(facts) }, profile);
  // What is no customer is not offered to the book; one that got into it before can be taken out.
  const mayKeep = !isOwn || option.from === 'book';
  const customer = tenantOfOption(known);
  const cloud = cloudFor(known);
  const url = azureLink(customer, cloud);
  const form = linkFor('azure-new-request', customer, cloud);
  const links = linksFor(customer, cloud).filter(
    ({ link, url: address }) =>
      (!link.extra || book?.choices.extraLinks) && !ABOVE.has(link.id) && address !== url,
  );
  return (
    <section class="chosen" aria-labelledby="chosen-name">
      <Head option={known} isOnly={isOnly} />
      {isOwn && (
        <p class="note" role="status">
          {i18n.t('popup.ownDirectory')}
        </p>
      )}
      <div class="doors">
        {url && (
          <Button variant="main" onClick={() => void openLink(url, customer)}>
            {i18n.t('popup.azurePortal')}
          </Button>
        )}
        {form && (
          <Button
            variant="main"
            title={i18n.t('popup.guessed')}
            onClick={() => void openLink(form, customer)}
          >
            {i18n.t('popup.link.azureNewRequest')}
          </Button>
        )}
        {!isOwn && <Star option={known} />}
      </div>
      {url && (
        <p class="primary-link">
          <bdi class="url quiet">{url}</bdi>
          <CopyButton text={url} />
        </p>
      )}
      <Links
        links={links}
        customer={customer}
        mayLookUp={(book?.mayLookUp ?? false) && option.facts.tenantId === null}
        onFound={setTenant}
      />
      <CloudChoice cloud={cloud} onPick={setPicked} />
      {mayKeep && <Own option={known} onRemove={onRemove} />}
    </section>
  );
}

/** The name, unless it stands right above in the list; what the user noted, for that is read before anything is opened. */
function Head({ option, isOnly }: { option: Option; isOnly: boolean }) {
  const { notes, provider } = option.own;
  return (
    <>
      <h2 id="chosen-name" class={isOnly ? 'ob-hidden' : 'who'}>
        <bdi>{option.name}</bdi>
        {option.detail && <bdi class="quiet id">{option.detail}</bdi>}
      </h2>
      {notes && <p class="note">{notes}</p>}
      {provider && (
        <p class="note">
          <span class="quiet">{i18n.t('organization.provider')}</span> {provider}
        </p>
      )}
    </>
  );
}

function Star({ option: { facts, own } }: { option: Option }) {
  const { favourite } = own;
  return (
    <Button
      variant="icon"
      aria-pressed={favourite}
      aria-label={i18n.t('popup.favourite')}
      title={i18n.t('popup.favourite')}
      onClick={() => void saveOwn(facts, { ...own, favourite: !favourite })}
    >
      <span aria-hidden="true">{favourite ? '★' : '☆'}</span>
    </Button>
  );
}
