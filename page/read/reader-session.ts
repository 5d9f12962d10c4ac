/** The reading of one document from start to stop: read, watched, read again where something changed, and reported. */

import { TAUGHT_HEADING } from '../../messages/taught-labels';
import { captions, notFields } from '../../portals/made/form';
import type { Wire } from '../detect/watcher';
import { isInBackground } from '../follow/in-background';
import { areApart, type Changes, holdsRead } from '../follow/mutations';
import { observe } from '../follow/observe';
import { leftProver } from '../prove/left-prover';
import type { Prover } from '../prove/prover';
import { indexCaptions } from './captions';
import { changeable, readForm, rereadValues } from './form';
import type { Form, LookUp } from './live-form';
import { type Reporter, reporter } from './reporter';
import { findRoots, type Roots } from './shadow-roots';
import { type Around, type Surroundings, surroundings } from './surroundings';
import { type TaughtIndex, withTaught } from './taught-captions';
import { TOOLS } from './tools';

/** Captions that name no field. */
const HEADINGS: ReadonlySet<string> = new Set([...notFields, TAUGHT_HEADING]);

/**
 * After what times a frame without a field is read once more, in milliseconds: components fill their shadow roots when
 * they like, and no observer of the document notices.
 */
const LATE = [1000, 1000, 2000];

/** A page whose fields took longer to find is large: what stands around them is read, and reported, in tasks of their own. */
const LARGE_MS = 8;

const NO_FORM: Form = {
  fields: [],
  silent: [],
  controls: [],
  captions: [],
  isComplete: false,
  grounds: [],
  parts: [],
  unseen: [],
  roots: [],
};

/** The reading of one document; ends with its signal, and by itself when nobody receives its reports any more. */
export class ReaderSession {
  /** The random name of this document instance. */
  readonly doc = Math.random().toString(36).slice(2);
  /** What a caption names. */
  readonly lookUp: LookUp;
  readonly taughtAs: TaughtIndex['taughtAs'];
  /** There once the script that proves has been put into this frame, and the background has asked. */
  witness: Prover | undefined;
  /** The form as last read. */
  form: Form = { ...NO_FORM, roots: [document] };

  readonly #isTop = window === window.top;
  readonly #loadedFrom: string;
  readonly #signal: AbortSignal;
  readonly #reporter: Reporter;
  readonly #shell: Surroundings;
  readonly #roots: Roots;
  readonly #watch: (root: Node) => void;
  #around: Around | undefined;
  #isSettled = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(wire: Wire, end: AbortController) {
    const { signal } = end;
    const language = document.documentElement.lang || navigator.language;
    const index = withTaught(indexCaptions(captions, language));
    const [navigation] = performance.getEntriesByType('navigation');
    this.lookUp = index.lookUp;
    this.taughtAs = index.taughtAs;
    this.#loadedFrom = navigation?.name.slice(0, 2000) ?? '';
    this.#signal = signal;
    this.#reporter = reporter(wire, this.#isTop, () => end.abort());
    this.#shell = surroundings(this.#isTop, this.lookUp);
    this.#roots = findRoots((fresh) => this.#meet(fresh), signal);
    this.#watch = observe(
      {
        onStructure: (changes) => this.#change(changes),
        onEdit: () => this.#edit(),
        changeable: () => changeable(this.form),
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      clearTimeout(this.#late);
      clearTimeout(this.#later);
    });
  }

  /** Reads soon, in a task of its own, and again while nothing is found. */
  readSoon(): void {
    this.#later = setTimeout(() => this.read());
    this.readLate();
  }

  /** Reads the whole document now, and reports what changed. */
  read(): void {
    if (this.#signal.aborted) return;
    this.#roots.refresh();
    this.#readKnown();
  }

  /** Reads again for a while where nothing is found: components come late. */
  readLate(turn = 0): void {
    clearTimeout(this.#late);
    const wait = LATE[turn];
    if (wait === undefined || this.form.fields.length) return;
    this.#late = setTimeout(() => {
      if (!this.form.fields.length && !isInBackground()) this.read();
      this.readLate(turn + 1);
    }, wait);
  }

  /** @param wanted compare each reading with what is painted, from now on or no longer. */
  prove(wanted: boolean): void {
    // Where that script could not be put in there is no proof, and what is not proved is not right.
    this.witness ??= leftProver()?.(
      TOOLS,
      (text) => fieldOf(this.lookUp(text)),
      this.lookUp,
      () => this.form,
      () => this.read(),
      this.#signal,
    );
    if (!this.witness?.ask(wanted) || !wanted) return;
    // The background forgot the last proof when it stopped asking.
    this.#reporter.repeat();
    this.read();
  }

  /** The last look: what is painted at the press is read before the press counts. @returns whether it changed. */
  proveAtPress(): boolean {
    if (!this.witness?.isAsked() || !this.#around || !this.witness.hasChanged(this.form))
      return false;
    this.#roots.refresh();
    this.form = readForm(this, HEADINGS, this.#roots.known());
    this.#around = this.#shell.read(this.form);
    this.report();
    return true;
  }

  /** From now on a missing directory hint is reported as missing. */
  settle(): void {
    this.#isSettled = true;
    this.report();
  }

  /** Sends the last report again, if there was one. */
  resend(): void {
    if (this.#reporter.hasSpoken()) this.report(true);
  }

  /** @param force sends it even if nothing has changed. */
  report(force = false): void {
    const { form, witness } = this;
    if (!this.#around) return;
    this.#reporter.send(
      {
        kind: 'reading',
        doc: this.doc,
        url: location.href.slice(0, 8000),
        loadedFrom: this.#loadedFrom,
        readings: form.fields.slice(0, 200).map(({ reading }) => reading),
        settled: this.#isSettled,
        ...this.#around,
        // Of exactly these readings.
        ...(witness?.isAsked() && { proof: witness.proofOf(form) }),
      },
      force,
    );
  }

  #readKnown(): void {
    // A frame inside something hidden has no size. Chromium renders nothing in there, Firefox does.
    const isHidden = !this.#isTop && innerWidth === 0;
    const start = performance.now();
    this.form = readForm(this, HEADINGS, isHidden ? [] : this.#roots.known());
    for (const root of this.form.roots) this.#watch(root);
    clearTimeout(this.#later);
    const isLarge = performance.now() - start > LARGE_MS;
    const next = (work: () => void) => {
      if (isLarge) this.#later = setTimeout(work);
      else work();
    };
    next(() => {
      this.#around = this.#shell.read(this.form);
      next(() => this.report());
    });
  }

  #meet(fresh: readonly ShadowRoot[]): void {
    if (this.#signal.aborted) return;
    for (const root of fresh) this.#watch(root);
    // Most are of buttons and pictures, and nothing in them is read.
    if (!this.#shell.knowsHints() || !this.form.isComplete || fresh.some(holdsRead))
      this.#readKnown();
  }

  #change(changes: Changes): void {
    if (!this.#shell.knowsHints() || !areApart(changes, this.form, this.#shell.shellSelectors))
      this.read();
  }

  #edit(): void {
    if (rereadValues(this.form)) this.report();
    else this.read();
  }
}

const fieldOf = (name: string | undefined): string | undefined =>
  name && !HEADINGS.has(name) ? name : undefined;
