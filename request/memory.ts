/** What was read on the other steps of the form, kept for this request only. */

import type { Tenant } from '../portals/tenant';
import type { Field } from './fields';
import type { FormView, Held } from './form-view';

export interface Memory {
  /** The document instance of the form; a reload makes another. */
  doc: string;
  /** The directory as it was named. */
  directory: Tenant;
  fields: Partial<Record<Field, Held[]>>;
  /** The step with the contact fields was seen. */
  contactSeen: boolean;
}

/** What depends on the subscription and the kind of problem. */
const DEPENDENT: readonly Field[] = ['support-plan', 'severity'];
const DETERMINING: readonly Field[] = ['subscription', 'issue-type'];

const valueOf = (held: readonly Held[] | undefined): string | undefined =>
  held?.[0]?.reading.state === 'filled' ? held[0].reading.value : undefined;

const differ = (a: Tenant, b: Tenant): boolean =>
  (a.domain !== undefined && b.domain !== undefined && a.domain !== b.domain) ||
  (a.tenantId !== undefined && b.tenantId !== undefined && a.tenantId !== b.tenantId);

/**
 * Joins what is shown now with what was shown before.
 * @param before null at the start of a request.
 * @param directory how the directory is named now. Another one, like a new document, begins a new request.
 * @returns the memory to keep, and the form with the remembered fields filled in and marked.
 */
export function remember(
  before: Memory | null,
  form: FormView,
  directory: Tenant,
  contactSeenNow: boolean,
): { memory: Memory; form: FormView } {
  const isSame = before !== null && before.doc === form.doc && !differ(before.directory, directory);
  const kept: Memory['fields'] = isSame ? { ...before.fields } : {};
  let isAnotherSubject = false;
  for (const field of DETERMINING) {
    const [was, is] = [valueOf(kept[field]), valueOf(form.fields.get(field))];
    if (was !== undefined && is !== undefined && was !== is) isAnotherSubject = true;
  }
  if (isAnotherSubject) for (const name of DEPENDENT) delete kept[name];
  const fields = new Map<Field, readonly Held[]>();
  for (const [field, held] of Object.entries(kept) as [Field, Held[]][]) {
    fields.set(
      field,
      held.map((one) => ({ ...one, remembered: true })),
    );
  }
  for (const [field, held] of form.fields) {
    fields.set(field, held);
    kept[field] = held.map(({ remembered: _, ...now }) => now);
  }
  return {
    memory: {
      doc: form.doc,
      directory: {
        domain: directory.domain ?? (isSame ? before.directory.domain : undefined),
        tenantId: directory.tenantId ?? (isSame ? before.directory.tenantId : undefined),
      },
      fields: kept,
      // The step with the contacts is still to come then, and the plan with it.
      contactSeen: contactSeenNow || (isSame && before.contactSeen && !isAnotherSubject),
    },
    form: { ...form, fields },
  };
}
