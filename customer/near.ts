/**
 * Words with one error in them: another letter, one more, one less, two swapped. Made for a book of fifty thousand at
 * every keystroke: an error leaves one half of a word as it is, so only where a half stands is the other one compared.
 * Pure.
 */

/** Shorter words are near to everything; in scripts that write a word in two or three characters they are not. */
const shortest = (word: string): number => (/^[\x20-\x7e]*$/.test(word) ? 4 : 3);

/**
 * @param text lines of folded text; a word never goes over two lines.
 * @param word as typed, folded, without spaces.
 * @param found is given the place of each find, in no particular order; where it returns a number, the search goes on
 *   from there.
 */
export function eachNear(
  text: string,
  word: string,
  found: (at: number) => number | undefined,
): void {
  if (word.length < shortest(word)) {
    each(text, word, found);
    return;
  }
  const half = word.length >> 1;
  const end = word.slice(half);
  each(text, word.slice(0, half), (at) =>
    isNearAfter(text, at + half, end) ? found(at) : undefined,
  );
  // With the error before it: the second half as typed, without the character at which the first one ends.
  const start = word.slice(0, half + 1);
  each(text, word.slice(half + 1), (at) => (isNearBefore(text, at, start) ? found(at) : undefined));
}

/** @returns whether a text holds a word, or one that is near. */
export function holdsNear(text: string, word: string): boolean {
  let isFound = text.includes(word);
  if (!isFound)
    eachNear(text, word, () => {
      isFound = true;
      return text.length;
    });
  return isFound;
}

function each(text: string, part: string, found: (at: number) => number | undefined): void {
  for (let at = text.indexOf(part); at >= 0; ) at = text.indexOf(part, found(at) ?? at + 1);
}

/** Whether a text goes on with a word's end, but for one error at most. */
function isNearAfter(text: string, from: number, end: string): boolean {
  let same = 0;
  while (same < end.length && text[from + same] === end[same]) same += 1;
  if (same === end.length) return true;
  const at = from + same;
  const goesOn = (skipped: number, by: number) =>
    text.startsWith(end.slice(same + skipped), at + by);
  if (goesOn(1, 0)) return true;
  if (text[at] === '\n' || at >= text.length) return false;
  if (goesOn(1, 1) || goesOn(0, 1)) return true;
  return text[at] === end[same + 1] && text[at + 1] === end[same] && goesOn(2, 2);
}

/** The same, backwards: whether a text that ends at `to` is a word's start. */
function isNearBefore(text: string, to: number, start: string): boolean {
  let same = 0;
  while (same < start.length && text[to - 1 - same] === start[start.length - 1 - same]) same += 1;
  if (same === start.length) return true;
  const at = to - 1 - same;
  const last = start.length - 1 - same;
  const cameFrom = (skipped: number, by: number) => {
    const rest = start.slice(0, start.length - same - skipped);
    return at + 1 - by >= rest.length && text.startsWith(rest, at + 1 - by - rest.length);
  };
  if (cameFrom(1, 0)) return true;
  if (at < 0 || text[at] === '\n') return false;
  if (cameFrom(1, 1) || cameFrom(0, 1)) return true;
  return text[at] === start[last - 1] && text[at - 1] === start[last] && cameFrom(2, 2);
}
