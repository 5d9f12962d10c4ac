import type { Profile } from './profile';

const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u;

/** @returns a person's name in its usual order: Chinese, Japanese and Korean names have the family name first and no space. */
export function fullName({ firstName, lastName }: Pick<Profile, 'firstName' | 'lastName'>): string {
  const names = [firstName.trim(), lastName.trim()];
  if (names.every((name) => EAST_ASIAN.test(name))) return names.reverse().join('');
  return names.filter(Boolean).join(' ');
}
