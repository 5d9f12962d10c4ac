/** Whose directory a tab shows: the signs weighed against each other, never guessed. */

import type { Customer } from '../customer/record';
import { isDelegatedAlias } from '../portals/alias';
import {
  addressSigns,
  delegatedIn,
  mayNameOrganisation,
  namesAgree,
  type Tenant,
  tenantOfLabel,
  tenantOfTitle,
} from '../portals/tenant';
import { isOwnDomain } from '../profile/domains';
import { sameName } from '../profile/name';
import type { Profile } from '../profile/profile';
import type { Sign } from './sign';

type DirectoryKind =
  /** A customer's, by a positive sign. */
  | 'customer'
  /** The partner's own. */
  | 'own'
  /** Another customer's than the one the tab was opened for. */
  | 'other'
  /** Named, but neither known to be the partner's nor a customer's. */
  | 'unknown'
  /** The signs contradict each other. */
  | 'contradiction'
  /** Named or not, there is nothing to judge it by: no profile. */
  | 'no-profile'
  | 'no-sign';

export interface Directory extends Tenant {
  kind: DirectoryKind;
  /** For `other`: the customer that the tab was opened for. */
  intended?: Tenant;
}

/** Whom a tab was opened for. */
export interface Intended extends Tenant {
  /** It was not opened for anybody, but came from this customer's page in Partner Center. */
  isVisited?: boolean;
}

export interface DirectoryInput {
  url: URL;
  signs: readonly Sign[];
  profile: Profile | null;
  /** Whom the tab was opened for, from Onbehalf or from Partner Center. */
  intended: Intended | null;
  /** What the customer book knows of a directory; includes those the user called a customer's. */
  inBook: (tenant: Tenant) => Pick<Customer, 'domain' | 'tenantId' | 'name'> | null;
}

/** @returns whose directory the tab shows, by the design's `directory` check. */
export function judgeDirectory({
  url,
  signs,
  profile,
  intended,
  inBook,
}: DirectoryInput): Directory {
  const address = addressSigns(url);
  // All of them: one that the portal may obey as well contradicts the first, above all when it is the partner's own.
  const delegated = delegatedIn(url);
  const organisations = organisationsIn(signs, profile);
  const shell = shellTenants(signs, organisations);
  // The address under which a tab was opened says no more than that; what the shell shows is where it went.
  const isOpening = (tenant: Tenant) =>
    intended !== null && shell.some(isNamed) && sameTenant(tenant, intended, inBook) === true;
  const tenants = [...shell, address.path, ...delegated].filter(
    (tenant): tenant is Tenant => tenant !== null && (shell.includes(tenant) || !isOpening(tenant)),
  );
  const isAliased = signs.some(
    ({ from, text }) => from !== 'header-organisation' && isDelegatedAlias(text),
  );
  // A domain in one parameter and an ID in another may be two customers': they are not called one.
  const isFurther = (tenant: Tenant) =>
    delegated.includes(tenant) &&
    (tenant.domain !== address.delegated?.domain ||
      tenant.tenantId !== address.delegated?.tenantId);
  const known = joined([
    ...tenants.filter((tenant) => !isFurther(tenant)),
    ...(tenants.some(isNamed) || !address.hint ? [] : [address.hint]),
  ]);
  const isOwn = (tenant: Tenant) =>
    profile !== null &&
    ((tenant.domain !== undefined && isOwnDomain(tenant.domain, profile)) ||
      (tenant.tenantId !== undefined && profile.tenantIds.includes(tenant.tenantId)));
  const said = (kind: DirectoryKind): Directory => {
    const record = inBook(known);
    return {
      kind,
      domain: known.domain ?? record?.domain ?? undefined,
      tenantId: known.tenantId ?? record?.tenantId ?? undefined,
      name: known.name ?? record?.name ?? undefined,
    };
  };
  const agree = (a: Tenant, b: Tenant) => sameTenant(a, b, inBook);

  const named = tenants.filter(isNamed);
  const own = named.filter(isOwn);
  if (own.length && (own.length < named.length || isAliased)) return said('contradiction');
  if (own.length) return said('own');
  if (named.some((a) => named.some((b) => agree(a, b) === false))) return said('contradiction');
  if (contradictsHeader(organisations, delegated)) return said('contradiction');
  if (address.hint && named.length) {
    const { hint } = address;
    // The hint may lag behind; where it names somebody else than the shell, who is right is not known.
    if (named.every((tenant) => agree(tenant, hint) === false)) return said('contradiction');
  }
  if (address.hint && isAliased && !named.length && isOwn(address.hint))
    return said('contradiction');

  if (intended && named.length) {
    const answers = named.map((tenant) => agree(tenant, intended));
    // Who comes from one customer's page and goes to an address that names another meant to.
    const isMeant =
      intended.isVisited && tenants.some((one) => one === address.path || delegated.includes(one));
    if (answers.includes(false) && !isMeant) return { ...said('other'), intended };
    if (answers.includes(true)) return said('customer');
  }
  if (isAliased || address.delegated || named.some((tenant) => inBook(tenant) !== null))
    return said('customer');
  if (!profile) return said('no-profile');
  return tenants.length ? said('unknown') : said('no-sign');
}

