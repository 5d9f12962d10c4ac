/** When the user checked how a form is read, in words. */

import { i18n } from '#i18n';
import type { FormCheck } from '../request/form-print';
import { spokenLanguage } from './spoken-language';

/** @returns the day of the check; or that the form has changed since. */
export function formCheckText({ when, hasChanged }: FormCheck): string {
  if (hasChanged) return i18n.t('fieldCheck.changed');
  const format = new Intl.DateTimeFormat(spokenLanguage(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return i18n.t('fieldCheck.checked', [format.format(Date.parse(when))]);
}
