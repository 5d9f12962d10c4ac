/**
 * Search in the customer book: name, nickname, domain, tenant ID; forgiving case, width, accents and one
 * typing error a word. Made for every keystroke over fifty thousand customers.
 */

import { eachNear, holdsNear } from './near';
import type { Customer } from './record';
import { countOf, fold, type Haystack, type Index, textAt } from './search-index';

/** What could be a part of a tenant ID, and is long enough to be meant as one. */
const OF_ID = /^[0-9a-f-]{4,36}$/;

/**
 * Finds customers.
 * @param query as typed; every word of it must be found.
 * @param limit the most to return.
 * @returns best first; for an empty query see {@link unasked}.
 */
export function search(index: Index, query: string, limit: number): Customer[] {
  const { customers } = index;
  const words = fold(query.slice(0, 200)).split(/\s+/).filter(Boolean);
  const at = (indexes: readonly number[]) => indexes.map((each) => customers[each] as Customer);
  if (words.length === 0) return at(unasked(index, limit));
  for (const find of [holding, withIds, nearlyHolding]) {
    const found = find(index, words, limit);
    if (found.length > 0) return at(found);
  }
  return [];
}

/**
 * Whom to show before anything is typed: the favourites, then the last ones opened. A book that fits is shown whole; one
 * of which nobody was opened yet begins with its first names.
 */
function unasked({ customers, inUse, named }: Index, limit: number): readonly number[] {
  if (inUse.length > 0 && customers.length > limit) return inUse.slice(0, limit);
  const used = new Set(inUse);
  const others = firstByName(named, limit).filter((at) => !used.has(at));
  return [...inUse, ...others].slice(0, limit);
}

/** The first in the order of their folded names; looks at each once, and sorts but a few. */
function firstByName(haystack: Haystack, limit: number): number[] {
  const first: { name: string; at: number }[] = [];
  for (let at = 0; at < countOf(haystack); at += 1) {
    const name = textAt(haystack, at).trimStart();
    if (first.length === limit && name >= (first.at(-1)?.name ?? '')) continue;
    const before = first.findIndex((each) => name < each.name);
    first.splice(before < 0 ? first.length : before, 0, { name, at });
    if (first.length > limit) first.pop();
  }
  return first.map(({ at }) => at);
}

/** At the beginning of a part before at the beginning of a word before anywhere. */
const BEFORE_WORD = ['\n', ' ', ''];

/**
 * The best of many: who is called just so, then by where the first word stands in them, then those in use, then in the book's order. It looks no
 * further than it must: a letter that all customers have in their names is found in the first few.
 */
function holding(
  { named: haystack, inUse }: Index,
  words: readonly string[],
  limit: number,
): number[] {
  if (!words.every((word) => haystack.all.includes(word))) return [];
  const [first = '', ...others] = words;
  const found = new Set<number>();
  const take = (before: string, among: Iterable<number>) => {
    const parts = [before + first, ...others];
    const isHolding = (at: number) => {
      const text = textAt(haystack, at);
      return parts.every((part) => text.includes(part));
    };
    for (const at of inUse) if (isHolding(at)) found.add(at);
    for (const at of among) {
      if (found.size >= limit) break;
      if (isHolding(at)) found.add(at);
    }
  };
  const whole = `\n${words.join(' ')}\n`;
  const isWhole = (at: number) => `${textAt(haystack, at)}\n`.includes(whole);
  for (const at of inUse) if (isWhole(at)) found.add(at);
  for (const at of firstOf(indexesOf(haystack, [whole]), limit)) found.add(at);
  const few = firstOf(indexesOf(haystack, words), FEW);
  for (const before of BEFORE_WORD)
    take(before, few.length < FEW ? few : indexesOf(haystack, [before + first, ...others]));
  return [...found].slice(0, limit);
}

/** So many are put in order one by one; of more, those at the beginning of a part or word are looked for in all. */
const FEW = 200;

function firstOf(indexes: Iterable<number>, most: number): number[] {
  const some: number[] = [];
  for (const at of indexes) {
    some.push(at);
    if (some.length === most) break;
  }
  return some;
}

/** The customers whose texts hold all parts, in the book's order: each part leads on to where it stands next. */
function* indexesOf(haystack: Haystack, parts: readonly string[]): Generator<number> {
  const { all, starts } = haystack;
  const count = countOf(haystack);
  /** Where each part stands next; it is looked for again only once the customers before it are done. */
  const next = parts.map(() => -1);
  for (let at = 0; at < count; ) {
    // The line end before a text belongs to it.
    const start = (starts[at] as number) - 1;
    let furthest = at;
    for (let n = 0; n < parts.length; n += 1) {
      if ((next[n] as number) < start) next[n] = all.indexOf(parts[n] as string, start);
      const position = next[n] as number;
      if (position < 0) return;
      furthest = textHolding(starts, position, furthest);
    }
    if (furthest === at) yield at++;
    else at = furthest;
  }
}

/** @returns the text that holds a position; none before `from` does, unless the position is before it. */
function textHolding(starts: Uint32Array, position: number, from: number): number {
  const beginOf = (at: number) => (starts[at] as number) - 1;
  let step = 1;
  let low = from;
  // In steps that grow: most often it is one of the next few.
  while (low + step < starts.length && beginOf(low + step) <= position) {
    low += step;
    step *= 2;
  }
  for (let high = Math.min(low + step, starts.length); high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (beginOf(middle) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Customers in whose tenant ID a word stands, and any other one in their names; IDs that begin with it first. IDs are copied,
 * not typed: a wrong one is another customer's.
 */
function withIds({ customers, named }: Index, words: readonly string[], limit: number): number[] {
  const ofId = words.filter((word) => OF_ID.test(word));
  const [first = ''] = ofId;
  if (first === '') return [];
  const found: number[] = [];
  const within: number[] = [];
  customers.forEach(({ tenantId }, at) => {
    if (!tenantId || !ofId.some((word) => tenantId.includes(word))) return;
    const text = textAt(named, at);
    const isHeld = (word: string) =>
      text.includes(word) || (ofId.includes(word) && tenantId.includes(word));
    if (words.every(isHeld)) (tenantId.startsWith(first) ? found : within).push(at);
  });
  return [...found, ...within].slice(0, limit);
}

/** Customers that hold every word with one error in it at most: those in use first. */
function nearlyHolding(
  { named: haystack, inUse }: Index,
  words: readonly string[],
  limit: number,
): number[] {
  const { all, starts } = haystack;
  const [first = '', ...others] = words;
  const found = new Set<number>();
  const take = (at: number) => {
    const text = textAt(haystack, at);
    if (others.every((word) => holdsNear(text, word))) found.add(at);
  };
  for (const at of inUse) if (holdsNear(textAt(haystack, at), first)) take(at);
  let at = 0;
  let before = 0;
  eachNear(all, first, (position) => {
    // The book is searched twice, once for each half of the word.
    if (position < before) at = 0;
    before = position;
    at = textHolding(starts, position, at);
    if (found.size < limit) take(at);
    return found.size < limit ? starts[at + 1] : all.length;
  });
  return [...found].slice(0, limit);
}
