/** Captions: spelt otherwise, cut loose, gone, unknown. */

import { deep, itemsOf, type Random } from '../dom';

const FULL_WIDTH = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const SPELLINGS: ((text: string, node: Text) => void)[] = [
  (text, node) => {
    node.data = `${text} *`;
  },
  (text, node) => {
    node.data = `${text}:`;
  },
  (text, node) => {
    node.data = `${text}：`;
  },
  (text, node) => {
    node.data = `${text} (required)`;
  },
  (text, node) => {
    node.data = `* ${text}`;
  },
  (text, node) => {
    node.data = text.toUpperCase();
  },
  (text, node) => {
    node.data = FULL_WIDTH(text);
  },
  (text, node) => {
    node.data = `\uE946 ${text}`;
  },
  (text, node) => {
    node.data = `${text}\u00A0`;
  },
  (text, node) => {
    node.data = `\u200B${text}`;
  },
  (text, node) => {
    const middle = Math.ceil(text.length / 2);
    node.replaceWith(
      text.slice(0, middle),
      document.createComment('_weave_cend_7'),
      text.slice(middle),
    );
  },
  (text, node) => {
    const span = document.createElement('span');
    span.textContent = text;
    node.replaceWith(span);
  },
];

const captionText = (caption: Element): Text | null =>
  ([...caption.childNodes].find(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim().length > 0,
  ) as Text | undefined) ?? null;

/** The same captions, written otherwise. */
export function respell(random: Random): boolean {
  let changed = false;
  for (const { caption } of itemsOf()) {
    const node = caption && captionText(caption);
    if (!node || random.chance(0.3)) continue;
    const text = node.data.trim();
    // Turkish dotted capitals are another matter than spelling.
    const spelling = random.pick(SPELLINGS);
    if (document.documentElement.lang.startsWith('tr') && spelling === SPELLINGS[5]) continue;
    spelling(text, node);
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
