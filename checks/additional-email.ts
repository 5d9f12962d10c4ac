import { ownerOf } from '../request/email';
import type { SourcedReading } from '../request/form-view';
import { AZURE_FORM, type Check, type CheckContext, found, readings } from './check';
import { worst } from './worst';

/** A customer's address is welcome here: it only receives notifications. Source: "Create an Azure support request" (2026-08). */
export const additionalEmail: Check = {
  id: 'additional-email',
  pages: AZURE_FORM,
  run: (context) => {
    const all = [...readings(context, 'additional-email'), ...otherEmails(context)];
    return worst(
      all.map((held) => {
        const { state, value } = held.reading;
        if (state === 'unreadable')
          return found('additional-email', 'unreadable', 'unreadable', held);
        if (state === 'empty') return null;
        const owner = ownerOf(value, context.profile, context.directory);
        // Nobody knows what an uncaptioned address is for: never right.
        if (held.reading.field === 'unknown' && (owner === 'mine' || owner === 'ours')) return null;
        if (owner === 'mine' || owner === 'ours')
          return found('additional-email', 'ok', 'ok', held, [value]);
        return found(
          'additional-email',
          'note',
          owner === 'customer' ? 'customer' : 'other',
          held,
          [value],
        );
      }),
    );
  },
};

/** Beside a captioned contact address, a second one is the additional one, whatever it is called. */
function otherEmails(context: CheckContext): readonly SourcedReading[] {
  const captioned = readings(context, 'email');
  if (!captioned.length) return [];
  const required = captioned.filter(({ reading }) => reading.required);
  const second = required.length === 1 ? captioned.filter((held) => held !== required[0]) : [];
  const unknown = (context.form?.unknown ?? []).filter(({ reading }) => reading.looks === 'email');
  return [...second, ...unknown];
}
