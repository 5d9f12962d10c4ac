/** Compares a text that is being written: only the lines that changed since the last time. */

import { bytesOf, hashOf, mayHold, type TraceFilter } from '../../text/trace-hash';
import { type Ask, type Compared, compare, plainText } from './compare';

/** A name may go on in the next line: so much of that belongs to a line, in characters. */
const NEXT_LINE = 80;

/** @returns what a filter may hold. */
function asking({ salt, bits }: TraceFilter): Ask {
  const filter = bytesOf(bits);
  return (key) => {
    const hash = hashOf(key, salt);
    return mayHold(filter, hash) ? hash : null;
  };
}

/** @returns what compares texts with one filter. It remembers the lines of the texts that it was given last, and their results. */
export function scannerOf(filter: TraceFilter): (texts: readonly string[]) => Compared[] {
  const ask = asking(filter);
  let known = new Map<string, Compared>();
  return (texts) => {
    const used = new Map<string, Compared>();
    const result = texts.map((text) => {
      const all = linesOf(text).map((line) => {
        const compared = known.get(line) ?? used.get(line) ?? compare(plainText(line), ask);
        used.set(line, compared);
        return compared;
      });
      return {
        hits: all.flatMap(({ hits }) => hits),
        secrets: all.flatMap(({ secrets }) => secrets),
      };
    });
    known = used;
    return result;
  };
}

/** The lines of a text, each with how the next one begins. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/);
  return lines.map((line, at) => {
    const next = lines[at + 1]?.slice(0, NEXT_LINE) ?? '';
    // Cut between two words: half a domain may be another's.
    const whole = next.length < NEXT_LINE ? next : next.replace(/\S*$/, '');
    return whole ? `${line}\n${whole}` : line;
  });
}
