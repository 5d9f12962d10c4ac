/**
 * The reader: injected on demand into the frames of a tab that shows one of the pages. It reads the form,
 * keeps watching it, and reports what changes.
 */

import type { FrameReading } from '../../messages/portal';
import type { ToReader } from '../../messages/to-reader';
import { TITLES } from '../../portals/headings';
import { portalHostOf } from '../../portals/hosts';
import { captions, notFields } from '../../portals/made/form';
import { SIGNS } from '../../portals/selectors';
import type { Wire } from '../detect/watcher';
import { isInBackground } from '../follow/in-background';
import { onLocationChange } from '../follow/location';
import { areApart, type Changes, holdsRead } from '../follow/mutations';
import { observe } from '../follow/observe';
import { guardSubmit } from '../follow/submit-guard';
import { prover } from '../prove/prover';
import { indexCaptions } from './captions';
import { changeable, readForm, rereadValues } from './form';
import { headingsIn, titlesBefore } from './headings';
import type { Form } from './live-form';
import { findAvatar, HEADERS, readAlerts, readFrames, readHeader, readSigns } from './page-context';
import { formsUnder } from './panes';
import { getRegistry, setRegistry } from './registry';
import { findRoots } from './shadow-roots';

/** Captions that name no field. */
const HEADINGS: ReadonlySet<string> = new Set(notFields);

/** Until then a missing sign of the directory means "detecting"; afterwards it is reported as missing. */
const DETECTING_MS = 2000;

/**
 * After what times a frame without a field is read once more, in milliseconds: components fill their shadow roots when
 * they like, and no observer of the document notices.
 */
const LATE = [1000, 1000, 2000];

/** A page whose fields took longer to find is large: what stands around them is read in a task of its own. */
const LARGE_MS = 8;

