/** Makes captions into keys. Done when the extension is built, so that no frame has to. */

import { type CaptionData, keysOf } from './captions';

/**
 * @param file the captions to fold.
 * @param together all files that are looked up together, this one among them.
 * @returns the same for looking up: keys, marked `=`, in one text for each name. A key that names the same in all
 *   languages stands there once, under no language.
 */
export function foldCaptions(file: CaptionData, together: readonly CaptionData[]): CaptionData {
  const several = ambiguous(together);
  const folded: Record<string, Record<string, string[]>> = {};
  for (const [language, name, key] of entries(file)) {
    const place = several.has(key) ? language : '';
    const fields = folded[place] ?? {};
    const keys = new Set((fields[name] ?? []).flatMap(keysOf)).add(key);
    fields[name] = [`=${[...keys].join('|')}`];
    folded[place] = fields;
  }
  return folded;
}

/** @returns the keys that name one thing in one language and another in another. */
function ambiguous(files: readonly CaptionData[]): ReadonlySet<string> {
  const names = new Map<string, string>();
  const several = new Set<string>();
  for (const [, name, key] of files.flatMap(entries)) {
    if ((names.get(key) ?? name) !== name) several.add(key);
    names.set(key, name);
  }
  return several;
}

/** Language, name and key of each text. */
const entries = (captions: CaptionData): [string, string, string][] =>
  Object.entries(captions).flatMap(([language, fields]) =>
    Object.entries(fields).flatMap(([name, texts = []]) =>
      texts.flatMap(keysOf).map((key): [string, string, string] => [language, name, key]),
    ),
  );
