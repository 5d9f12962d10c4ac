import { isAlias } from '../portals/alias';
import { DOCUMENTS } from '../portals/documents';
import { fullName } from '../profile/full-name';
import { sameName } from '../profile/name';
import type { ReasonOf } from '../request/finding';
import type { SourcedReading } from '../request/form-view';
import { AZURE_FORM, absent, type CheckContext, defineCheck, readings, type Said } from './check';

type NameSaid = Said<ReasonOf<'contact-name'>>;

/** The contact's first and last name are the partner's. */
export const contactName = defineCheck({
  id: 'contact-name',
  pages: AZURE_FORM,
  source: DOCUMENTS['report-2023'],
  required: 'when-asked',
  says: {
    ok: 'ok',
    alias: 'wrong',
    differs: 'differs',
    missing: 'missing',
    unreadable: 'unreadable',
    notFound: 'unreadable',
    pending: 'pending',
    noProfile: 'differs',
  },
  run: (context) => {
    const first = readings(context, 'first-name');
    const last = readings(context, 'last-name');
    if (!first.length && !last.length) return uncaptionedAlias(context) ?? absent(context, true);
    return Array.from({ length: Math.max(first.length, last.length) }, (_, i) =>
      judge(context, first[i] ?? first[0], last[i] ?? last[0]),
    );
  },
});

function judge(
  context: CheckContext,
  first: SourcedReading | undefined,
  last: SourcedReading | undefined,
): NameSaid | null {
  const all = [first, last].filter((sourced) => sourced !== undefined);
  const observed = fullName({
    firstName: first?.reading.value ?? '',
    lastName: last?.reading.value ?? '',
  });
  const say = (reason: NameSaid['reason'], about = all[0]): NameSaid => ({
    reason,
    about,
    params: [observed],
    observed,
  });
  const alias = all.find(({ reading }) => isAlias(reading.value));
  if (alias) return say('alias', alias);
  const unread = all.find(({ reading }) => reading.state === 'unreadable');
  if (unread) return say('unreadable', unread);
  const empty = all.find(({ reading }) => reading.state === 'empty');
  if (empty) return say('missing', empty);
  // Half a name: the other half is in sight under a caption that we do not know, or it is not there at all.
  if (!first || !last) {
    const rest = absent(context, false);
    return rest && { ...rest, observed };
  }
  if (!context.profile) return say('noProfile');
  const isSame = sameName(first.reading.value, last.reading.value, context.profile);
  return say(isSame ? 'ok' : 'differs');
}

function uncaptionedAlias({ form }: CheckContext): NameSaid | null {
  const about = (form?.unknown ?? []).find(
    ({ reading }) => reading.valueKind === 'account' && isAlias(reading.value),
  );
  return about ? { reason: 'alias', about, params: [about.reading.value] } : null;
}
