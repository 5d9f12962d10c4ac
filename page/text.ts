/** Text of a page, made comparable. Pure. */

import { optional, placeholder, planLike, required } from '../portals/made/page-words';
import { cleanText, foldText, keyOfFolded, trimMarks } from '../text/fold';

export { cleanText, foldText, isPlain } from '../text/fold';

/** A longer text is no caption with a mark behind it. */
const LONGEST_MARKED = 120;

/** @returns true for an address that is not the one it looks like: something invisible stands within it. */
export const hidesInAddress = (text: string): boolean =>
  text.includes('@') && cleanText(text) !== text.trim();

const MARKS = `${required}|${optional}`;
let trailingMark: RegExp | undefined;
let requiredMark: RegExp | undefined;

let lastWords: ReadonlySet<string> | undefined;

/** Most captions end in no such word, and need not be searched for all of them. */
function mayEndInMark(folded: string): boolean {
  const last = /[^\s,()[\]-]+(?=[\s)\]]*$)/.exec(folded)?.[0];
  lastWords ??= new Set(MARKS.split('|').map((mark) => mark.replace(/.* /, '')));
  return last !== undefined && lastWords.has(last);
}

/**
 * @param text a caption as a page prints it.
 * @returns its key: folded, without required marks, colons, hyphens and all white space, so that
 *   "E-Mail *", "email:" and "Ｅmail (required)" are the same.
 */
export function captionKey(text: string): string {
  // Patterns that look for an end try again from every place: a page may print anything, at any length.
  let folded = trimMarks(foldText(text.slice(0, 400)));
  if (folded.length <= LONGEST_MARKED && mayEndInMark(folded)) {
    trailingMark ??= new RegExp(`(?:[\\s,(\\[-]+(?:${MARKS})[\\s)\\]]*|[(\\[](?:${MARKS})[)\\]])$`);
    folded = folded.replace(trailingMark, '');
  }
  return keyOfFolded(folded);
}

/**
 * @param text a caption as a page prints it.
 * @returns true when it carries a mark that the field must be filled in: a star, or a word behind a bracket or a dash.
 */
export function marksRequired(text: string): boolean {
  if (/^\s*[*＊]|[*＊]\s*:?\s*$/.test(cleanText(text))) return true;
  const folded = foldText(text.slice(0, 400)).replace(/[\s:]+$/, '');
  if (folded.length > LONGEST_MARKED || !mayEndInMark(folded)) return false;
  // Right behind its bracket or dash: "(not required)" and "non-required" say something else.
  requiredMark ??= new RegExp(`(?:[([,:]|\\s[‐-―-])\\s?(?:${required})\\s?[)\\]]?$`);
  return requiredMark.test(folded);
}

/** "Select …": nothing has been chosen. */
let invitation: RegExp | undefined;

/** The same few texts are asked about at every reading. */
const asked = new Map<string, boolean>();
const MOST_ASKED = 100;

/**
 * @param text what a dropdown shows.
 * @returns true when it shows an invitation to choose, in any of the portals' languages, or nothing at all.
 */
export function isPlaceholder(text: string): boolean {
  const known = asked.get(text);
  if (known !== undefined) return known;
  const folded = foldText(text);
  invitation ??= new RegExp(`${placeholder}|^-.*-$`, 'u');
  const is = folded === '' || /^[-–—.…\s]+$/.test(folded) || invitation.test(folded);
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(text, is);
  return is;
}

const EMAIL = /^[^\s@]{1,200}@[^\s@]{1,250}$/;

/** @returns true when a text has the shape of an e-mail address. */
export const looksLikeEmail = (text: string): boolean => EMAIL.test(text);

/** @returns true when a text has the shape of a telephone number. */
export const looksLikePhone = (text: string): boolean =>
  /^[+(]?[\d(][\d\s()./-]{5,24}$/.test(text.normalize('NFKC'));

/** @returns true for one word that may name an account rather than a person: `user_0a1b…`, `ada_x#EXT#…`. */
export const looksLikeAccount = (text: string): boolean =>
  /^[^\s@]{2,120}[_#][^\s@]{2,120}(?:@\S+)?$/.test(text);

/** @returns true for what may be the name of a support plan, or an invitation to choose one. */
export const looksLikePlan = (text: string): boolean =>
  new RegExp(planLike, 'u').test(foldText(text));
