/**
 * Finds words with one error: a wrong, extra or missing letter, or two swapped. Fast enough for fifty thousand
 * customers at every keystroke: one error leaves one half of a word unchanged, so the other half is compared only
 * where a half is found. Pure.
 */

/** Shorter words are near to everything; in scripts that write a word in two or three characters they are not. */
const shortest = (word: string): number => (/^[\x20-\x7e]*$/.test(word) ? 5 : 3);

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
  const same = sameAfter(text, from, end, 0);
  if (same === end.length) return true;
  const at = from + same;
  const goesOn = (skipped: number, by: number) =>
    sameAfter(text, at + by, end, same + skipped) === end.length - same - skipped;
  if (goesOn(1, 0)) return true;
  if (text[at] === '\n' || at >= text.length) return false;
  if (goesOn(1, 1) || goesOn(0, 1)) return true;
  return text[at] === end[same + 1] && text[at + 1] === end[same] && goesOn(2, 2);
}

/** The same, backwards: whether a text that ends at `to` is a word's start. */
function isNearBefore(text: string, to: number, start: string): boolean {
  const same = sameBefore(text, to, start, start.length);
  if (same === start.length) return true;
  const at = to - 1 - same;
  const last = start.length - 1 - same;
  const cameFrom = (skipped: number, by: number) =>
    sameBefore(text, at + 1 - by, start, last + 1 - skipped) === last + 1 - skipped;
  if (cameFrom(1, 0)) return true;
  if (at < 0 || text[at] === '\n') return false;
  if (cameFrom(1, 1) || cameFrom(0, 1)) return true;
  return text[at] === start[last - 1] && text[at - 1] === start[last] && cameFrom(2, 2);
}

/** How many characters a text has in common with a word from a place on; without a copy of either. */
function sameAfter(text: string, from: number, word: string, begin: number): number {
  let same = 0;
  while (
    begin + same < word.length &&
    text.charCodeAt(from + same) === word.charCodeAt(begin + same)
  )
    same += 1;
  return same;
}

/** The same, backwards from two ends. */
function sameBefore(text: string, to: number, word: string, end: number): number {
  let same = 0;
  while (same < end && text.charCodeAt(to - 1 - same) === word.charCodeAt(end - 1 - same))
    same += 1;
  return same;
}
