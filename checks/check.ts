/** What a check is given, and what it is. One file per check in `checks/`, registered in `checks/index.ts`. */

import type { PageId } from '../portals/pages';
import type { Profile } from '../profile/profile';
import type { Directory } from '../request/directory';
import type { PageFacts } from '../request/facts';
import type { Field, Reading } from '../request/fields';
import type { CheckId, Finding, Status } from '../request/finding';
import type { FormView, SourcedReading } from '../request/form-view';

export interface CheckContext {
  page: PageId;
  url: URL;
  profile: Profile | null;
  /** Null while the directory's sign is still awaited. */
  directory: Directory | null;
  form: FormView | null;
  /** The step that holds the contact fields was seen. */
  contactSeen: boolean;
  /** False for a further form: a field that it lacks is none of its business. */
  isFirst: boolean;
  /** The user said that this request is for the partner itself. */
  isForOurselves: boolean;
  /** IDs of subscriptions that the user called a customer's. */
  customerSubscriptions: readonly string[];
  /** Texts of visible alerts. */
  alerts: readonly string[];
  /** What a page beside the forms says of a customer or a publisher. */
  facts: PageFacts;
  /** When the severity was chosen, in milliseconds since 1970. */
  severityAt: number;
  /** Puts a moment into the user's local time. */
  formatTime: (at: number) => string;
}

export interface Check {
  id: CheckId;
  pages: readonly PageId[];
  /** @returns the finding, or null when the check has nothing to say. */
  run: (context: CheckContext) => Finding | null;
}

/** The pages that a check is made on. */
export const AZURE_FORM = ['azure/new-support-request'] as const;
export const AZURE = ['azure/new-support-request', 'azure/support-overview'] as const;
export const MICROSOFT_365 = ['microsoft-365/support'] as const;
export const FORMS = [...AZURE_FORM, ...MICROSOFT_365] as const;

/** A finding about a field as read. */
export function found(
  check: CheckId,
  status: Status,
  reason: string,
  held?: SourcedReading,
  params: string[] = [],
): Finding {
  const finding: Finding = { check, status, reason, params, observed: null };
  if (!held) return finding;
  const { reading, frameId, remembered } = held;
  if (reading.state === 'filled') finding.observed = reading.value;
  if (reading.field !== 'unknown') finding.field = reading.field;
  finding.frameId = frameId;
  if (remembered) finding.remembered = true;
  return finding;
}

/** What is said of a field that the form should have and does not show. */
export function absent(
  { isFirst, contactSeen, form }: CheckContext,
  check: CheckId,
  mayDrop: boolean,
): Finding | null {
  if (!isFirst) return null;
  if (!contactSeen) return found(check, 'pending', 'pending');
  // Captions in a wording that we do not know must not make a check vanish.
  const shown = [...(form?.fields.values() ?? [])].flat().filter(({ remembered }) => !remembered);
  // Of plain rows only those are read whose captions are known: the last step accounts for nothing.
  const isPlain = shown.length > 0 && shown.every(({ reading }) => reading.source === 'text');
  const isAccounted =
    !isPlain && !(form?.unknown ?? []).some(({ reading }) => reading.state !== 'empty');
  if (mayDrop && isAccounted) return null;
  return found(check, 'unreadable', 'notFound');
}

/** The readings of one field, from the form that is judged. */
export const readings = ({ form }: CheckContext, field: Field): readonly SourcedReading[] =>
  form?.fields.get(field) ?? [];

/** The value of a field when it is read and filled in. */
export function valueIn(context: CheckContext, field: Field): string | null {
  const reading: Reading | undefined = readings(context, field)[0]?.reading;
  return reading?.state === 'filled' ? reading.value : null;
}

/** Whether the request is for the partner itself, where the program's plan is not theirs to choose. */
export const isOwnRequest = ({ directory, profile, isForOurselves }: CheckContext): boolean =>
  directory?.kind === 'own' && (profile?.lighthouse !== true || isForOurselves);
