/** A table as command lines print it. Pure. */

/**
 * @param text its lines apart by `\n`: headings, a line of dashes under each, cells that begin below.
 * @returns a row of cells for each line; null for any other text.
 */
export function printedTable(text: string): string[][] | null {
  const lines = text.split('\n');
  const top = lines.findIndex((line) => line.trim() !== '');
  const rule = lines[top + 1] ?? '';
  if (top < 0 || !/^ *-{2,}(?: +-{2,})+ *$/.test(rule)) return null;
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  const cells = (line: string) =>
    starts.map((from, at) => line.slice(at === 0 ? 0 : from, starts[at + 1]).trim());
  return lines.map((line, at) => (at === top + 1 ? [] : cells(line)));
}
