/** The checks that compare what only some partners care about: the user or the organization may turn them off. */

export const OPTIONAL_CHECKS = [
  'request-text',
  'contact-method',
  'availability',
  'time-zone',
  'diagnostics',
] as const;

export type OptionalCheck = (typeof OPTIONAL_CHECKS)[number];

/** @returns one value for each of them. */
export const forEachOptional = <Value>(
  valueOf: (check: OptionalCheck) => Value,
): Record<OptionalCheck, Value> => ({
  'request-text': valueOf('request-text'),
  'contact-method': valueOf('contact-method'),
  availability: valueOf('availability'),
  'time-zone': valueOf('time-zone'),
  diagnostics: valueOf('diagnostics'),
});

/** The checks of a policy's list, whatever else stands in it. */
export const optionalIn = (list: unknown): OptionalCheck[] =>
  OPTIONAL_CHECKS.filter((check) => [list].flat().includes(check));
