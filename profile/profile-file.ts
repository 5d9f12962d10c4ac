/** The profile file: what the options page exports and imports. */

import { ONE_LINE } from '../text/one-line';
import { safeParse } from '../text/safe-parse';
import { type Profile, ProfileSchema } from './profile';

/** A profile of the largest size that the schema allows is far smaller. */
export const MAX_FILE_BYTES = 256 * 1024;
const MAX_DEPTH = 8;

export interface FileProblem {
  reason:
    | 'tooLarge'
    | 'empty'
    | 'notJson'
    | 'tooDeep'
    | 'forbiddenKey'
    | 'notAProfile'
    | 'newer'
    | 'field';
  /** The field at fault, as in `emails[1]`, or the key. */
  where: string;
  /** What was expected there, in English. */
  detail: string;
}

/** @returns the file's text, ready to be written. */
export const profileFile = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

/**
 * Reads a profile file.
 * @param text of the file, as a stranger may have made it.
 * @returns the profile, or the first thing that is wrong. Never throws.
 */
export function readProfileFile(text: string): { profile: Profile } | { problem: FileProblem } {
  const problem = (reason: FileProblem['reason'], where = '', detail = '') => ({
    problem: { reason, where: where.slice(0, 80), detail: detail.slice(0, 200) },
  });
  if (text.length > MAX_FILE_BYTES) return problem('tooLarge');
  const json = text.replace(/^\ufeff/, '').trim();
  if (json === '') return problem('empty');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    // Thousands of open brackets end in a RangeError, not in a SyntaxError.
    if (error instanceof RangeError) return problem('tooDeep');
    return problem('notJson', '', error instanceof Error ? error.message : '');
  }
  const odd = oddity(value, 0);
  if (odd === 'deep') return problem('tooDeep');
  if (odd) return problem('forbiddenKey', odd);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem('notAProfile');
  }
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > 1)
    return problem('newer', 'version', String(version));
  const parsed = safeParse(ProfileSchema, value);
  if (parsed.success) {
    const hidden = hiddenText(parsed.data);
    return hidden
      ? problem('field', pathText(hidden), 'control characters')
      : { profile: parsed.data };
  }
  const [issue] = parsed.error.issues;
  if (version === undefined) return problem('notAProfile');
  return problem('field', pathText(issue?.path ?? []), issue?.message ?? '');
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number'
        ? `${text}[${key}]`
        : text === ''
          ? String(key)
          : `${text}.${String(key)}`,
    '',
  );

/** @returns the path of a text that is more than one line, or turns what follows around. */
function hiddenText(value: unknown): readonly PropertyKey[] | null {
  if (typeof value === 'string') return ONE_LINE.test(value) ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  const isList = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) {
    const found = hiddenText(each);
    if (found) return [isList ? Number(key) : key, ...found];
  }
  return null;
}

/** Keys that have a meaning to JavaScript have none in a profile: whoever writes them is attacking. */
function oddity(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= MAX_DEPTH) return 'deep';
  for (const key of Object.keys(value)) {
    if (['__proto__', 'constructor', 'prototype'].includes(key)) return key;
    const odd = oddity((value as Record<string, unknown>)[key], depth + 1);
    if (odd) return odd;
  }
  return null;
}
