/** Runs inside the pages: the reader and the proof, called directly, and the changes of the drift test. */

import { rereadValues } from '../../page/read/form';
import type { Form } from '../../page/read/live-form';
import type { FrameProof } from '../../request/obstacle';
import { changesOf, markupOf } from './changes/index';
import { arrive } from './changes/structure';
import { WRONG } from './changes/wrong/index';
import { load, snapshot } from './document';
import { deep, itemsOf, type Random, randomOf } from './dom';
import { type Named, namesOf } from './names';
import { claims, erase, lettersAt, reveal } from './oracle/in-page';
import { formNow, proofOf, type Read, tell } from './read-page';
import { type Spoil, spoilBy } from './spoil';

export interface Variant {
  /** The page as first drawn; see `snapshot`. */
  html: string;
  spoil: Spoil;
  kinds: string[];
  /** A change of `changes/wrong`, after the others. */
  wrong?: string;
  seed: number;
  header: boolean;
}

export interface Outcome {
  /** The frames that the user sees, the top one first. */
  frames: Read[];
  /** Kinds that the page offered nothing for. */
  idle: string[];
  /** Milliseconds of the slowest reading. */
  slowest: number;
}

let last: Form | undefined;

/** Reads the document as the reader of the extension does. */
function read(header = false): Read {
  last = formNow();
  return tell(last, header);
}

/** Reads once more after an edit, as the reader does: the values alone where that is enough. */
function reread(header = false): Read {
  if (!last || !rereadValues(last)) return read(header);
  const values = last.fields.map(({ reading }) => structuredClone(reading));
  return { ...read(header), readings: values };
}

/** @returns the form as last read, compared with what is painted; of each frame that was read. */
const prove = (): FrameProof[] => [
  proofOf(last ?? formNow()).message,
  ...labsInSight().map((lab) => lab.proveOwn()),
];
const proveOwn = (): FrameProof => proofOf(last ?? formNow()).message;

/** The page as it is, spoilt or not. @returns null where it cannot be spoilt so. */
function original({ html, spoil, header }: Omit<Variant, 'kinds' | 'seed'>): Read | null {
  load(html);
  return spoilBy(spoil) ? read(header) : null;
}

type FrameLab = { read: typeof read; proveOwn: typeof proveOwn };

const labsInSight = (): FrameLab[] =>
  (deep('iframe') as HTMLIFrameElement[]).flatMap((frame) => {
    if (!frame.checkVisibility()) return [];
    try {
      const world = frame.contentWindow as { onbehalfLab?: FrameLab } | null;
      return world?.onbehalfLab ?? [];
    } catch {
      // Another host's: nobody reads it here.
      return [];
    }
  });

/** What changes without a word: the prover looks every second and at the press, and has all read again when it sees something. */
function afterSilence(change: () => void, header: boolean): Read {
  const before = read(header);
  const form = last as Form;
  const seen = proofOf(form);
  change();
  const now = proofOf(form);
  const isSame =
    now.print === seen.print && JSON.stringify(now.message) === JSON.stringify(seen.message);
  return isSame ? before : read(header);
}

/** The page changed. */
async function vary({ html, spoil, kinds, wrong, seed, header }: Variant): Promise<Outcome> {
  load(html);
  last = undefined;
  const random = randomOf(seed);
  const changes = changesOf(markupOf(itemsOf()));
  spoilBy(spoil);
  const idle: string[] = [];
  let slowest = 0;
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const result = work();
    slowest = Math.max(slowest, performance.now() - start);
    return result;
  };
  let wasRead = false;
  // Names and ids last: the other changes find the fields by them.
  const order = [...kinds].sort((a, b) => rank(a) - rank(b));
  const apply = async (kind: string) => {
    const change = changes[kind];
    if (!change) throw new Error(`no such change: ${kind}`);
    if ((change.live || kind === 'late') && !wasRead) {
      if (kind === 'late' && !(await change.apply(random))) idle.push(kind);
      timed(() => read(header));
      wasRead = true;
      if (kind === 'late') {
        arrive();
        return;
      }
    }
    if (!(await change.apply(random))) idle.push(kind);
  };
  for (const kind of order.filter((one) => rank(one) < NAMES)) await apply(kind);
  const top = wrong ? makeWrong(wrong, random, header, idle) : undefined;
  for (const kind of order.filter((one) => rank(one) >= NAMES)) await apply(kind);
  const own = top ?? timed(() => (wasRead ? reread(header) : read(header)));
  // A late form is structure: the observer has the reader look again.
  const frames = [kinds.includes('late') ? timed(() => read(header)) : own];
  for (const lab of labsInSight()) frames.push(timed(() => lab.read(false)));
  return { frames, idle, slowest };
}

/** @returns what is read after a silent change; undefined where the page is still to be read. */
function makeWrong(
  kind: string,
  random: Random,
  header: boolean,
  idle: string[],
): Read | undefined {
  const change = WRONG[kind];
  if (!change) throw new Error(`no such wrong change: ${kind}`);
  const done = change(random);
  if (!done) idle.push(kind);
  return typeof done === 'function' ? afterSilence(done, header) : undefined;
}

const LAST = ['classes', 'ids'];
const NAMES = 9;
const rank = (kind: string): number =>
  kind === 'late'
    ? 0
    : kind === 'value' || kind === 'drawn'
      ? 1
      : kind === 'frame'
        ? 8
        : LAST.includes(kind)
          ? NAMES
          : 2;

const kinds = () =>
  Object.entries(changesOf('')).map(([kind, { name, harmless }]) => ({ kind, name, harmless }));

const names = (): Named[] => namesOf(formNow().fields);

const claimed = () => claims(last?.fields ?? []);

const lab = {
  read,
  reread,
  prove,
  proveOwn,
  snapshot,
  original,
  vary,
  kinds,
  wrongKinds: () => Object.keys(WRONG),
  names,
  claimed,
  reveal,
  lettersAt,
  erase,
};
export type PageLab = typeof lab;
Object.assign(globalThis, { onbehalfLab: lab });
