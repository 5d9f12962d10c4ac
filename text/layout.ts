/** Texts for the clipboard: named values in a layout that another system takes. Nothing in a value can become markup. */

export const LAYOUTS = ['plain', 'markdown', 'html'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** One line: what it is, and its value, which may have several lines. */
export type NamedValue = readonly [name: string, value: string | null];

/** What goes to the clipboard; `html` where a program that takes formatted text is to find it. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * @param lines in their order; those without a value are left out unless `blanks` is set.
 * @param layout HTML comes with the plain text for programs that take no other.
 * @param blanks a name without a value stands for the reader to fill in.
 */
export function layOut(lines: readonly NamedValue[], layout: Layout, blanks = false): Copied {
  const all = lines.flatMap(([name, value]): [string, string[]][] => {
    const rows = linesOf(value ?? '');
    return rows.length > 0 || blanks ? [[name, rows]] : [];
  });
  const join = (write: (name: string, rows: string[]) => string) =>
    all.map(([name, rows]) => write(name, rows)).join('\n');
  if (layout === 'markdown') return { text: join(asMarkdown) };
  const text = join(asPlain);
  return layout === 'plain' ? { text } : { text, html: join(asHtml) };
}

/** A line can be broken in more ways than one, and a control character does something else in every program. */
const linesOf = (value: string): string[] => {
  const lines = value
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/(?!\t)\p{Cc}/gu, '').trimEnd());
  while (lines.length > 0 && lines[0] === '') lines.shift();
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return lines;
};

/** Further lines stand under the name, further in: none of them can pass for a name. */
function asPlain(name: string, rows: readonly string[]): string {
  if (rows.length < 2) return `${name}: ${rows[0] ?? ''}`.trimEnd();
  return [`${name}:`, ...rows.map((row) => (row ? `  ${row}` : ''))].join('\n');
}

/** What means something anywhere in a line. An address becomes a link without any brackets: its parts are escaped as well. */
const MARKS = /[\\`*_{}[\]<>#|~&!@$]|:(?=\/\/)|(?<=\bwww)\./giu;
/** What means something where a line begins: lists, and the line under a heading. */
const FIRST_MARK = /^(\d*)([-+=]|(?<=\d)[.)])/u;

const escapedMarkdown = (row: string): string =>
  row.trim().replace(MARKS, '\\$&').replace(/\s+/gu, ' ');

function asMarkdown(name: string, rows: readonly string[]): string {
  // The first stands behind its name, where a line does not begin.
  const texts = rows.map((row, at) =>
    at === 0 ? escapedMarkdown(row) : escapedMarkdown(row).replace(FIRST_MARK, '$1\\$2'),
  );
  // A backslash breaks the line; an empty one begins a paragraph, and what is set in stays in its list item.
  const more = texts.slice(1).map((row, at) => {
    if (row === '') return '\n';
    return texts[at] === '' ? `\n  ${row}` : `\\\n  ${row}`;
  });
  return `- **${name}:** ${texts[0] ?? ''}${more.join('')}`.trimEnd();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapedHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

const asHtml = (name: string, rows: readonly string[]): string =>
  `<p><b>${escapedHtml(name)}:</b> ${rows.map(escapedHtml).join('<br>')}</p>`;