/** Starts the reader of this frame; a second start reads once more. */
export function startReader(wire: Wire): void {
  const running = getRegistry();
  if (running) {
    running.look();
    return;
  }

  const doc = Math.random().toString(36).slice(2);
  const isTop = window === window.top;
  const end = new AbortController();
  const { signal } = end;
  const { lookUp } = indexCaptions(captions, document.documentElement.lang || navigator.language);
  const [navigation] = performance.getEntriesByType('navigation');
  const loadedFrom = navigation?.name.slice(0, 2000) ?? '';
  let form: Form = {
    fields: [],
    silent: [],
    controls: [],
    captions: [],
    isComplete: false,
    grounds: [],
    parts: [],
    roots: [document],
  };
  let lastSent = '';
  let isSettled = false;
  /** Elsewhere the avatar menu names the directory. */
  const hasHeader = portalHostOf(new URL(location.href))?.portal === 'microsoft-365';
  const cues = [...SIGNS.map(({ selector }) => selector), ...(hasHeader ? [HEADERS] : [])];
  /** Where the signs stand is known, or they are none of this frame's. Otherwise they are looked for everywhere. */
  let isSigned = !isTop;

  const shellSigns = () => {
    if (!isTop) return [];
    const signs = readSigns();
    isSigned = signs.length > 0;
    if (!signs.length) signs.push(...findAvatar(form.roots));
    if (hasHeader) signs.push(...readHeader());
    return signs.slice(0, 20);
  };
  /** What stands around the form is looked for with the form, not at each edit: it may cost a walk. */
  const lookAround = () => {
    const headings = headingsIn(form.roots, lookUp);
    const [first] = form.fields;
    if (first && !headings.some(({ element }) => element))
      headings.push(...titlesBefore(first.element, lookUp));
    const ofPanes = headings.filter(({ name }) => TITLES.microsoft365.has(name));
    return {
      lang: document.documentElement.lang.slice(0, 35),
      signs: shellSigns(),
      titled: headings.some(({ name }) => name === 'new-support-request'),
      pane: ofPanes.length > 0,
      paneForms: formsUnder(ofPanes, form),
      alerts: form.roots.length ? readAlerts() : [],
      // `length` counts the frames without a search.
      ...(window.length ? readFrames() : { hiddenFrames: [], shownFrames: [] }),
    };
  };
  let around: ReturnType<typeof lookAround> | undefined;
  const report = (force = false) => {
    if (!around) return;
    if (wire.isCut?.()) {
      end.abort();
      return;
    }
    const message: FrameReading = {
      kind: 'reading',
      doc,
      url: location.href.slice(0, 8000),
      loadedFrom,
      readings: form.fields.slice(0, 200).map(({ reading }) => reading),
      settled: isSettled,
      ...around,
      // Of exactly these readings.
      ...(witness.isAsked() && { proof: witness.proofOf(form) }),
    };
    // A frame without a word of the form has nothing to say, unless it said something before.
    const isSilent =
      !isTop &&
      !message.proof &&
      !message.readings.length &&
      !message.alerts.length &&
      !message.hiddenFrames.length &&
      !message.shownFrames.length &&
      !message.titled &&
      !message.pane;
    const text = JSON.stringify(message);
    if ((isSilent && !lastSent) || (text === lastSent && !force)) return;
    lastSent = text;
    wire.send(message);
  };
  const read = () => {
    if (signal.aborted) return;
    roots.look();
    readKnown();
  };
  const readKnown = () => {
    // A frame inside something hidden has no size. Chromium renders nothing in there, Firefox does.
    const isHidden = !isTop && innerWidth === 0;
    const start = performance.now();
    form = readForm({ lookUp }, HEADINGS, isHidden ? [] : roots.known());
    for (const root of form.roots) addRoot(root);
    clearTimeout(later);
    if (performance.now() - start > LARGE_MS) later = setTimeout(finish);
    else finish();
  };
  let later: ReturnType<typeof setTimeout> | undefined;
  const finish = () => {
    if (signal.aborted) return;
    around = lookAround();
    report();
  };
  let late: ReturnType<typeof setTimeout> | undefined;
  const readLate = (turn = 0) => {
    clearTimeout(late);
    const wait = LATE[turn];
    if (wait === undefined || form.fields.length) return;
    late = setTimeout(() => {
      if (!form.fields.length && !isInBackground()) read();
      readLate(turn + 1);
    }, wait);
  };
  const meet = (fresh: readonly ShadowRoot[]) => {
    if (signal.aborted) return;
    for (const root of fresh) addRoot(root);
    // Most are of buttons and pictures, and nothing in them is read.
    if (!isSigned || !form.isComplete || fresh.some(holdsRead)) readKnown();
  };
  const roots = findRoots(meet, signal);
  const change = (changes: Changes) => {
    if (!isSigned || !areApart(changes, form, cues)) read();
  };
  const edit = () => {
    if (rereadValues(form)) report();
    else read();
  };

  const fieldOf = (text: string) => {
    const name = lookUp(text);
    return name && !HEADINGS.has(name) ? name : undefined;
  };
  const witness = prover(fieldOf, () => form, read, signal);
  /** The last look: what is painted at the press is read before the press counts. */
  const lookLast = () => {
    if (!witness.isAsked() || !around || !witness.hasChanged(form)) return false;
    roots.look();
    form = readForm({ lookUp }, HEADINGS, roots.known());
    around = lookAround();
    report();
    return true;
  };
  const addRoot = observe(
    { onStructure: change, onEdit: edit, changeable: () => changeable(form) },
    signal,
  );
  document.addEventListener(
    'load',
    ({ target }) => {
      if ((target as Element).tagName === 'IFRAME') wire.send({ kind: 'frame-loaded' });
    },
    { capture: true, signal },
  );
  onLocationChange(() => {
    read();
    report(true);
    readLate();
  }, signal);
  const { setHold, setAskFirst } = guardSubmit(
    lookUp,
    { onPress: (held) => wire.send({ kind: 'create-pressed', held }), lookLast },
    signal,
  );
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Taken out of the back/forward cache: the tab showed another document meanwhile.
      if (persisted) report(true);
    },
    { signal },
  );
  // A frame that is taken away, or a page that is left, must not go on counting.
  addEventListener('pagehide', () => wire.send({ kind: 'gone', doc }), { signal });
  wire.onMessage((message) => {
    const { kind, reason, wanted, asksFirst } = message as Partial<ToReader>;
    if (kind === 'hold') setHold(String(reason));
    if (kind === 'prove') {
      setAskFirst(asksFirst === true);
      if (witness.ask(wanted === true) && wanted) report(true);
    }
    if (kind === 'resend' && lastSent) report(true);
    if (kind !== 'stop-reader') return;
    end.abort();
    setRegistry(undefined);
  }, signal);
  setRegistry({ doc, found: () => form.fields, look: read });
  // To be compiled and set up took this task; on a large page the reading takes as long again.
  later = setTimeout(read);
  readLate();
  signal.addEventListener('abort', () => {
    clearTimeout(late);
    clearTimeout(later);
  });
  if (isTop) {
    const timer = setTimeout(() => {
      isSettled = true;
      report();
    }, DETECTING_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
