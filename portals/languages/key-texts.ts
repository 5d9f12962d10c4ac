/** Captions as searchable texts, which scripts in pages use for look-ups. */

import { foldText, keyOfFolded, trimMarks } from '../../text/fold';
import { asPrinted } from './language';

/** Captions per language and name; a leading `~` or `?` marks the quality of the translation. */
export type CaptionData = Readonly<
  Record<string, Readonly<Partial<Record<string, readonly string[]>>>>
>;

/**
 * What each caption's key names, per language: `\nkey\nkey\n\tname` for each name. A key that names the same in all
 * languages is listed once, under no language: `''`. Texts to search in, since to make an index of them takes longer
 * than a form needs.
 */
export type KeyTexts = Readonly<Record<string, string>>;

/** @returns the key of a caption as written in a language's file. */
export const keyOf = (text: string): string =>
  keyOfFolded(trimMarks(foldText(asPrinted(text).slice(0, 400))));

/**
 * Done when the extension is built for all that a form is read with, so that no frame has to.
 * @param files the captions that are looked up together.
 */
export function keyTexts(...files: readonly CaptionData[]): KeyTexts {
  const all = files.flatMap((file) =>
    Object.entries(file).flatMap(([language, fields]) =>
      Object.entries(fields).flatMap(([name, texts = []]) =>
        texts.map((text) => ({ language, name, key: keyOf(text) })),
      ),
    ),
  );
  const names = Map.groupBy(all, ({ key }) => key);
  const isOne = (key: string) => new Set(names.get(key)?.map(({ name }) => name)).size === 1;
  const placed = Map.groupBy(all, ({ language, key }) => (isOne(key) ? '' : language));
  return Object.fromEntries(
    [...placed].map(([language, entries]) => [
      language,
      [...Map.groupBy(entries, ({ name }) => name)]
        .map(([name, its]) => `\n${[...new Set(its.map(({ key }) => key))].join('\n')}\n\t${name}`)
        .join(''),
    ]),
  );
}

/** @returns the captions of the wanted names alone. */
export const pickCaptions = (data: CaptionData, wanted: readonly string[]): CaptionData =>
  Object.fromEntries(
    Object.entries(data).map(([language, fields]) => [
      language,
      Object.fromEntries(Object.entries(fields).filter(([name]) => wanted.includes(name))),
    ]),
  );
