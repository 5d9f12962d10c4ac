/** What was read on other steps, form by form: each document remembers its own. Pure. */

import type { Tenant } from '../portals/tenant';
import { type FormView, hasContacts } from '../request/form-view';
import { type Memory, remember } from '../request/memory';

export interface RememberedForms {
  /** That of the form that is judged, then those of the other documents. */
  memories: Memory[];
  /** The forms with what was read on their other steps. */
  forms: FormView[];
  /** It is another request than the one that was judged before. */
  isAnother: boolean;
  /** The step with the contact fields of the form that is judged was seen. */
  contactSeen: boolean;
}

/**
 * @param before as it was returned last; those of documents that are gone are left out by the caller.
 * @param forms the forms in sight, that which is judged first.
 * @param shown what else the tab shows.
 */
export function rememberForms(
  before: readonly Memory[],
  [first, ...others]: readonly [FormView, ...FormView[]],
  shown: { address: string; directory: Tenant; created: string | null },
): RememberedForms {
  const of = ({ doc }: FormView) => before.find((memory) => memory.doc === doc) ?? null;
  const judged = remember(of(first) ?? before[0] ?? null, {
    ...shown,
    form: first,
    contactSeen: showsContacts(first),
  });
  const memories = [judged.memory];
  const forms = [judged.form];
  for (const form of others) {
    // Of several forms in one document the heaviest has its steps.
    const isHeaviest = memories.every(({ doc }) => doc !== form.doc);
    if (!isHeaviest) {
      forms.push(form);
      continue;
    }
    const contactSeen = showsContacts(form);
    const remembered = remember(of(form), { ...shown, created: null, form, contactSeen });
    memories.push(remembered.memory);
    forms.push(remembered.form);
  }
  const inSight = new Set(memories.map(({ doc }) => doc));
  return {
    memories: [...memories, ...before.filter(({ doc }) => !inSight.has(doc))],
    forms,
    isAnother: judged.isAnother,
    contactSeen: judged.memory.contactSeen,
  };
}

/** The step with the contact fields is in sight, by its captions or by a box for an address. */
const showsContacts = (form: FormView): boolean =>
  hasContacts(form) ||
  form.fields.has('additional-email') ||
  form.unknown.some(({ reading }) => reading.valueKind === 'email');
