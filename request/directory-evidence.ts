/** Sorts the hints about whose directory a tab shows by what they can prove. */

import { compareTenants, type Likeness } from '../customer/tenant';
import { isAlias, isDelegatedAlias } from '../portals/alias';
import { isNamed, type Tenant, tenantFrom } from '../portals/tenant';
import {
  addressHints,
  delegatedIn,
  mayNameOrganization,
  tenantOfLabel,
  tenantOfTitle,
} from '../portals/tenant-hints';
import { isOwnDomain } from '../profile/domains';
import { sameName } from '../profile/name';
import type { Profile } from '../profile/profile';
import type { DirectoryInput } from './directory';
import { type Account, ADDRESS, accountsIn } from './directory-accounts';
import type { DirectoryHint } from './directory-hint';
import { ownerOf } from './email';

export interface Evidence {
  /** The directories that the shell names by domain or tenant ID: these are open. */
  shown: readonly Tenant[];
  /** What the account menu calls the directory, where it tells neither domain nor ID. */
  labels: readonly string[];
  /** Texts of a Microsoft 365 header that may name the organization. */
  headers: readonly string[];
  /** The user is an alias of delegated administration: the directory is a customer's, whichever. */
  isAliased: boolean;
  /** The user is signed in by an account in the partner's own domains. */
  isOwnAccount: boolean;
  /** A sign is in sight that cannot be read. */
  isRedrawn: boolean;
  /** What the form or the page itself names; it may contradict. */
  page: readonly Tenant[];
  /** The accounts in sight, each with what the book knows of its domain. */
  accounts: readonly Account[];
  /** What the address names: asked for, and no more. */
  address: readonly Tenant[];
  /** What the address names as a delegated customer. */
  delegated: readonly Tenant[];
  /** A hint in the address, which may lag behind. */
  hint: Tenant | null;
  /** Whom the tab was opened for, or whose page it came from. */
  intended: Tenant | null;
  isVisited: boolean;
  /** All that was asked for, the strongest first. */
  asked: readonly Tenant[];
  hasProfile: boolean;
  isOwn: (tenant: Tenant) => boolean;
  inBook: (tenant: Tenant) => boolean;
  /** The partner itself, with the names it is known by. */
  partner: Tenant;
}

