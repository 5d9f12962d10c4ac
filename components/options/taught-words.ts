/** What was taught, in the user's words. */

import { i18n } from '#i18n';
import { fieldNames } from '../../portals/made/field-names';
import { CHECKED_FIELDS } from '../../request/expected-fields';
import type { Lesson } from '../../taught/lessons';
import type { Refusal } from '../../taught/rules';
import type { Option, Taught } from '../../taught/taught';
import { spokenLanguage } from '../spoken-language';
import { language } from './words';

/** @returns the fields that a label can be taught of, the likeliest first. */
export const teachable = (): string[] => {
  const all = [...new Set(Object.values(fieldNames).flatMap(Object.keys))];
  const first: readonly string[] = CHECKED_FIELDS;
  return [...first, ...all.filter((name) => !first.includes(name)).sort()];
};

/** @returns what the portals call a field in the user's language, else in English. */
export function fieldText(field: string): string {
  const wanted = language();
  const tags = Object.keys(fieldNames);
  const own =
    tags.find((tag) => tag === wanted) ??
    tags.find((tag) => tag.slice(0, 2) === wanted.slice(0, 2)) ??
    'en-US';
  return fieldNames[own]?.[field] ?? fieldNames['en-US']?.[field] ?? field;
}

/** What a choice can be taught to be, and the fields next to which a text can be harmless: as in `taught/`. */
export const OPTIONS: readonly Option[] = ['severity-a', 'severity-b', 'severity-c', 'placeholder'];
export const HARMLESS_BESIDE = ['first-name', 'last-name', 'email', 'phone', 'country'];

export const optionText = (option: Option): string =>
  option === 'placeholder'
    ? i18n.t('taught.placeholder')
    : i18n.t('requests.level', [option.slice(-1).toUpperCase()]);

/** @returns what a text was taught to mean. */
export function meaningText(lesson: Taught): string {
  switch (lesson.kind) {
    case 'option':
      return optionText(lesson.option);
    case 'not-contact':
      return i18n.t('taught.notContact');
    case 'heading':
      return i18n.t('taught.heading');
    case 'organization':
      return i18n.t('taught.organizationName');
  }
  const field = fieldText(lesson.field);
  return lesson.kind === 'harmless' ? i18n.t('taught.harmless', [field]) : field;
}

/** @returns who taught it, and when. */
export function originText({ by, when }: Lesson): string {
  const day = new Date(when).toLocaleDateString(spokenLanguage(), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return i18n.t(by === 'you' ? 'taught.you' : 'taught.organization', [day]);
}

/** @returns why an entry was not taken. */
export const refusalText = (why: Refusal): string => i18n.t(`taught.refused.${why}`);
