/** The support pane of the Microsoft 365 admin center: which of the forms in sight are in it. Pure. */

import type { Field } from './fields';
import { CONTACTS, type FormView } from './form-view';

export interface PaneFrame {
  frameId: number;
  /** The numbers of the forms that stand in a pane with the heading of support; null where none tells. */
  paneForms: readonly number[] | null;
}

/**
 * @returns the forms of the pane. Behind it a user's properties may stand, which have the same fields; where no pane is
 *   known, all may be it.
 */
export function formsInPanes(forms: readonly FormView[], frames: readonly PaneFrame[]): FormView[] {
  const known = new Map(frames.map(({ frameId, paneForms }) => [frameId, paneForms]));
  return forms
    .filter(({ frameId, number }) => known.get(frameId)?.includes(number) ?? true)
    .map(withoutCard);
}

/** The pane first shows a card with the partner's own details, as text: nobody has entered these. */
function withoutCard(form: FormView): FormView {
  const isEntered = CONTACTS.some((field) =>
    form.fields.get(field)?.some(({ reading }) => reading.source === 'control'),
  );
  if (isEntered) return form;
  const isContact = (field: Field) => CONTACTS.includes(field);
  return { ...form, fields: new Map([...form.fields].filter(([field]) => !isContact(field))) };
}
