/** A search small enough for a few dozen texts. */

const fold = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('臺', '台');

/** Words that a question is made of, and that say nothing of what is asked. */
const EMPTY = new Set(
  [
    'a an the is are do does did can i we my our to for of in on at how what why when where who which with from it be me you your now please',
    'der die das den dem ein eine einen ich wir mein meine meinen unser unsere ist sind kann wie was wo wann warum wer für von im zu es mit',
    'le la les un une je nous mon ma mes notre est comment quoi où quand pourquoi qui pour de du des dans avec puis peut',
    'el los las una yo mi mis nuestro es son cómo qué dónde cuándo por quién para del en con puedo puede se',
    'il lo gli io mio mia nostro è come cosa dove quando perché chi per di nel con posso può si',
    'o os as um uma eu meu minha nosso como que onde por quem para do da no na com posso pode',
  ]
    .flatMap((words) => words.split(' '))
    .map(fold),
);

/** Written in letters: found at the beginning of a word. Scripts without spaces are found anywhere. */
const LETTERS = /^[\p{Script=Latin}\p{N}_#/.-]+$/u;

/** @returns a word without the ending of its plural, and an alias without its number. */
const stem = (word: string): string =>
  word.startsWith('user_') ? 'user_' : word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;

type Finds = (text: string, word: string) => boolean;

const finds: Finds = (text, word) =>
  LETTERS.test(word)
    ? text.startsWith(word) || /[^\p{L}\p{N}_]/u.test(text.charAt(indexAtWord(text, word) - 1))
    : text.includes(word);

/** Where no spaces separate the words, a whole question is typed in one piece; a single sign in it says nothing. */
const findsWithin: Finds = (text, word) =>
  finds(text, word) ||
  text.split(/\s+/).some((part) => part.length > 1 && !LETTERS.test(part) && word.includes(part));

/** Where a word begins with these letters; 0 when none does. */
function indexAtWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at > 0 && /[^\p{L}\p{N}_]/u.test(text.charAt(at - 1))) return at;
  }
  return 0;
}

/**
 * @param items to be searched.
 * @param query words, each of which must be found; in any order; case, accents, plurals and empty words aside.
 * @param textsOf an item's texts, the more telling first.
 * @returns the items found; those with words in more telling texts come first, otherwise in their order. Where none
 *   holds every word, those that hold most of what is rare in the query.
 */
export function search<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly string[],
): Item[] {
  const all = fold(query.slice(0, 200))
    .split(/[\s,;:?!¿¡。，？！、]+/)
    .filter(Boolean);
  const telling = all.filter((word) => !EMPTY.has(word));
  const words = (telling.length > 0 ? telling : all).map(stem);
  const folded = items.map((item) => ({ item, texts: textsOf(item).map(fold) }));
  const by = (test: Finds): Item[] =>
    folded
      .filter(({ texts }) => words.every((word) => texts.some((text) => test(text, word))))
      .map(({ item, texts }) => ({ item, score: words.map((word) => weight(texts, word, test)) }))
      .sort((a, b) => sum(b.score) - sum(a.score))
      .map(({ item }) => item);
  const found = by(finds);
  if (found.length > 0) return found;
  const within = by(findsWithin);
  return within.length > 0 || words.length < 2 ? within : mostOf(folded, words);
}

/** So near to the best an item must come, as a part of its score. */
const NEAR = 0.6;

/** The items that hold some of the words: one that few items hold says more than one that all do. */
function mostOf<Item>(
  items: readonly { item: Item; texts: readonly string[] }[],
  words: readonly string[],
): Item[] {
  const holds = (texts: readonly string[], word: string) => texts.some((text) => finds(text, word));
  const worth = words.map((word) => {
    const count = items.filter(({ texts }) => holds(texts, word)).length;
    return count > items.length / 3 ? 0 : Math.log(items.length / count);
  });
  const scored = items.map(({ item, texts }) => {
    const parts = words.map((word, at) =>
      holds(texts, word) ? (worth[at] as number) * weight(texts, word, finds) : 0,
    );
    return { item, score: sum(parts) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * NEAR)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** The earlier the text that holds the word, the more. */
const weight = (texts: readonly string[], word: string, test: Finds): number =>
  texts.length - texts.findIndex((text) => test(text, word));

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
