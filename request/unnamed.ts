/** Fields that may be visible under an unknown caption. */

import { CONTACT_FIELDS, type Field } from './fields';
import { type FormView, hasContacts } from './form-view';

/** @returns true when something in sight may be the field: what the field held on another step is no answer then. */
export const mayStandUnnamed = (form: FormView, field: Field): boolean =>
  form.unknown.some(({ reading: { valueKind, state } }) => {
    if (state === 'empty') return false;
    if (field === 'support-plan') return valueKind === 'plan';
    // A name or a country looks like anything.
    return valueKind === field || (CONTACT_FIELDS.includes(field) && hasContacts(form));
  });
