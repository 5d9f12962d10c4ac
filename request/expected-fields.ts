/** Which fields a request's page is expected to show. Pure. */

import { isSupportPane, type PageId } from '../portals/pages';
import { type Field, JUDGED_FIELDS } from './fields';

/** The fields that checks look at, as a form shows them. */
export const CHECKED_FIELDS: readonly Field[] = [
  'support-plan',
  'severity',
  'first-name',
  'last-name',
  'email',
  'additional-email',
  'phone',
  'country',
];
const OF_AZURE: readonly Field[] = [...JUDGED_FIELDS, 'severity'];
const OF_PANE: readonly Field[] = ['email', 'phone'];

/** @returns the fields that a page's checks ask for; none where nothing is judged. */
export function expectedOn(page: PageId): readonly Field[] {
  if (page === 'azure/new-support-request') return OF_AZURE;
  return isSupportPane(page) ? OF_PANE : [];
}

/** @returns those that no frame shows just now. */
export function missingOn(
  page: PageId,
  frames: readonly { readings: readonly { field: string }[] }[],
): Field[] {
  const here = new Set(frames.flatMap(({ readings }) => readings.map(({ field }) => field)));
  return expectedOn(page).filter((field) => !here.has(field));
}
