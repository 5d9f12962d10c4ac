import { DOCUMENTS } from '../portals/documents';
import { ownerOf } from '../request/email';
import type { SourcedReading } from '../request/form-view';
import { AZURE_FORM, type CheckContext, defineCheck, readings } from './check';

/** A customer's address is welcome here: it only receives notifications. */
export const additionalEmail = defineCheck({
  id: 'additional-email',
  pages: AZURE_FORM,
  source: DOCUMENTS['azure-request'],
  required: 'never',
  says: { ok: 'ok', customer: 'note', other: 'note', unreadable: 'unreadable' },
  run: (context) =>
    [...readings(context, 'additional-email'), ...otherEmails(context)].map((about) => {
      const { state, value, field } = about.reading;
      if (state === 'unreadable') return { reason: 'unreadable', about };
      if (state === 'empty') return null;
      const owner = ownerOf(value, context.profile, context.directory);
      const params = [value];
      if (owner === 'mine' || owner === 'ours')
        // Nobody knows what an uncaptioned address is for: never right.
        return field === 'unknown' ? null : { reason: 'ok', about, params };
      return { reason: owner === 'customer' ? 'customer' : 'other', about, params };
    }),
});

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
