import { DOCUMENTS } from '../portals/documents';
import { asciiAddress, type EmailOwner, ownerOf } from '../request/email';
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
    if (more.length) return amongSeveral(context, [one, ...more]);
    return isRivalled(context, one) ? unlessBad(judge(context, one)) : judge(context, one);
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

function judge({ profile, directory }: CheckContext, about: SourcedReading): EmailSaid {
  const { state, value } = about.reading;
  if (state === 'unreadable') return { reason: 'unreadable', about };
  if (state === 'empty') return { reason: 'missing', about };
  return {
    reason: BY_OWNER[ownerOf(value, profile, directory)],
    about,
    params: [asciiAddress(value)],
    data: { address: value },
  };
}

const BAD: ReadonlySet<EmailSaid['reason']> = new Set(['alias', 'customer', 'foreign', 'missing']);
const isBad = ({ reason }: EmailSaid) => BAD.has(reason);

/** Which of several addresses is the contact's cannot be told; one that is wrong is wrong either way. */
const unlessBad = (said: EmailSaid): EmailSaid =>
  isBad(said) ? said : { ...said, reason: 'several' };

/**
 * Beside an address under a caption that we do not know, the one called e-mail is the contact's only where it is
 * the required one: the other may be the contact's, and this one the additional.
 */
const isRivalled = ({ form }: CheckContext, { reading, remembered }: SourcedReading): boolean =>
  !reading.required &&
  !remembered &&
  (form?.unknown ?? []).some(({ reading: { looks, value } }) => looks === 'email' && value);

/**
 * Two fields called e-mail, and none called additional: the required one is the contact's. When both are
 * required two forms stand side by side and the worse one counts; when neither is, nobody can tell.
 */
function amongSeveral(context: CheckContext, all: readonly SourcedReading[]): EmailSaid[] {
  const required = all.filter(({ reading }) => reading.required);
  if (required.length > 0) return required.map((held) => judge(context, held));
  const said = all.map((held) => judge(context, held));
  return said.every(isBad) ? said : [{ reason: 'several', about: all[0] }];
}

/** An address without a caption that we know is never right; it may be wrong on its face. */
function uncaptioned(context: CheckContext): EmailSaid | null {
  const unknown = context.form?.unknown ?? [];
  const looking = (looks: 'email' | 'account') =>
    unknown.filter(({ reading }) => reading.looks === looks);
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
