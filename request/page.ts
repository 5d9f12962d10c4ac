/** Which page a tab shows: by its address, else by the content of its frames. */

import { portalHostOf } from '../portals/hosts';
import { type PageId, pageOf } from '../portals/pages';
import type { Field } from './fields';
import { type FormView, isControl, isRequestByFields } from './form-view';

export interface PageInput {
  url: URL;
  forms: readonly FormView[];
  /** A heading or a title says "New support request". */
  isTitled: boolean;
  /** A heading of a support pane is in sight. */
  isPane: boolean;
  /** The form was recognised in this document before, and still shows something of it. */
  wasForm: boolean;
}

/** Fields of the form's first step, which say little by themselves but enough under the form's title. */
const FIRST_STEP: readonly Field[] = [
  'issue-type',
  'subscription',
  'service',
  'service-type',
  'summary',
  'problem-type',
  'severity',
  'support-plan',
];

/** A plan, and an address to answer: no article on how to file a request shows one. */
const isFilledIn = ({ fields }: FormView): boolean =>
  fields.has('support-plan') &&
  (fields.get('email') ?? []).some(({ reading }) => reading.value.includes('@'));

/** @returns the page, or null: then the extension stays silent. */
export function pageShown({ url, forms, isTitled, isPane, wasForm }: PageInput): PageId | null {
  const byAddress = pageOf(url);
  const portal = portalHostOf(url)?.portal;
  if (
    byAddress === null ||
    byAddress === 'azure/support-overview' ||
    byAddress === 'intune/support'
  ) {
    const isAzure = portal === 'azure' || portal === 'entra' || portal === 'intune';
    const shows = (is: (form: FormView, field: Field) => boolean) =>
      forms.some((form) => FIRST_STEP.some((field) => is(form, field)));
    // Under the title alone, plain texts may as well be an article on how to file a request.
    const isBegun =
      (isTitled && (shows(isControl) || forms.some(isFilledIn))) ||
      (wasForm && (isTitled || shows((form, field) => form.fields.has(field))));
    if (isAzure && (forms.some(isRequestByFields) || isBegun)) {
      return 'azure/new-support-request';
    }
    if (portal === 'microsoft-365' && isPane) return 'microsoft-365/support';
    if (portal === 'intune' && isPane) return 'intune/support';
  }
  return byAddress;
}
