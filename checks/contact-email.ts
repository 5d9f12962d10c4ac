import { DOCUMENTS } from '../portals/documents';
import { sameName } from '../profile/name';
import { addressesIn, asciiAddress, type EmailOwner, ownerOf } from '../request/email';
import type { ReasonOf } from '../request/finding';
import type { SourcedReading } from '../request/form-view';
import { absent, type CheckContext, defineCheck, FORMS, readings, type Said } from './check';

type EmailSaid = Said<ReasonOf<'contact-email'>>;

/** The contact's email address is the partner's. */
export const contactEmail = defineCheck({
  id: 'contact-email',
  pages: FORMS,
  source: DOCUMENTS['report-2023'],
  required: 'always',
  says: {
    ok: 'ok',
    ours: 'differs',
    alias: 'wrong',
    customer: 'wrong',
    foreign: 'wrong',
    missing: 'missing',
    unreadable: 'unreadable',
    several: 'unreadable',
    uncaptioned: 'unreadable',
    notFound: 'unreadable',
    pending: 'pending',
    noProfile: 'differs',
  },
  run: (context) => {
    const [one, ...more] = readings(context, 'email');
    if (!one) return uncaptioned(context) ?? absent(context, false);
    return more.length ? amongSeveral(context, [one, ...more]) : besideUnknown(context, one);
  },
});

const BY_OWNER = {
  mine: 'ok',
  ours: 'ours',
  alias: 'alias',
  customer: 'customer',
  foreign: 'foreign',
  unknown: 'noProfile',
} as const satisfies Record<EmailOwner, EmailSaid['reason']>;

function judge(context: CheckContext, about: SourcedReading): EmailSaid {
  const { state, value } = about.reading;
  if (state === 'unreadable') return { reason: 'unreadable', about };
  if (state === 'empty') return { reason: 'missing', about };
  const { addresses, isAlone } = addressesIn(value);
  const all = addresses.map((address) => judgeAddress(context, about, address));
  const bad = all.find(isBad);
  // A picker shows whose address it is, and not which: "Ada Lin".
  if (bad?.reason === 'foreign' && !value.includes('@')) return { reason: 'unreadable', about };
  if (bad) return bad;
  // "Anna Berg <ada@partner.example>": somebody else's name.
  const name = value.includes('<') ? value.replace(/<.*/s, '').replaceAll('"', '') : '';
  if (/\p{L}/u.test(name) && context.profile && !sameName(name, '', context.profile))
    return { reason: 'unreadable', about };
  // "ada@partner.example (inactive)" is more than an address.
  const [one = { reason: 'unreadable' }] = all;
  return isAlone ? one : { ...one, reason: addresses.length > 1 ? 'several' : 'unreadable' };
}

const judgeAddress = (
  { profile, directory }: CheckContext,
  about: SourcedReading,
  address: string,
): EmailSaid => ({
  reason: BY_OWNER[ownerOf(address, profile, directory)],
  about,
  params: [asciiAddress(address)],
  data: { address },
});

const BAD: ReadonlySet<EmailSaid['reason']> = new Set(['alias', 'customer', 'foreign', 'missing']);
const isBad = ({ reason }: EmailSaid) => BAD.has(reason);

/**
 * Next to an address under a caption that we do not know, the one called email is the contact's only where it is the
 * required one: the other may be the contact's, and this one the additional.
 */
function besideUnknown(context: CheckContext, one: SourcedReading): EmailSaid[] {
  const said = judge(context, one);
  const rivals = one.remembered ? [] : rivalsOf(context);
  // A second address that must be there is the contact's as well: it may be wrong on its face.
  const onFace = rivals
    .filter(({ reading }) => reading.required)
    .map((sourced) => judge(context, sourced))
    .filter(({ reason }) => reason === 'alias' || reason === 'customer');
  const isUnclear = rivals.length > 0 && !one.reading.required && !isBad(said);
  return [...onFace, isUnclear ? { ...said, reason: 'several' } : said];
}

/** Addresses under captions that we do not know. */
const rivalsOf = ({ form }: CheckContext): SourcedReading[] =>
  (form?.unknown ?? []).filter(
    ({ reading: { valueKind, value } }) => valueKind === 'email' && value !== '',
  );

/**
 * Several fields are called email, and none additional: each must be right, whichever is marked required. One that is
 * empty and need not be filled in says nothing. What the request's own summary says in plain text holds, whatever an
 * editor that is open next to it holds.
 */
function amongSeveral(context: CheckContext, all: readonly SourcedReading[]): EmailSaid[] {
  const counted = all.filter(({ reading }) => reading.state !== 'empty' || reading.required);
  const said = (counted.length ? counted : all).map((sourced) => judge(context, sourced));
  const isSure = said.every(({ reason }) => reason === 'ok' || reason === 'ours');
  const isText = (sourced?: SourcedReading) =>
    sourced?.reading.source === 'text' && !sourced.remembered;
  const summed = readings(context, 'support-plan').some(isText)
    ? said.filter(({ about }) => isText(about))
    : [];
  const isWrong =
    said.every(isBad) ||
    (summed.length > 0 && summed.every(isBad)) ||
    said.some((one) => isBad(one) && one.about?.reading.required);
  return isSure || isWrong ? said : [{ reason: 'several', about: all[0] }];
}

/** An address without a caption that we know is never right; it may be wrong on its face. */
function uncaptioned(context: CheckContext): EmailSaid | null {
  const looking = (kind: 'email' | 'account') =>
    (context.form?.unknown ?? []).filter(({ reading }) => reading.valueKind === kind);
  // Where both names are found, an alias under an unknown caption stands for the address.
  const isNamed = readings(context, 'first-name').length && readings(context, 'last-name').length;
  const emails = looking('email');
  const candidates = emails.length || !isNamed ? emails : looking('account');
  const required = candidates.filter(({ reading }) => reading.required);
  const [one, ...more] = required.length === 1 ? required : candidates;
  if (!one) return null;
  if (more.length === 0) {
    const said = judge(context, one);
    if (said.reason === 'alias' || said.reason === 'customer') return said;
  }
  return context.isFirst ? { reason: 'uncaptioned', about: one } : null;
}
