/**
 * Ids, class names and tags: the words that the portals' code uses stay, for a maintainer finds the way by them; every
 * other word is replaced by the same pseudonym everywhere, so that a label still leads to its field.
 */

import { READ_IN_CLASSES } from '../portals/selectors';
import { GUID } from '../text/guid';
import type { Pseudonyms } from './pseudonyms';
import { isNamePart, TAGS } from './vocabulary';

const GUIDS = new RegExp(`(${GUID})`, 'i');

/** Class names made from the styles they stand for, dozens for an element; they say nothing. */
const OF_STYLES = /^(?:f[0-9a-z]{5,7}|___[0-9a-z_]+|css-\d+)$/;

/** What joins the parts of a name; a name with any other character is replaced as a whole. */
const BETWEEN = /([-_.:]+)/;
/** A part may be of several words, all of which must be known: capitals can cut one out of anything. */
const WORDS = /(?<=[a-z0-9])(?=[A-Z])/;
const LONGEST = 120;

export class Names {
  private readonly pseudonyms: Pseudonyms;
  private readonly done = new Map<string, string>();

  constructor(pseudonyms: Pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /** @returns the ids or class names of an attribute, each in its known words and pseudonyms. */
  replace(list: string): string {
    return list
      .split(/\s+/)
      .filter((name) => name !== '' && !OF_STYLES.test(name))
      .map((name) => this.name(name))
      .join(' ');
  }

  /** @returns an element's name: one of HTML as it is, the words of any other replaced; a custom element stays one. */
  tag(name: string): string {
    return TAGS.has(name) ? name : this.name(name).toLowerCase();
  }

  private name(name: string): string {
    let made = this.done.get(name);
    if (made === undefined) {
      made = name
        .split(GUIDS)
        .map((part, n) => (n % 2 ? this.pseudonyms.guid(part) : this.between(part)))
        .join('');
      this.done.set(name, made);
    }
    return made;
  }

  private between(text: string): string {
    if (text === '') return '';
    if (text.length > LONGEST || !/^[\w.:-]+$/.test(text)) return this.pseudonym(text);
    return text
      .split(BETWEEN)
      .map((part) => (isClean(part) ? part : this.pseudonym(part)))
      .join('');
  }

  private pseudonym(word: string): string {
    const made = this.pseudonyms.of('name', word, (n) => `n${n + 1}`);
    const read = READ_IN_CLASSES.exec(word)?.[0];
    return read ? `${made}-${read.toLowerCase()}` : made;
  }
}

const isClean = (part: string): boolean =>
  !/[A-Za-z0-9]/.test(part) || part.split(WORDS).every(isNamePart);
