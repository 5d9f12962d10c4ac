import { asciiAddress, ownerOf } from '../request/email';
import type { Finding } from '../request/finding';
import type { SourcedReading } from '../request/form-view';
import { absent, type Check, type CheckContext, FORMS, found, readings } from './check';
import { worst } from './worst';

/** The contact's e-mail address is the partner's. Source: the guidance, 2020-06 and 2023-09. */
export const contactEmail: Check = {
  id: 'contact-email',
  pages: FORMS,
  run: (context) => {
    const all = readings(context, 'email');
    if (all.length === 1)
      return (
        isAmbiguous(context, all[0] as SourcedReading) ?? judge(context, all[0] as SourcedReading)
      );
    if (all.length > 1) return amongSeveral(context, all);
    return uncaptioned(context) ?? absent(context, 'contact-email', false);
  },
};

function judge({ profile, directory }: CheckContext, held: SourcedReading): Finding {
  const { state, value } = held.reading;
  const say = (status: Finding['status'], reason: string) =>
    found('contact-email', status, reason, held, [asciiAddress(value)]);
  if (state === 'unreadable') return say('unreadable', 'unreadable');
  if (state === 'empty') return say('missing', 'missing');
  switch (ownerOf(value, profile, directory)) {
    case 'mine':
      return say('ok', 'ok');
    case 'ours':
      return say('differs', 'ours');
    case 'alias':
      return say('wrong', 'alias');
    case 'customer':
      return say('wrong', 'customer');
    case 'foreign':
      return say('wrong', 'foreign');
    case 'unknown':
      return say('differs', 'noProfile');
  }
}

/**
 * Beside an address under a caption that we do not know, the one called e-mail is the contact's only where it is
 * the required one: the other may be the contact's, and this one the additional.
 */
function isAmbiguous(context: CheckContext, held: SourcedReading): Finding | null {
  const rivals = (context.form?.unknown ?? []).filter(
    ({ reading }) => reading.looks === 'email' && reading.value,
  );
  if (!rivals.length || held.reading.required || held.remembered) return null;
  const finding = judge(context, held);
  const isBad = finding.status === 'wrong' || finding.status === 'missing';
  return isBad ? finding : { ...finding, status: 'unreadable', reason: 'several' };
}

/**
 * Two fields called e-mail, and none called additional: the required one is the contact's. When both are
 * required two forms stand side by side and the worse one counts; when neither is, nobody can tell.
 */
function amongSeveral(context: CheckContext, all: readonly SourcedReading[]): Finding | null {
  const required = all.filter(({ reading }) => reading.required);
  if (required.length > 0) return worst(required.map((held) => judge(context, held)));
  const findings = all.map((held) => judge(context, held));
  const isBad = findings.every(({ status }) => status === 'wrong' || status === 'missing');
  return isBad ? worst(findings) : found('contact-email', 'unreadable', 'several', all[0]);
}

/** An address without a caption that we know is never right; it may be wrong on its face. */
function uncaptioned(context: CheckContext): Finding | null {
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
    const finding = judge(context, one);
    if (finding.status === 'wrong' && finding.reason !== 'foreign') return finding;
  }
  return context.isFirst ? found('contact-email', 'unreadable', 'uncaptioned', one) : null;
}
