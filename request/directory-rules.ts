/**
 * What the hints of a directory say together. The first rule with something to say decides; each is about one row or two of
 * this table:
 *
 * | hint | proves |
 * | --- | --- |
 * | the shell names a domain or tenant ID | which directory is open |
 * | the shell gives a name alone | nothing; equal to a name of the expected customer it supports, unequal it contradicts |
 * | an alias of delegated administration | that it is a customer's, not which |
 * | an account in the partner's own domains | contradicts a customer's, unless the shell names one by domain or ID |
 * | the domain of an alias or guest, and an account in another known customer's domain | contradicts that it is this customer's |
 * | the form's own line, or a domain that a directory begins with in any text or the title | equal nothing, unequal it contradicts |
 * | the address, the tab's opener, the page before | what was asked for, not what was got |
 * | the customer book | that a named directory is a customer's |
 */

import { compareName, type Likeness } from '../customer/tenant';
import { isNamed as namesDirectory, type Tenant } from '../portals/tenant';
import { isInitialDomain } from '../text/initial-domain';
import type { DirectoryKind } from './directory';
import { anyIs, type Evidence } from './directory-evidence';

type Rule = (evidence: Evidence) => DirectoryKind | null;

const isNamed = ({ shown }: Evidence): boolean => shown.length > 0;

const shownIsOwn: Rule = ({ shown, isOwn, isAliased }) => {
  if (!shown.some(isOwn)) return null;
  return shown.every(isOwn) && !isAliased ? 'own' : 'contradiction';
};

const shownIsTwo: Rule = ({ shown }) => (shown.length > 1 ? 'contradiction' : null);

/** The portal may obey each of the tenants that an address names; the partner's own among them contradicts. */
const addressIsTwo: Rule = ({ address, isOwn, delegated }) => {
  const own = address.filter(isOwn).length;
  if (own > 0 && own < address.length) return 'contradiction';
  return anyIs('different', delegated, delegated) ? 'contradiction' : null;
};

/** The address by which a tab was opened says no more than that; what the shell shows is where it went. */
const addressBeside = ({ address, intended }: Evidence): readonly Tenant[] =>
  address.filter((tenant) => !intended || !anyIs('same', [tenant], [intended]));

const addressIsAnother: Rule = (evidence) => {
  const { shown, hint, isOwn } = evidence;
  if (!isNamed(evidence)) return null;
  const beside = addressBeside(evidence);
  if (beside.some(isOwn) || anyIs('different', shown, beside)) return 'contradiction';
  return hint && (isOwn(hint) || anyIs('different', shown, [hint])) ? 'contradiction' : null;
};

/** Who comes from one customer's page and goes to an address that names another meant to. */
const openedForAnother: Rule = ({ shown, intended, address, isVisited }) => {
  if (!intended || !anyIs('different', shown, [intended])) return null;
  return isVisited && anyIs('same', shown, address) ? null : 'other';
};

const domainsBeginAlike: Rule = ({ shown, asked }) =>
  anyIs('alike', shown, asked) && !anyIs('same', shown, asked) ? 'maybe-same' : null;

/** In a Microsoft 365 header several texts may be the name; one that agrees is enough. */
function namesSay(names: readonly string[], tenant: Tenant | undefined): Likeness {
  const all = tenant ? names.map((name) => compareName(name, tenant)) : [];
  if (all.includes('same')) return 'same';
  return all.includes('different') ? 'different' : 'unknown';
}

const headerIsAnother: Rule = (evidence) => {
  const { headers, partner, asked, shown, delegated, isOwn, isAliased } = evidence;
  const theirs = (tenants: readonly Tenant[]) => tenants.filter((one) => !isOwn(one));
  const meant = theirs(asked);
  const sure = theirs([...shown, ...delegated, ...knownHomes(evidence)]);
  if (sure.length + meant.length === 0 && (asked.length > 0 || !isAliased)) return null;
  if (namesSay(headers, partner) === 'same') return 'contradiction';
  const says = (tenants: readonly Tenant[], likeness: Likeness) =>
    tenants.some((tenant) => namesSay(headers, tenant) === likeness);
  const isAgainst = says(sure, 'different') || (!says(meant, 'same') && says(meant, 'different'));
  return isAgainst ? 'contradiction' : null;
};

