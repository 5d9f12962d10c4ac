/**
 * Makes a browser speak a language whose language pack is not installed.
 *
 * Chromium takes a UI language only when it has a `locales/<language>.pak` beside its executable, and extensions
 * follow the UI language. Debian's `chromium` brings English alone (the others are in `chromium-l10n`). For a missing
 * one we lay a second browser folder of links in the cache, where the English pack stands in under the
 * language's name: the browser's own words stay English, `i18n.getUILanguage()` and the extension's words do not.
 */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CACHE } from './paths.ts';

const BINARIES = ['chromium', 'chrome'];

/**
 * An executable that can be started in a language.
 * @param executable a Chromium, or the shell script that starts it.
 * @param locale a language tag, as `zh-TW`.
 * @returns the same executable when it knows the language, else one in the cache.
 */
export function speaking(executable: string, locale: string): string {
  const binary = binaryOf(executable);
  const home = dirname(binary);
  const packs = join(home, 'locales');
  const english = join(packs, 'en-US.pak');
  if (locale === 'en-US' || !existsSync(english) || knows(packs, locale)) return executable;

  const { size, mtimeMs } = statSync(binary);
  const folder = join(CACHE, `browser-${locale}-${size}-${Math.round(mtimeMs)}`);
  const copy = join(folder, basename(binary));
  if (existsSync(copy)) return copy;

  const draft = `${folder}.${process.pid}`;
  mkdirSync(join(draft, 'locales'), { recursive: true });
  for (const name of readdirSync(home)) {
    if (name !== 'locales' && name !== basename(binary))
      symlinkSync(join(home, name), join(draft, name));
  }
  symlinkSync(english, join(draft, 'locales', 'en-US.pak'));
  for (const name of namesOf(locale)) symlinkSync(english, join(draft, 'locales', `${name}.pak`));
  // A copy, not a link: the browser looks for its files beside the real path of its executable.
  cpSync(binary, join(draft, basename(binary)));
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return copy;
}

function knows(packs: string, locale: string): boolean {
  return namesOf(locale).some((name) => existsSync(join(packs, `${name}.pak`)));
}

/** A pack is named by language and region (`zh-TW`) or by language (`de`). */
function namesOf(locale: string): string[] {
  return [...new Set([locale, locale.split('-')[0] as string])].filter((name) => name !== 'zh');
}

/** Debian starts Chromium by a script; the executable is in the folder that the script names. */
function binaryOf(executable: string): string {
  const path = realpathSync(executable);
  if (readFileSync(path).subarray(0, 2).toString() !== '#!') return path;
  const folder = /^LIBDIR=(\S+)/m
    .exec(readFileSync(path, 'utf8'))?.[1]
    ?.replace('$APPNAME', 'chromium');
  return BINARIES.map((name) => join(folder ?? '/usr/lib/chromium', name)).find(existsSync) ?? path;
}