const isNamed = ({ domain, tenantId }: Tenant) => domain !== undefined || tenantId !== undefined;

function shellTenants(signs: readonly Sign[], organisations: readonly string[]): Tenant[] {
  const tenants: Tenant[] = [];
  for (const { from, text } of signs) {
    const tenant =
      from === 'avatar-tenant'
        ? tenantOfLabel(text)
        : from === 'avatar-title'
          ? tenantOfTitle(text)
          : null;
    if (tenant) tenants.push(tenant);
  }
  if (organisations[0]) tenants.push({ name: organisations[0] });
  return tenants;
}

/** All that the signs say, in one; the first sign that says a thing counts. */
function joined(tenants: readonly Tenant[]): Tenant {
  const all: Tenant = {};
  for (const { domain, tenantId, name } of tenants) {
    all.domain ??= domain;
    all.tenantId ??= tenantId;
    all.name ??= name;
  }
  return all;
}

/** @returns whether two signs name one directory; undefined when they cannot be compared. */
function sameTenant(a: Tenant, b: Tenant, inBook: DirectoryInput['inBook']): boolean | undefined {
  if (a.tenantId && b.tenantId) return a.tenantId === b.tenantId;
  if (a.domain && b.domain) {
    if (a.domain === b.domain) return true;
    // A directory's first domain and a company's own mostly begin alike; two of their own may be two companies'.
    const isAlike = firstLabel(a.domain) === firstLabel(b.domain);
    if (isAlike && isInitial(a.domain) !== isInitial(b.domain)) return true;
    const [one, other] = [inBook(a)?.tenantId, inBook(b)?.tenantId];
    if (one && one === other) return true;
    return isAlike ? undefined : false;
  }
  const record = inBook(a) ?? inBook(b);
  if (record?.tenantId && record.domain) {
    const [id, domain] = [a.tenantId ?? b.tenantId, a.domain ?? b.domain];
    if (id && domain)
      return (
        record.tenantId === id &&
        (record.domain === domain || firstLabel(record.domain) === firstLabel(domain))
      );
  }
  return undefined;
}

const firstLabel = (domain: string) => domain.split('.')[0];

/** The domain that every directory begins with. */
const isInitial = (domain: string) =>
  /\.(?:onmicrosoft\.(?:com|us|de)|partner\.onmschina\.cn)$/.test(domain);

/** The texts of a Microsoft 365 header that may name the organisation; the user's own name does not. */
const organisationsIn = (signs: readonly Sign[], profile: Profile | null): string[] =>
  signs
    .filter(({ from, text }) => from === 'header-organisation' && mayNameOrganisation(text))
    .map(({ text }) => text)
    .filter((text) => !profile || !sameName(text, '', profile));

/** On the Microsoft 365 pages: the header names somebody else than the address, or than one of those it names. */
const contradictsHeader = (
  organisations: readonly string[],
  delegated: readonly Tenant[],
): boolean =>
  organisations.length > 0 &&
  delegated.some(({ domain }) => domain && !organisations.some((name) => namesAgree(name, domain)));
