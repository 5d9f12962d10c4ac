/**
 * A filter that says of a text whether it may be one of many, and nothing else: what a portal's frame is given of the
 * customer book. It holds no text. Pure.
 *
 * The hash is salted, so that no table made beforehand fits, and quick, because a frame hashes every word of a text at every
 * edit. It is no secret to whoever has both the salt and the filter: that one may test guesses.
 */

/** Two numbers of 32 bits. */
export type Salt = readonly [number, number];

/** What a frame is given. */
export interface TraceFilter {
  /** Names the book as it was: other customers make another. */
  version: string;
  salt: Salt;
  /** A Bloom filter, in base64. */
  bits: string;
}

/** Per text: one text in about 15,000 that is not in it seems to be. */
const BITS_PER_TEXT = 20;
const PROBES = 12;

/** The upper half counts in full, of the lower one as much as an exact number holds. */
const LOWER = 2 ** 21;

/** @returns 53 bits that stand for a text, as one exact number. */
export function hashOf(text: string, [one, other]: Salt): number {
  let a = one ^ 0x9e3779b9;
  let b = other ^ 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (a >>> 0) * LOWER + (b >>> 11);
}

/** @returns the bits of a filter that stand for a hash, as positions below `size`. */
function eachBit(hash: number, size: number, take: (at: number) => boolean): boolean {
  const upper = Math.floor(hash / LOWER);
  const step = (hash % LOWER) * 2 + 1;
  for (let probe = 0; probe < PROBES; probe++)
    if (!take(((upper + Math.imul(probe, step)) >>> 0) % size)) return false;
  return true;
}

/** @returns a filter of hashes. */
export function filterOf(hashes: readonly number[]): Uint8Array {
  const filter = new Uint8Array(Math.max(8, Math.ceil((hashes.length * BITS_PER_TEXT) / 8)));
  for (const hash of hashes)
    eachBit(hash, filter.length * 8, (at) => {
      filter[at >>> 3] = (filter[at >>> 3] ?? 0) | (1 << (at & 7));
      return true;
    });
  return filter;
}

/** @returns whether a hash may be one of those that the filter was made of; true for each of them. */
export const mayHold = (filter: Uint8Array, hash: number): boolean =>
  eachBit(hash, filter.length * 8, (at) => ((filter[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0);

/** Arguments of one call are limited. */
const CHUNK = 8192;

/** @returns bytes as text, for a message. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** @returns the bytes of {@link base64Of}. */
export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
