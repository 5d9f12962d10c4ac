/** What a check is and what it is given. One file per check in this folder, in the order of `index.ts`. */

import type { Consent } from '../customer/record';
import type { Source } from '../portals/documents';
import { type PageId, SUPPORT_PANES } from '../portals/pages';
import type { SpokenOf } from '../portals/spoken-of';
import type { Tenant } from '../portals/tenant';
import type { Profile } from '../profile/profile';
import type { Directory } from '../request/directory';
import type { PageFacts } from '../request/facts';
import type { Field, Reading } from '../request/fields';
import type { CheckId, FindingData, ReasonOf, Status } from '../request/finding';
import type { FormView, SourcedReading } from '../request/form-view';
import { isRefusal } from '../request/refusal';
import type { FrameTraces } from '../request/traces';

export interface CheckContext {
  page: PageId;
  url: URL;
  profile: Profile | null;
  /** Null while the directory hint is still awaited. */
  directory: Directory | null;
  form: FormView | null;
  /** The step that holds the contact fields was seen. */
  contactSeen: boolean;
  /** False for a further form: it is not checked for missing fields. */
  isFirst: boolean;
  /** The user said that this request is for the partner itself. */
  isForOurselves: boolean;
  /** IDs of subscriptions that the user called a customer's. */
  customerSubscriptions: readonly string[];
  /** Texts of visible alerts. */
  alerts: readonly string[];
  /** The support pane shows the partner's card, and no form yet. */
  isCardShown: boolean;
  /** What headings next to the form speak of. */
  speaksOf: ReadonlySet<SpokenOf>;
  /** The form has changed since the user checked it. */
  hasChanged: boolean;
  /** Help + support shows no button for a new request. */
  isWithoutButton: boolean;
  /** What a page without a form says of a customer or a publisher. */
  facts: PageFacts;
  /** What the text fields of the frames in sight give away. */
  traces: readonly FrameTraces[];
  /** What the customer book knows of the directory; null for nothing. */
  inBook: Tenant | null;
  /** Whether the customer lets Microsoft collect diagnostic information; null where nobody said. */
  consent: Consent | null;
  /** The IANA time zone of the computer. */
  timeZoneHere: string;
  /** When the severity was chosen, in milliseconds since 1970. */
  severityAt: number;
  /** Puts a moment into the user's local time. */
  formatTime: (at: number) => string;
}

/** What a check has to say: the reason, which has a status in the check's table, and what it is about. */
export interface Said<Reason extends string = string> {
  reason: Reason;
  /** The reading that it is about. */
  about?: SourcedReading | undefined;
  /** Values for the message's placeholders, in their order. */
  params?: readonly string[];
  /** What was read, where it is not the value of the one reading. */
  observed?: string | null;
  data?: FindingData;
  /** It is as if the user had accepted it. */
  accepted?: true;
}

type AllSaid<Reason extends string> = Said<Reason> | null | readonly (Said<Reason> | null)[];

interface CheckOf<Id extends CheckId, Reason extends string> {
  id: Id;
  /** The pages that it is made on. */
  pages: readonly PageId[];
  /** The document that the rule rests on; the panel links to it. */
  source: Source;
  /**
   * Whether a verdict rests on it. `always`: nothing is ready without it; `when-asked`: only where the form asks for
   * it; `never`: it counts only when it is wrong or missing.
   */
  required: 'always' | 'when-asked' | 'never';
  /** Every reason that the check can give, with its status. Each has a text `checks.<id>.<reason>` in `locales/`. */
  says: Readonly<Record<Reason, Status>>;
  /** @returns what there is to say, of several the worst counts; null for nothing. */
  run: (context: CheckContext) => AllSaid<Reason>;
}

/** Any check. */
export interface Check extends CheckOf<CheckId, string> {}

/** Defines a check. A reason without a text in `locales/en.yml` does not compile, nor does a text without a reason. */
export const defineCheck = <Id extends CheckId>(check: CheckOf<Id, ReasonOf<Id>>): Check => check;

/** The pages that a check is made on. */
export const AZURE_FORM = ['azure/new-support-request'] as const;
export const AZURE = ['azure/new-support-request', 'azure/support-overview'] as const;
export const MICROSOFT_365 = ['microsoft-365/support'] as const;
export const PANES = SUPPORT_PANES;
export const FORMS = [...AZURE_FORM, ...PANES] as const;

/** What is said of a field that the form should have and does not show. */
export function absent(
  { isFirst, contactSeen, form, alerts }: CheckContext,
  mayDrop: boolean,
): Said<'pending' | 'notFound'> | null {
  if (!isFirst) return null;
  // Refused, and without a form: no later step will come.
  if (!form?.fields.size && !form?.unknown.length && alerts.some(isRefusal)) return null;
  if (!contactSeen) return { reason: 'pending' };
  // Captions in a wording that we do not know must not make a check vanish.
  const shown = [...(form?.fields.values() ?? [])].flat().filter(({ remembered }) => !remembered);
  // Of plain rows only those are read whose captions are known: the last step accounts for nothing.
  const isPlain = shown.length > 0 && shown.every(({ reading }) => reading.source === 'text');
  const isAccounted =
    !isPlain && !(form?.unknown ?? []).some(({ reading }) => reading.state !== 'empty');
  if (mayDrop && isAccounted) return null;
  return { reason: 'notFound' };
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
