/** Takes off what surrounds a domain when it is copied from a mail, a document or a chat. */

const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
  ['{', '}'],
  ['（', '）'],
  ['［', '］'],
  ['【', '】'],
  ['〈', '〉'],
  ['《', '》'],
];

/** What a sentence may leave behind a domain; a full stop only behind a closing quote or bracket. */
const TRAILING = /[,;，；、]$|(?<=[\])}>"'`”’」』）］】〉》])[.。．]$/u;

/** `[text](target)` */
const MARKDOWN_LINK = /^\[([^[\]]*)\]\(([^()\s]*)\)$/u;

/** `Ada Lin <ada@contoso.com>` */
const NAMED_ADDRESS = /^[^<>]+<([^<>\s]+@[^<>\s]+)>$/u;

function once(text: string): string {
  const trimmed = text.trim().replace(TRAILING, '');
  const link = MARKDOWN_LINK.exec(trimmed);
  if (link) return link[2] ?? '';
  const address = NAMED_ADDRESS.exec(trimmed);
  if (address) return address[1] ?? '';
  const pair = PAIRS.find(
    ([open, close]) => trimmed.length > 1 && trimmed.startsWith(open) && trimmed.endsWith(close),
  );
  return pair ? trimmed.slice(1, -1) : trimmed;
}

/**
 * @param text what was typed or pasted, already cut to a sane length.
 * @returns the same without surrounding space, quotes, brackets, a Markdown link's text, or a comma at its end.
 */
export function unwrap(text: string): string {
  let current = text;
  for (;;) {
    const next = once(current);
    if (next === current) return current;
    current = next;
  }
}