/** @returns the evidence in a tab; each tenant with what the customer book knows of it. */
export function evidenceOf({ url, hints, profile, intended, inBook }: DirectoryInput): Evidence {
  const known = (tenant: Tenant): Tenant => joined(tenant, inBook(tenant));
  const visible = hints.filter(({ painted }) => painted !== false);
  const said = visible.map(saidBy).filter((hint) => hint !== null);
  const isAliased = visible.some(
    ({ from, text }) => from.startsWith('avatar') && isDelegatedAlias(text),
  );
  const named = hints.flatMap((hint) => {
    const tenant = saidBy(hint);
    return tenant && isNamed(tenant)
      ? [{ tenant: known(tenant), isPainted: hint.painted !== false, from: hint.from }]
      : [];
  });
  const { path, hint } = addressHints(url);
  const delegated = delegatedIn(url).map(known);
  const address = [...(path ? [known(path)] : []), ...delegated];
  const meant = intended && isNamed(intended) ? known(intended) : null;
  const hinted = hint ? known(hint) : null;
  // Who comes from one customer's page and goes to an address that names another meant to.
  const isLeft = meant && intended?.isVisited && anyIs('different', [meant], address);
  const sought = [...address, ...(meant && !isLeft ? [meant] : [])];
  // What nobody sees, as a tooltip, proves nothing; it may contradict, be the partner's own, or say whose an alias is.
  const counts = (tenant: Tenant) =>
    isAliased ||
    isPartners(tenant, profile) ||
    anyIs('different', [tenant], [...sought, ...(hinted ? [hinted] : []), ...painted]);
  const painted = named.filter(({ isPainted }) => isPainted).map(({ tenant }) => tenant);
  // A menu that is hidden may be a copy of before: the partner's own that is in sight is open.
  const isOwnInSight =
    painted.length > 0 && painted.every((tenant) => isPartners(tenant, profile)) && !isAliased;
  const shown = merged([
    ...painted,
    ...named.flatMap(({ tenant, isPainted, from }) =>
      !isPainted && counts(tenant) && !(isOwnInSight && from === 'avatar-tenant') ? [tenant] : [],
    ),
  ]);
  return {
    shown,
    labels: said.filter((hint) => !isNamed(hint)).flatMap(({ names }) => names),
    headers: headersIn(hints, profile),
    isAliased,
    isOwnAccount: hints.some((hint) => isOwnAccount(hint, profile)),
    isRedrawn: visible.some(({ text }) => text === ''),
    page: visible
      .filter(({ from }) => from === 'page')
      .flatMap(({ text }) => tenantOfLabel(text) ?? [])
      .map(known),
    accounts: accountsIn(visible).map(({ home, ...more }) => ({ ...more, home: known(home) })),
    address,
    delegated,
    hint: hinted,
    intended: meant,
    isVisited: intended?.isVisited === true,
    // A hint tells nothing where anything else does.
    asked: sought.length || !hinted ? sought : [hinted],
    hasProfile: profile !== null,
    isOwn: (tenant) => isPartners(tenant, profile),
    inBook: (tenant) => inBook(tenant) !== null,
    partner: partnerOf(profile, inBook),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** All that is known of one directory; what the first tells comes first. */
function joined(one: Tenant, other: Tenant | null): Tenant {
  if (!other) return one;
  const tenantId = one.tenantId ?? other.tenantId;
  return {
    ...(tenantId && { tenantId }),
    domains: unique([...one.domains, ...other.domains]),
    names: unique([...one.names, ...other.names]),
  };
}

/** The shell tells one directory in several places: the menu gives the domain, its tooltip the ID. */
function merged(tenants: readonly Tenant[]): Tenant[] {
  const all: Tenant[] = [];
  for (const tenant of tenants) {
    const at = all.findIndex((one) => compareTenants(one, tenant) !== 'different');
    const one = all[at];
    if (!one) all.push(tenant);
    else all[at] = joined(one, tenant);
  }
  return all;
}

function saidBy({ from, text }: DirectoryHint): Tenant | null {
  if (from === 'avatar-tenant') return tenantOfLabel(text);
  return from === 'avatar-title' ? tenantOfTitle(text) : null;
}

const isHeader = (from: DirectoryHint['from']) => from === 'header-organization';

/** The texts of a Microsoft 365 header that may name the organization; the user's own name does not. */
const headersIn = (hints: readonly DirectoryHint[], profile: Profile | null): string[] =>
  hints
    .filter(({ from, text }) => isHeader(from) && mayNameOrganization(text))
    .map(({ text }) => text)
    .filter((text) => !profile || !sameName(text, '', profile));

/** A guest's address in a customer's directory holds the own domain as well, in another place. */
function isOwnAccount({ from, text }: DirectoryHint, profile: Profile | null): boolean {
  if (!/^avatar-(?:user|title)$/.test(from) || !profile || isAlias(text)) return false;
  const owners = (text.match(ADDRESS) ?? []).map((address) => ownerOf(address, profile, null));
  return owners.some((owner) => owner === 'mine' || owner === 'ours');
}

const isPartners = ({ tenantId, domains }: Tenant, profile: Profile | null): boolean =>
  profile !== null &&
  (domains.some((domain) => isOwnDomain(domain, profile)) ||
    (tenantId !== undefined && profile.tenantIds.includes(tenantId)));

/** The partner is called what its domains say, and what the book calls its tenant. */
const partnerOf = (profile: Profile | null, inBook: DirectoryInput['inBook']): Tenant => ({
  domains: profile?.domains ?? [],
  names: unique(
    (profile?.tenantIds ?? []).flatMap(
      (tenantId) => inBook(tenantFrom({ tenantId }))?.names.slice(0, 1) ?? [],
    ),
  ),
});

/** @returns whether some tenant is compared so with one of others. */
export const anyIs = (
  likeness: Likeness,
  some: readonly Tenant[],
  others: readonly Tenant[],
): boolean => some.some((one) => others.some((other) => compareTenants(one, other) === likeness));
