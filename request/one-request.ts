/** Detects two requests at once: nobody can tell which one a press of Create sends. Pure. */

import type { Finding } from './finding';
import { type FormView, isRequestByFields } from './form-view';

/**
 * @param findings those of all forms together.
 * @param forms all forms that were judged, with what was read on their other steps.
 * @param isPane the page is a support pane, whose requests ask for contacts alone.
 * @returns the findings; the address is not told for certain where two frames hold a whole request each.
 */
export function withOneRequest(
  findings: readonly Finding[],
  forms: readonly FormView[],
  isPane: boolean,
): readonly Finding[] {
  const isWhole = (form: FormView) => (isPane ? form.fields.has('email') : isRequestByFields(form));
  const documents = new Set(forms.filter(isWhole).map(({ doc }) => doc));
  if (documents.size < 2) return findings;
  return findings.map((finding) =>
    finding.check === 'contact-email' && finding.status === 'ok'
      ? { ...finding, status: 'unreadable', reason: 'twoRequests', params: [] }
      : finding,
  );
}
