/** The attributes of an element in a report: each by a rule of its own; one without a rule is left out. */

import { isLocale } from '../portals/route-words';
import { replaceAddress } from './address';
import type { Names } from './names';
import type { Pseudonyms } from './pseudonyms';
import type { TextContext, Texts } from './text';
import { ARIA, VALUES } from './vocabulary';

export interface Replacing {
  pseudonyms: Pseudonyms;
  texts: Texts;
  names: Names;
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const TEXTS = list(
  `title placeholder label data-placeholder aria-label aria-description aria-roledescription aria-valuetext
  aria-placeholder aria-braillelabel aria-brailleroledescription`,
);
const NAMES = list(
  `id class name slot for data-automation-id data-automationid data-testid aria-labelledby aria-describedby
  aria-controls aria-owns aria-activedescendant aria-errormessage aria-details aria-flowto`,
);
const FLAGS = list('hidden disabled required readonly multiple open inert checked selected');
/** Attributes whose values are words of HTML; another word is left out, for it may say something. */
const WORDED = list('role type dir contenteditable inputmode autocomplete');
const NUMBERS = list('size rows aria-level');

/** What the script that took the picture says of an element's look (`page/snapshot/style.ts`), and nothing else. */
const STYLE = new RegExp(
  `^(?:(?:${[
    'visibility:(?:visible|hidden|collapse)',
    'display:(?:contents|none|inline-block|block)',
    '(?:opacity|padding|border|margin|min-width|min-height|font-size):0',
    '(?:content-visibility|overflow):hidden',
    'clip-path:inset\\(50%\\)',
    'transform:scale\\(0\\)',
    'text-indent:-999px',
    'color:transparent',
    'box-sizing:border-box',
    'position:(?:absolute|fixed)',
    'left:(?:-20000px|200vw)',
    'top:-20000px',
    '(?:width|height):\\d{1,5}px',
  ].join('|')});)*$`,
);

/** What is written by a style sheet is so in a report, too, in other words. */
export const WRITTEN = 'onbehalf-written';
export const PICTURED = 'onbehalf-pictured';

/**
 * @param tag of the element.
 * @param given its attributes in the page.
 * @param frames the addresses of this document's frames, by their number.
 * @returns those of the report, as text behind the tag's name.
 */
export function replaceAttributes(
  tag: string,
  given: Readonly<Record<string, string>>,
  context: TextContext,
  frames: ReadonlyMap<string, string>,
  replacing: Replacing,
): string {
  const { texts, names, pseudonyms } = replacing;
  const kept: [string, string][] = [];
  for (const [name, text] of Object.entries(given)) {
    if (TEXTS.has(name)) kept.push([name, texts.replace(text, context)]);
    else if (NAMES.has(name)) kept.push([name, names.replace(text)]);
    else if (FLAGS.has(name)) kept.push([name, '']);
    else if (NUMBERS.has(name) && /^\d{1,2}$/.test(text)) kept.push([name, text]);
    else if (name === 'lang' && isLocale(text)) kept.push([name, text]);
    else if (WORDED.has(name) || ARIA.has(name)) {
      const words = text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => VALUES.has(word));
      if (words.length > 0) kept.push([name, words.join(' ')]);
    } else if (name === 'value') kept.push([name, replaceValue(tag, given, text, texts)]);
    else if (name === 'href') kept.push([name, replaceAddress(text, pseudonyms, texts)]);
    else if (name === 'style' && STYLE.test(text)) kept.push([name, text.replace(LONG, hundreds)]);
  }
  const address = given.frame !== undefined && frames.get(given.frame);
  if (address) kept.push(['src', address]);
  if (given.drawn !== undefined) {
    const drawn = given.drawn === 'picture' ? PICTURED : WRITTEN;
    const own = kept.find(([name]) => name === 'class');
    if (own) own[1] = `${own[1]} ${drawn}`;
    else kept.push(['class', drawn]);
  }
  return kept
    .map(([name, text]) => (text === '' ? ` ${name}=""` : ` ${name}="${escaped(text)}"`))
    .join('');
}

/** A long length is rounded up: its digits say nothing then, and what it holds still fits. */
const LONG = /(?<!-)\b\d{4,5}(?=px)/g;
const hundreds = (length: string): string => String(Math.ceil(Number(length) / 100) * 100);

/** A choice's value is for the server; that it is empty tells that nothing is chosen. */
function replaceValue(
  tag: string,
  { type }: Readonly<Record<string, string>>,
  value: string,
  texts: Texts,
): string {
  if (value === '') return '';
  if (tag === 'option' || type === 'radio' || type === 'checkbox') return 'x';
  // The picture has a pseudonym already.
  return type === 'password' ? '0' : texts.replace(value);
}

/** @returns a text as it is written in HTML. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
