/** Pages that stand still: what they come out as, the reader and the proof alone can tell. */

import type { LoadedPage } from '../replay/load.ts';

/** The pages of a portal that hold the fields which are read and proved. */
const FORMS = /^(?:azure\/new-support-request|microsoft-365\/support|intune\/support)$/;

/** What is said beside the form is learnt from elsewhere in the page, and from frames that nobody sees. */
const OF_THE_EXTENSION =
  /\/text-|who-may-file|(?:questions|variant)-(?:chat|community)|frame-(?:in-)?hidden|manage-requests/;

/**
 * Groups of pages that differ from others by one rule alone, which unit tests prove without a browser (`tests/unit/checks/`
 * and `tests/unit/request/`): whose address, name or number it is, what a plan is called.
 */
const OF_ONE_RULE =
  /^azure\/(?:additional|contact|plan|severity|subscription)-|^azure\/language-[a-z-]+-wrong$/;

/** @returns whether unit tests prove what a page shows; such pages are left to the long run. */
export const isOfOneRule = ({ page }: LoadedPage): boolean => OF_ONE_RULE.test(page.name);

/** A page's own script that changes it later. */
const CHANGES = /setTimeout|setInterval|requestAnimationFrame|data-after/;

/** @returns whether nothing happens on a page: no step is taken, and no script of its own changes it after a while. */
export const standsStill = ({ page, documents }: LoadedPage): boolean =>
  page.steps.length === 0 &&
  page.profile !== null &&
  page.taught.length === 0 &&
  page.customers.length === 0 &&
  page.knownDifferences.length === 0 &&
  FORMS.test(page.expect.page ?? '') &&
  !OF_THE_EXTENSION.test(page.name) &&
  ![...documents.values()].some(
    ({ type, body }) => type.startsWith('text/html') && CHANGES.test(body.toString('utf8')),
  );
