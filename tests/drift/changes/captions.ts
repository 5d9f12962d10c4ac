/** Captions: spelt otherwise, cut loose, gone, unknown. */

import { deep, type Item, itemsOf, type Random } from '../dom';

const FULL_WIDTH = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Marks of a required field; only where the field is one. */
const MARKS: ((text: string) => string)[] = [
  (text) => `${text} *`,
  (text) => `* ${text}`,
  (text) => `${text} (required)`,
];

const SPELLINGS: ((text: string) => string | Node[])[] = [
  (text) => `${text}:`,
  (text) => `${text}：`,
  FULL_WIDTH,
  (text) => `\uE946 ${text}`,
  (text) => `${text}\u00A0`,
  (text) => `\u200B${text}`,
  // Turkish dotted capitals are another matter than spelling.
  (text) => (document.documentElement.lang.startsWith('tr') ? text : text.toUpperCase()),
  (text) => {
    const middle = Math.ceil(text.length / 2);
    return [
      document.createTextNode(text.slice(0, middle)),
      document.createComment('_weave_cend_7'),
      document.createTextNode(text.slice(middle)),
    ];
  },
  (text) => [Object.assign(document.createElement('span'), { textContent: text })],
];

const isRequired = ({ control, row }: Item): boolean =>
  control.matches(':required,[aria-required=true]') ||
  row.some(
    (part) => part.matches('[class*="required" i]') || part.querySelector('[class*="required" i]'),
  );

const captionText = (caption: Element): Text | null =>
  ([...caption.childNodes].find(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim().length > 0,
  ) as Text | undefined) ?? null;

/** The same captions, written otherwise. */
export function respell(random: Random): boolean {
  let changed = false;
  for (const item of itemsOf()) {
    const node = item.caption && captionText(item.caption);
    if (!node || random.chance(0.3)) continue;
    const spelling = random.pick(isRequired(item) ? [...SPELLINGS, ...MARKS] : SPELLINGS);
    const written = spelling(node.data.trim());
    node.replaceWith(...(typeof written === 'string' ? [written] : written));
    changed = true;
  }
  return changed;
}

/** The attributes that tie a caption to its control are gone; its text still stands beside it. */
export function tieLost(random: Random): boolean {
  const items = itemsOf().filter(({ control }) => !control.hasAttribute('data-shows'));
  if (!items.length) return false;
  const { control, row } = random.pick(items);
  for (const part of [control, ...row.flatMap((each) => [each, ...deep('*', each)])]) {
    for (const name of ['for', 'aria-labelledby', 'aria-label', 'title'])
      part.removeAttribute(name);
  }
  return true;
}

/** The caption is gone altogether. */
export function captionLost(random: Random): boolean {
  const items = itemsOf().filter(({ caption }) => caption);
  if (!items.length) return false;
  const { caption, control } = random.pick(items);
  captionText(caption as Element)?.remove();
  for (const part of [control, ...deep('[aria-label]', control)])
    part.removeAttribute('aria-label');
  return true;
}

/** The caption says something that nobody knows. */
export function captionUnknown(random: Random): boolean {
  const items = itemsOf().filter(({ caption }) => caption);
  if (!items.length) return false;
  const { caption, row } = random.pick(items);
  const node = captionText(caption as Element);
  if (!node) return false;
  node.data = random.pick(['Particulars', 'Entry 4', 'Kattarka', '欄位四']);
  for (const part of row.flatMap((each) => [each, ...deep('[aria-label]', each)]))
    part.removeAttribute('aria-label');
  return true;
}
