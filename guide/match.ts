/** A search small enough for a few dozen texts. */

const fold = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('臺', '台');

/**
 * @param items to be searched.
 * @param query words, each of which must be found; in any order, case and accents aside.
 * @param textsOf an item's texts, the more telling first.
 * @returns the items found; those with more words in their first text come first, otherwise in their order.
 */
export function search<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly string[],
): Item[] {
  const words = fold(query.slice(0, 200)).split(/\s+/).filter(Boolean);
  return items
    .map((item) => ({ item, texts: textsOf(item).map(fold) }))
    .filter(({ texts }) => words.every((word) => texts.some((text) => text.includes(word))))
    .map(({ item, texts: [first = ''] }) => ({
      item,
      score: words.filter((word) => first.includes(word)).length,
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
