import { DOCUMENTS } from '../portals/documents';
import { ownerOf, sameAddress } from '../request/email';
import type { SourcedReading } from '../request/form-view';
import { AZURE_FORM, type CheckContext, defineCheck, readings, type Said } from './check';

/** A customer's address is welcome here: it only receives notifications. The portal forgets it after each request. */
export const additionalEmail = defineCheck({
  id: 'additional-email',
  pages: AZURE_FORM,
  source: DOCUMENTS['azure-request'],
  required: 'never',
  says: { ok: 'ok', toFill: 'differs', customer: 'note', other: 'note', unreadable: 'unreadable' },
  run: (context) =>
    [...readings(context, 'additional-email'), ...otherEmails(context)].map((about) => {
      const { state, value, field } = about.reading;
      if (state === 'unreadable') return { reason: 'unreadable', about };
      if (state === 'empty') return emptySaid(context, about);
      const owner = ownerOf(value, context.profile, context.directory);
      const params = [value];
      const isNamed = sameAddress(value, context.profile?.additionalEmail ?? '');
      if (owner === 'mine' || owner === 'ours' || isNamed)
        // Nobody knows what an uncaptioned address is for: never right.
        return field === 'unknown' ? null : { reason: 'ok', about, params };
      return { reason: owner === 'customer' ? 'customer' : 'other', about, params };
    }),
});

/** The field itself, empty, while the profile names a mailbox for it. */
function emptySaid({ profile }: CheckContext, about: SourcedReading): Said<'toFill'> | null {
  const mailbox = profile?.additionalEmail;
  const { field, source } = about.reading;
  if (!mailbox || field !== 'additional-email' || source !== 'control') return null;
  return { reason: 'toFill', about, params: [mailbox] };
}

/** If there is a captioned contact address, a second one is the additional address, whatever its caption. */
function otherEmails(context: CheckContext): readonly SourcedReading[] {
  const captioned = readings(context, 'email');
  if (!captioned.length) return [];
  const required = captioned.filter(({ reading }) => reading.required);
  const second =
    required.length === 1 ? captioned.filter((sourced) => sourced !== required[0]) : [];
  const unknown = (context.form?.unknown ?? []).filter(
    ({ reading }) => reading.valueKind === 'email',
  );
  return [...second, ...unknown];
}