/** Of a domain that nobody knows it is not known whose it is: a customer has several. */
const knownHomes = ({ accounts, inBook }: Evidence): Tenant[] =>
  accounts.map(({ home }) => home).filter(inBook);

/** An account of another customer's, or one of delegated administration that is the partner's own. */
const accountIsAnother: Rule = (evidence) => {
  const { accounts, shown, asked, isOwn } = evidence;
  if (accounts.some(({ home, isOfDirectory }) => isOfDirectory && isOwn(home)))
    return 'contradiction';
  const homes = knownHomes(evidence);
  return anyIs('different', homes, [...shown, ...asked, ...homes]) ? 'contradiction' : null;
};

/** A directory has one first domain: accounts of two are in two directories, or not in the one that is named. */
const firstDomainsDiffer: Rule = ({ accounts, shown }) => {
  const homes = accounts.filter(({ isOfDirectory }) => isOfDirectory).map(({ home }) => home);
  const first = [...homes, ...shown].map(({ domains, ...more }) => ({
    ...more,
    domains: domains.filter(isInitialDomain),
  }));
  return anyIs('different', first.slice(0, homes.length), first) ? 'contradiction' : null;
};

/** What the form says of itself, as a sign of the shell would; a name alone is compared with names. */
const pageIsAnother: Rule = (evidence) => {
  const { page, shown, asked, accounts, partner, isOwn, isAliased } = evidence;
  const theirs = [...shown, ...asked, ...(isAliased ? accounts.map(({ home }) => home) : [])];
  const isOurs = theirs.some(isOwn) && theirs.every(isOwn);
  const named = page.filter(namesDirectory);
  if (!isOurs && named.some(isOwn)) return 'contradiction';
  if (anyIs('different', named, [...shown, ...asked, ...named])) return 'contradiction';
  const isElsewhere = named.some((one) => theirs.length > 0 && isOtherFirst(one, theirs));
  if (isElsewhere) return 'contradiction';
  const names = page.filter((one) => !named.includes(one)).flatMap((one) => one.names);
  if (!isOurs && namesSay(names, partner) === 'same') return 'contradiction';
  const said = theirs.filter((one) => one.names.length > 0).map((one) => namesSay(names, one));
  return said.includes('different') && !said.includes('same') ? 'contradiction' : null;
};

/** Both begin with a domain of their own. */
const isOtherFirst = (one: Tenant, others: readonly Tenant[]): boolean => {
  const firstOf = (tenant: Tenant) => ({
    names: [],
    domains: tenant.domains.filter(isInitialDomain),
  });
  return anyIs('different', [firstOf(one)], others.map(firstOf));
};

/** A style sheet redraws a sign, or a picture lies in its place. */
const labelIsRedrawn: Rule = ({ isRedrawn, hasProfile }) =>
  isRedrawn ? (hasProfile ? 'no-hint' : 'no-profile') : null;

/** Somebody is signed in as two: by an account of the partner's and by an alias. */
const accountIsTwo: Rule = ({ isOwnAccount, isAliased }) =>
  isOwnAccount && isAliased ? 'contradiction' : null;

/** An account of a domain that is not known to be the customer's, and no directory is named. */
const accountIsElsewhere: Rule = ({ accounts, asked, hasProfile }) => {
  const isElsewhere = accounts.some(({ home }) => anyIs('different', [home], asked));
  return isElsewhere ? (hasProfile ? 'asked' : 'no-profile') : null;
};

