/** The attributes of an element in a report: each by a rule of its own; one without a rule is left out. */

import { replaceAddress } from './address';
import type { Names } from './names';
import type { Pseudonyms } from './pseudonyms';
import type { Place, Texts } from './text';

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
/** Attributes whose values are words of HTML or ARIA; another word is left out, for it may say something. */
const WORDED = list('role type dir contenteditable inputmode autocomplete');
const WORDS = list(
  `alert alertdialog application article banner blockquote button caption cell checkbox columnheader combobox
  complementary contentinfo definition dialog directory document feed figure form generic grid gridcell group heading
  img link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter
  navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader
  scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer
  toolbar tooltip tree treegrid treeitem
  text email tel url password number range color file hidden submit reset image date time month week
  datetime-local ltr rtl auto true false plaintext-only decimal numeric on off
  mixed undefined page step location polite assertive inline both horizontal vertical ascending descending other
  additions removals all`,
);
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{2,4}){0,2}$/i;
const NUMBERS = list('size rows aria-level');

/** What the script that took the picture says of an element's look. */
const STYLE = /^(?:[a-z-]{1,24}:(?:-?\d{1,5}(?:px|vw)?|scale\(0\)|inset\(50%\)|[a-z-]{1,20});)*$/;

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
  place: Place,
  frames: ReadonlyMap<string, string>,
  replacing: Replacing,
): string {
  const { texts, names, pseudonyms } = replacing;
  const kept: [string, string][] = [];
  for (const [name, text] of Object.entries(given)) {
    if (TEXTS.has(name)) kept.push([name, texts.replace(text, place)]);
    else if (NAMES.has(name)) kept.push([name, names.replace(text)]);
    else if (FLAGS.has(name)) kept.push([name, '']);
    else if (NUMBERS.has(name) && /^\d{1,3}$/.test(text)) kept.push([name, text]);
    else if (name === 'lang' && LANGUAGE.test(text)) kept.push([name, text]);
    else if (WORDED.has(name) || /^aria-[a-z]{3,20}$/.test(name)) {
      const words = text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => WORDS.has(word));
      if (words.length > 0) kept.push([name, words.join(' ')]);
    } else if (name === 'value') kept.push([name, replaceValue(tag, given, text, texts)]);
    else if (name === 'href') kept.push([name, replaceAddress(text, pseudonyms, texts)]);
    else if (name === 'style' && STYLE.test(text)) kept.push([name, text]);
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

/** A choice's value is for the server; that it is empty tells that nothing is chosen. */
function replaceValue(
  tag: string,
  { type }: Readonly<Record<string, string>>,
  value: string,
  texts: Texts,
): string {
  if (value === '') return '';
  if (tag === 'option' || type === 'radio' || type === 'checkbox') return 'x';
  // The picture has a stand-in already.
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
