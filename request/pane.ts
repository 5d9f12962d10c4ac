/** Which of the visible forms belong to the support pane of an admin center. Pure. */

import { CONTACT_FIELDS, type Field } from './fields';
import type { FormView } from './form-view';

export interface PaneFrame {
  frameId: number;
  /** The numbers of the forms that stand in a pane with the heading of support; null where none tells. */
  paneForms: readonly number[] | null;
}

/**
 * @returns the forms of the pane, and whether it shows the partner's card. Behind it a user's properties may stand, which have the same fields; where no pane is
 *   known, all may be it.
 */
export function formsInPanes(
  forms: readonly FormView[],
  frames: readonly PaneFrame[],
): { forms: FormView[]; isCardShown: boolean } {
  const known = new Map(frames.map(({ frameId, paneForms }) => [frameId, paneForms]));
  const inPane = forms.filter(
    ({ frameId, number }) => known.get(frameId)?.includes(number) ?? true,
  );
  return { forms: inPane.map(withoutCard), isCardShown: showsCard(inPane) };
}

/** Somebody has entered its contact, or is asked to. */
const isEntered = (form: FormView): boolean =>
  CONTACT_FIELDS.some((field) =>
    form.fields.get(field)?.some(({ reading }) => reading.source === 'control'),
  );

/** @returns true while the pane shows the partner's card, and no form yet. */
const showsCard = (forms: readonly FormView[]): boolean =>
  !forms.some(isEntered) &&
  forms.some((form) => CONTACT_FIELDS.some((field) => form.fields.has(field)));

/** The pane first shows a card with the partner's own details, as text: nobody has entered these. */
function withoutCard(form: FormView): FormView {
  if (isEntered(form)) return form;
  const isContact = (field: Field) => CONTACT_FIELDS.includes(field);
  return { ...form, fields: new Map([...form.fields].filter(([field]) => !isContact(field))) };
}
