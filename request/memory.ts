/** What was read on the other steps of the form, kept for this request only. */

import { isNamed, type Tenant } from '../portals/tenant';
import type { Field } from './fields';
import {
  type FormView,
  hasContacts,
  isAnsweredBy,
  isControl,
  type SourcedReading,
} from './form-view';
import { mayStandUnnamed } from './unnamed';

export interface Memory {
  /** The document instance of the form; a reload makes another. */
  doc: string;
  /** Which of the forms of that document. */
  form: number;
  /** The page's address. */
  address: string;
  /** The directory as it was named. */
  directory: Tenant;
  fields: Partial<Record<Field, SourcedReading[]>>;
  /** The step with the contact fields was seen. */
  contactSeen: boolean;
  /** The number of the request that the page last said it created. */
  created: string | null;
  /** The form as it stood when a request ended: what it shows belongs to that one until it changes. */
  ended: string | null;
}

/** What a tab shows at one moment. */
export interface Shown {
  form: FormView;
  address: string;
  /** How the directory is named. */
  directory: Tenant;
  /** The step with the contact fields is in sight. */
  contactSeen: boolean;
  /** As of `Memory`. */
  created: string | null;
}

/** What depends on the subscription and the kind of problem. */
const DEPENDENT: readonly Field[] = ['support-plan', 'severity'];
const DETERMINING: readonly Field[] = ['subscription', 'issue-type'];

/** Asked on the first step alone. */
const OPENING: readonly Field[] = ['issue-type', 'subscription'];

const valueOf = (sourced: readonly SourcedReading[] | undefined): string | undefined =>
  sourced?.[0]?.reading.state === 'filled' ? sourced[0].reading.value : undefined;

/** Both are known, and not the same. */
const isUnlike = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** By what is named first of each; a name counts where nothing else is known. */
const differ = (a: Tenant, b: Tenant): boolean =>
  isUnlike(a.domains[0], b.domains[0]) ||
  isUnlike(a.tenantId, b.tenantId) ||
  (!isNamed(a) && !isNamed(b) && isUnlike(a.names[0], b.names[0]));

/** What is not shown any more is as it was. */
const completed = (shown: Tenant, before: Tenant): Tenant => {
  const tenantId = shown.tenantId ?? before.tenantId;
  return {
    ...(tenantId && { tenantId }),
    domains: shown.domains.length ? shown.domains : before.domains,
    names: shown.names.length ? shown.names : before.names,
  };
};

const printOf = ({ fields }: FormView): string =>
  JSON.stringify(
    [...fields].map(([field, sourced]) => [field, sourced.map(({ reading }) => reading)]),
  );

/** What it held may have been changed since, under a caption that we do not know. */
const unread = ({ reading, frameId }: SourcedReading): SourcedReading => ({
  reading: { ...reading, state: 'unreadable', value: '' },
  frameId,
});

/** What was compared once stays so while it reads the same. */
function withLastProof(
  sourced: SourcedReading,
  before: readonly SourcedReading[] = [],
): SourcedReading {
  if (sourced.proof) return sourced;
  const text = JSON.stringify(sourced.reading);
  const same = before.find(({ reading, proof }) => proof && JSON.stringify(reading) === text);
  return same ? { ...sourced, proof: same.proof } : sourced;
}

/** The first step of a form, as it is filled in: not the last, which repeats it. */
const opens = (form: FormView): boolean =>
  OPENING.some((field) => isControl(form, field)) && !hasContacts(form);

/** Contact fields and no more, next to a request or after one, are somebody's properties. */
const isSomebodys = (form: FormView): boolean =>
  hasContacts(form) && !isAnsweredBy(form) && !form.fields.has('support-plan');

/**
 * Joins what is shown now with what was shown before.
 * @param before null at the start of a request.
 * @param shown what is shown now. Another directory, like a new document or the first step of another form, begins a
 *   new request, and so does the message that one was created.
 * @returns the memory to keep, the form with the remembered fields filled in and marked, and whether another request
 *   than before begins: after one was created, when its form is gone.
 */
export function remember(
  before: Memory | null,
  shown: Shown,
): { memory: Memory; form: FormView; isAnother: boolean } {
  const { form, address, directory, created } = shown;
  const isHere = before !== null && before.doc === form.doc;
  const isElsewhere = isHere && form.fields.size > 0 && before.form !== form.number;
  if (isElsewhere && !differ(before.directory, directory) && isSomebodys(form))
    return { memory: before, form, isAnother: false };
  const isCreated = isHere && created !== null && created !== before.created;
  const isSame =
    isHere && !isCreated && !differ(before.directory, directory) && !(isElsewhere && opens(form));
  // What is still there was filled in for the request that has ended, or for the customer that was left.
  const hasEnded = isHere && (isCreated || (!isSame && !isElsewhere && before.address !== address));
  const print = printOf(form);
  const ended = hasEnded ? print : isSame && before.ended === print ? print : null;

  const kept: Memory['fields'] = isSame ? { ...before.fields } : {};
  let isAnotherSubject = false;
  for (const field of DETERMINING) {
    const [was, is] = [valueOf(kept[field]), valueOf(form.fields.get(field))];
    if (was !== undefined && is !== undefined && was !== is) isAnotherSubject = true;
  }
  if (isAnotherSubject) for (const name of DEPENDENT) delete kept[name];
  const fields = new Map<Field, readonly SourcedReading[]>();
  for (const [field, sourced] of Object.entries(kept) as [Field, SourcedReading[]][]) {
    if (!form.fields.has(field) && mayStandUnnamed(form, field)) {
      kept[field] = sourced.map(unread);
      continue;
    }
    fields.set(
      field,
      sourced.map((one) => ({ ...one, remembered: true })),
    );
  }
  for (const [field, sourced] of form.fields) {
    fields.set(field, sourced);
    if (!ended)
      kept[field] = sourced.map(({ remembered: _, ...now }) => withLastProof(now, kept[field]));
  }
  return {
    memory: {
      doc: form.doc,
      form: isSame && !form.fields.size ? before.form : form.number,
      address,
      directory: isSame ? completed(directory, before.directory) : directory,
      fields: kept,
      // The step with the contacts is still to come then, and the plan with it.
      contactSeen:
        (shown.contactSeen && !ended) || (isSame && before.contactSeen && !isAnotherSubject),
      created: created ?? (isHere ? before.created : null),
      ended,
    },
    form: { ...form, fields },
    isAnother: isSame ? before.ended !== null && !ended : before !== null && !isCreated,
  };
}