/** The account menu gives a name alone, and something else a domain or an ID that goes by another. */
const labelIsNotShown: Rule = (evidence) => {
  const { labels, partner, shown, isAliased } = evidence;
  const named = [...shown, ...knownHomes(evidence)];
  if (labels.length === 0 || (named.length === 0 && !isAliased)) return null;
  const said = named.map((tenant) => namesSay(labels, tenant));
  if (said.includes('same')) return null;
  const isPartners = namesSay(labels, partner) === 'same';
  return isPartners || said.includes('different') ? 'contradiction' : null;
};

/** The portal writes the hint itself, though late. */
const hintIsAnother: Rule = ({ hint, asked, isOwn }) => {
  if (!hint || asked.includes(hint) || asked.length === 0) return null;
  if (isOwn(hint) && !asked.every(isOwn)) return 'contradiction';
  return anyIs('different', [hint], asked) ? 'contradiction' : null;
};

const shownIsCustomers: Rule = ({ shown, isAliased, inBook, intended, delegated }) => {
  const isAsked = anyIs('same', shown, [...(intended ? [intended] : []), ...delegated]);
  return shown.length > 0 && (isAliased || isAsked || shown.some(inBook)) ? 'customer' : null;
};

const shownIsStranger: Rule = (evidence) =>
  isNamed(evidence) ? (evidence.hasProfile ? 'unknown' : 'no-profile') : null;

// Nothing below names the open directory by domain or ID.

const askedForOwn: Rule = ({ asked, isOwn, isAliased }) => {
  if (!asked.some(isOwn)) return null;
  return isAliased || !asked.every(isOwn) ? 'contradiction' : 'own';
};

const labelIsAnother: Rule = ({ labels, asked, partner, hasProfile }) => {
  if (asked.length === 0 || labels.length === 0) return null;
  const isPartners = namesSay(labels, partner) === 'same';
  const isAgainst = asked.some((tenant) => namesSay(labels, tenant) === 'different');
  if (!isPartners && !isAgainst) return null;
  return hasProfile ? 'asked' : 'no-profile';
};

const ownAccountForCustomer: Rule = ({ asked, isOwnAccount, isAliased }) =>
  asked.length > 0 && isOwnAccount && !isAliased ? 'contradiction' : null;

const askedAndSupported: Rule = ({ asked, isAliased, labels, headers }) => {
  if (asked.length === 0) return null;
  const isSupported = asked.some((tenant) => namesSay([...labels, ...headers], tenant) === 'same');
  return isAliased || isSupported ? 'customer' : null;
};

/** A tab that was opened for one customer and whose address names another: a name or an alias does not tell them apart. */
const openedForAnotherThanAsked: Rule = (evidence) => {
  const { intended, isVisited, address } = evidence;
  const isElsewhere = intended && !isVisited && anyIs('different', address, [intended]);
  return isElsewhere && askedAndSupported(evidence) ? 'other' : null;
};

const askedAlone: Rule = ({ asked, hasProfile }) =>
  asked.length > 0 ? (hasProfile ? 'asked' : 'no-profile') : null;

const aliasAlone: Rule = ({ isAliased }) => (isAliased ? 'customer' : null);

const nameAlone: Rule = ({ labels, headers, hasProfile }) =>
  hasProfile && labels.length + headers.length > 0 ? 'unknown' : null;

export const RULES: readonly Rule[] = [
  shownIsOwn,
  shownIsTwo,
  addressIsTwo,
  openedForAnother,
  addressIsAnother,
  domainsBeginAlike,
  headerIsAnother,
  accountIsAnother,
  accountIsTwo,
  firstDomainsDiffer,
  pageIsAnother,
  labelIsRedrawn,
  labelIsNotShown,
  shownIsCustomers,
  shownIsStranger,
  askedForOwn,
  hintIsAnother,
  labelIsAnother,
  ownAccountForCustomer,
  accountIsElsewhere,
  openedForAnotherThanAsked,
  askedAndSupported,
  askedAlone,
  aliasAlone,
  nameAlone,
];
