import { isAlias } from '../portals/alias';
import { sameName } from '../profile/name';
import type { Finding } from '../request/finding';
import type { SourcedReading } from '../request/form-view';
import { AZURE_FORM, absent, type Check, type CheckContext, found, readings } from './check';
import { worst } from './worst';

/** The contact's first and last name are the partner's. Source: the guidance, 2020-06 and 2023-09. */
export const contactName: Check = {
  id: 'contact-name',
  pages: AZURE_FORM,
  run: (context) => {
    const first = readings(context, 'first-name');
    const last = readings(context, 'last-name');
    if (!first.length && !last.length)
      return uncaptionedAlias(context) ?? absent(context, 'contact-name', true);
    const pairs = Array.from({ length: Math.max(first.length, last.length) }, (_, i) =>
      judge(context, first[i] ?? first[0], last[i] ?? last[0]),
    );
    return worst(pairs);
  },
};

function judge(
  context: CheckContext,
  first: SourcedReading | undefined,
  last: SourcedReading | undefined,
): Finding | null {
  const all = [first, last].filter((held) => held !== undefined);
  const shown = all
    .map(({ reading }) => reading.value)
    .filter(Boolean)
    .join(' ');
  const say = (status: Finding['status'], reason: string, held = all[0]): Finding => ({
    ...found('contact-name', status, reason, held, [shown]),
    observed: shown || null,
  });
  const alias = all.find(({ reading }) => isAlias(reading.value));
  if (alias) return say('wrong', 'alias', alias);
  const unread = all.find(({ reading }) => reading.state === 'unreadable');
  if (unread) return say('unreadable', 'unreadable', unread);
  const empty = all.find(({ reading }) => reading.state === 'empty');
  if (empty) return say('missing', 'missing', empty);
  // Half a name: the other half is in sight under a caption that we do not know, or it is not there at all.
  if (!first || !last) {
    const rest = absent(context, 'contact-name', false);
    return rest && { ...rest, observed: shown };
  }
  if (!context.profile) return say('differs', 'noProfile');
  return sameName(first.reading.value, last.reading.value, context.profile)
    ? say('ok', 'ok')
    : say('differs', 'differs');
}

function uncaptionedAlias({ form }: CheckContext): Finding | null {
  const alias = (form?.unknown ?? []).find(
    ({ reading }) => reading.looks === 'account' && isAlias(reading.value),
  );
  return alias ? found('contact-name', 'wrong', 'alias', alias, [alias.reading.value]) : null;
}
