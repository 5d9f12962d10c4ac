/** What users taught, put into the languages' files: each text as a candidate, behind what is there. Pure. */

import { keyOf } from '../../../portals/languages/key-texts.ts';
import type { Language, Languages } from '../../../portals/languages/language.ts';
import type { Taught } from '../../../taught/taught.ts';

/** A text that a user saw, not one of a document. */
const CANDIDATE = '?';

/** A lesson that went into a file, as the pages show it. */
export interface Learnt {
  tag: string;
  field: string;
  text: string;
}

export interface Outcome {
  /** The files that changed, whole. */
  changed: Languages;
  /** Labels of fields, each of which is to have a page. */
  learnt: Learnt[];
  /** What no language's file can hold or needs, with why. */
  left: string[];
}

/** @returns the file for the language of a page: `zh-Hant` is `zh-TW`, `hu` the only Hungarian one. */
export function tagFor(lang: string, tags: readonly string[]): string | undefined {
  const wanted = lang
    .toLowerCase()
    .replace(/^zh-hant.*/, 'zh-tw')
    .replace(/^zh-hans.*/, 'zh-cn');
  const exact = tags.find((tag) => tag.toLowerCase() === wanted);
  const related = tags.filter((tag) => tag.slice(0, 2).toLowerCase() === wanted.slice(0, 2));
  return exact ?? (related.length === 1 ? related[0] : undefined);
}

/** Where the text of a lesson goes in a language's file; null for what is only for the one who taught it. */
function placeOf(
  one: Taught,
): { group: 'fields' | 'headings' | 'severities'; name: string } | 'placeholder' | null {
  if (one.kind === 'caption') return { group: 'fields', name: one.field };
  if (one.kind === 'heading') return { group: 'headings', name: 'new-support-request' };
  if (one.kind !== 'option') return null;
  if (one.option === 'placeholder') return 'placeholder';
  return { group: 'severities', name: `severity-name-${one.option.slice(-1)}` };
}

const has = (texts: readonly string[], text: string): boolean =>
  texts.some((known) => keyOf(known) === keyOf(text));

/** @returns a label as the files hold it: without the marks that a portal puts around it. */
const plain = (text: string): string => text.replace(/^[\s*＊:：]+|[\s*＊:：]+$/g, '');

/** @returns the language with a text added; the same where it stands there already. */
function withText(language: Language, one: Taught): Language {
  const place = placeOf(one);
  const text = `${CANDIDATE}${plain(one.text)}`;
  if (place === null) return language;
  if (place === 'placeholder') {
    const known = language.words.placeholder ?? [];
    if (has(known, one.text)) return language;
    // In a list of words these two stand for other letters.
    if (/[*…]/.test(one.text.replace(/…$/, ''))) return language;
    return { ...language, words: { ...language.words, placeholder: [...known, text] } };
  }
  const { group, name } = place;
  const known = language[group]?.[name] ?? [];
  if (has(known, one.text)) return language;
  return { ...language, [group]: { ...language[group], [name]: [...known, text] } };
}

/**
 * @param taught what was taught, by today's rules.
 * @param languages all files.
 * @param blank what a language starts with of which nothing is known.
 * @param tags for a language without a file: the tag of the one to be made, by the language (`da` → `da-DK`).
 */
export function learn(
  taught: readonly Taught[],
  languages: Languages,
  blank: Language,
  tags: Readonly<Record<string, string>> = {},
): Outcome {
  const all: Record<string, Language> = { ...languages };
  const learnt: Learnt[] = [];
  const left: string[] = [];
  for (const one of taught) {
    const lang = one.lang.slice(0, 2).toLowerCase();
    const tag = tagFor(one.lang, Object.keys(all)) ?? tags[lang];
    if (placeOf(one) === null) {
      left.push(`“${one.text}” (${one.kind}): is for the one who taught it alone`);
      continue;
    }
    if (tag === undefined) {
      left.push(`“${one.text}” (${one.lang}): no file of that language; name one with --tag`);
      continue;
    }
    const before = all[tag] ?? blank;
    const after = withText(before, one);
    if (after === before) {
      left.push(`“${one.text}” (${one.lang}): stands there already, or cannot stand there`);
      continue;
    }
    all[tag] = after;
    if (one.kind === 'caption') learnt.push({ tag, field: one.field, text: one.text });
  }
  const changed = Object.entries(all).filter(([tag, language]) => languages[tag] !== language);
  return { changed: Object.fromEntries(changed), learnt, left };
}
