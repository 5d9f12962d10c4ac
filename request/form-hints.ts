/** What a form says of the directory that it belongs to. Pure. */

import { tenantOf } from '../portals/tenant-hints';
import { isInitialDomain } from '../text/initial-domain';
import type { DirectoryHint } from './directory-hint';
import type { FormView } from './form-view';
import { asksOfCustomer } from './scoping';

const hint = (text: string): DirectoryHint => ({ from: 'page', text, painted: true });

/**
 * The line "Directory: Fabrikam (fabrikam.com)", and a subscription that names the domain of its directory. An ID that is
 * typed is an answer about the problem.
 */
export function formHints(forms: readonly FormView[]): DirectoryHint[] {
  return forms.flatMap(({ fields }) => {
    const lines = (fields.get('directory') ?? [])
      .map(({ reading }) => reading)
      .filter(
        ({ state, source, value, caption }) =>
          state === 'filled' &&
          !asksOfCustomer(caption) &&
          (source === 'text' || !tenantOf(value)?.tenantId),
      )
      .map(({ value }) => hint(value));
    const subscriptions = (fields.get('subscription') ?? []).flatMap(({ reading }) =>
      reading.value
        .toLowerCase()
        .split(/[\s()[\],;:|]+/)
        .filter(isInitialDomain)
        .map(hint),
    );
    return [...lines, ...subscriptions];
  });
}
