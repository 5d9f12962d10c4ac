/** Ids and class names: those that code gave stay, for a maintainer finds the way by them; those that may tell go. */

import { READ_IN_CLASSES, VENDOR_NAME } from '../portals/selectors';
import { GUID } from '../text/guid';
import type { Pseudonyms } from './pseudonyms';

const GUIDS = new RegExp(GUID, 'gi');

/** Class names made from the styles they stand for, dozens for an element; they say nothing. */
const OF_STYLES = /^(?:f[0-9a-z]{5,7}|___[0-9a-z_]+|css-\d+)$/;

/** Shorter words of a page are in too many names. */
const SHORTEST = 4;

export class Names {
  private readonly secrets: ReadonlySet<string>;
  private readonly long: readonly string[];
  private readonly pseudonyms: Pseudonyms;
  private readonly clean = new Map<string, boolean>();

  /**
   * @param texts the texts that are replaced: no name may hold a word of them.
   */
  constructor(texts: Iterable<string>, pseudonyms: Pseudonyms) {
    const words = new Set<string>();
    for (const text of texts) {
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{4,}/gu)) words.add(word);
    }
    this.secrets = words;
    this.long = [...words].filter((word) => word.length > 5);
    this.pseudonyms = pseudonyms;
  }

  /** @returns the ids or class names of an attribute, each as it is or replaced by the same everywhere. */
  replace(list: string): string {
    return list
      .split(/\s+/)
      .filter((name) => name !== '' && !OF_STYLES.test(name))
      .map((name) => this.name(name))
      .join(' ');
  }

  private name(name: string): string {
    const bare = name.replace(GUIDS, '');
    if (bare !== '' && this.isClean(bare))
      return name.replace(GUIDS, (id) => this.pseudonyms.guid(id));
    const made = this.pseudonyms.of('name', name, (n) => `n${n + 1}`);
    const word = READ_IN_CLASSES.exec(name)?.[0];
    return word ? `${made}-${word}` : made;
  }

  private isClean(name: string): boolean {
    let known = this.clean.get(name);
    if (known === undefined) {
      known = VENDOR_NAME.test(name) || (this.isPlain(name) && !this.tells(name));
      this.clean.set(name, known);
    }
    return known;
  }

  private isPlain(name: string): boolean {
    return /^[A-Za-z_-][\w:.-]{0,80}$/.test(name) && !/\d{4}/.test(name);
  }

  private tells(name: string): boolean {
    const whole = name.toLowerCase();
    const parts = name
      .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
      .map((part) => part.toLowerCase());
    return (
      parts.some((part) => part.length >= SHORTEST && this.secrets.has(part)) ||
      this.long.some((word) => whole.includes(word))
    );
  }
}
