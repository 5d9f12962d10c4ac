/** Takes off what surrounds a domain when it is copied from a mail, a document or a chat. */

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['‚', '‘'],
  ['”', '”'],
  ['’', '’'],
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
  ['＜', '＞'],
  ['*', '*'],
  ['_', '_'],
  ['~', '~'],
]);

/** What a sentence may leave behind a domain; not `…`, behind which the rest of it is missing. */
const TRAILING = new Set(',;:!?，；：、！？');
/** A full stop only counts behind one of these. */
const CLOSERS = new Set('])}>"\'`”’」』）］】〉》');
const STOPS = new Set('.。．');

/** Opening character by closing character. */
const OPENED_BY: ReadonlyMap<string, string> = new Map(
  [...CLOSING].map(([open, close]) => [close, open]),
);

/** `[text](target)`, `[text](<target> "title")` */
const MARKDOWN_LINK = /^\[([^[\]]*)\]\(<?([^()\s<>]*)>?(?:\s+["'][^"']*["'])?\)$/u;

/** What begins an entry of a list, or a quoted line. */
const BULLET = /^(?:[•‣▪●○·>*–—→-]|\d{1,3}[.)])\s+/u;

/** `Ada Lin <ada@contoso.com>` */
const NAMED_ADDRESS = /^[^<>\r\n]+<([^<>\s]+@[^<>\s]+)>$/u;

const isSpace = (character: string | undefined) => character !== undefined && /\s/u.test(character);

/**
 * @param text what was typed or pasted, already cut to a sane length.
 * @returns the same without surrounding space, quotes, brackets, a Markdown link's text, or a comma at its end. The
 *   work grows with the length of the text alone, whatever it holds.
 */
export function unwrap(text: string): string {
  const current = strip(strip(text).replace(BULLET, ''));
  const inner = MARKDOWN_LINK.exec(current)?.[2] ?? NAMED_ADDRESS.exec(current)?.[1];
  // What stands in a link or an address holds neither again.
  return inner === undefined ? current : strip(inner);
}

/** Moves two ends towards each other; nothing is copied on the way. */
function strip(text: string): string {
  let from = 0;
  let to = text.length;
  const firsts = new Map<string, number>();
  /** What closes at the end and was opened nowhere is a sentence's. */
  const isStray = (last: string) => {
    const open = OPENED_BY.get(last);
    if (open === undefined) return false;
    const first = firsts.get(open) ?? text.indexOf(open);
    firsts.set(open, first);
    return first < 0 || first === to - 1;
  };
  for (;;) {
    while (from < to && isSpace(text[from])) from += 1;
    while (from < to && isSpace(text[to - 1])) to -= 1;
    const last = text[to - 1] ?? '';
    if (to - from > 0 && TRAILING.has(last)) to -= 1;
    else if (to - from > 1 && STOPS.has(last) && CLOSERS.has(text[to - 2] ?? '')) to -= 1;
    else if (to - from > 1 && CLOSING.get(text[from] ?? '') === last) {
      // A Markdown link begins and ends with brackets of two kinds; these belong together.
      from += 1;
      to -= 1;
    } else if (to - from > 1 && isStray(last)) to -= 1;
    else return text.slice(from, to);
  }
}
