/** When a frame proves: from the moment it is asked to, with each reading, every second, and at the press of Create. */

import type { FrameProof } from '../../request/obstacle';
import { afterDrawing } from '../follow/after-drawing';
import { isInBackground } from '../follow/in-background';
import type { Form, LookUp } from '../read/live-form';
import type { Tools } from '../read/tools';
import { prove } from './prove';
import type { Item } from './scene';
import { stirred } from './stir';
import { takeTools } from './tools';

/** Styles change what is painted without an event. */
const EVERY = 1000;
/**
 * Of so many looks one is at a page that rests as well, and goes through all that stands around the form: a script that
 * changes a rule of a style sheet is noticed by nothing else.
 */
const WHOLE = 2;

export interface Prover {
  /** From now on, or no more. @returns whether that is news. */
  ask: (wanted: boolean) => boolean;
  isAsked: () => boolean;
  /** Compares a form with what is painted; undefined when nobody asked. */
  proofOf: (form: Form) => FrameProof | undefined;
  /** Proves now. @returns whether something else is painted than at the last proof. */
  hasChanged: (form: Form) => boolean;
  /** @returns the element that paints a text of an obstacle. */
  elementWith: (text: string) => Element | undefined;
}

/**
 * @param tools what the reader can do already.
 * @param lookUp the field that a caption names.
 * @param nameOf what a caption or a heading names.
 * @param onChange called when something else is painted than before: the form must be read again.
 * @param formNow the form as last read.
 * @param signal ends it.
 */
export function prover(
  tools: Tools,
  lookUp: LookUp,
  nameOf: LookUp,
  formNow: () => Form,
  onChange: () => void,
  signal: AbortSignal,
): Prover {
  takeTools(tools);
  let timer: ReturnType<typeof setInterval> | undefined;
  let last = '';
  let lastPositions: string | undefined;
  let painted: readonly Item[] = [];
  let turns = 0;
  const hasStirred = stirred(signal);
  /** What stood around a form when it was first compared: what came since was not read. */
  const prints = new WeakMap<Form, string>();
  /** @returns the proof, and whether the form must be read again first. */
  const compare = (form: Form, isQuick: boolean) => {
    const { message, print, items } = prove(form, lookUp, nameOf, isQuick);
    painted = items;
    const isStale = (prints.get(form) ?? print) !== print;
    prints.set(form, print);
    const { positions, ...told } = message;
    const text = JSON.stringify(told);
    const isNews = text !== last;
    last = text;
    const where = JSON.stringify(positions);
    const isMoved = where !== lastPositions;
    lastPositions = where;
    return { message, isStale, isNews, isMoved };
  };
  const hasChanged = (form: Form) => {
    const { isStale, isNews } = compare(form, false);
    return isStale || isNews;
  };
  const proveAgain = (isQuick: boolean) => {
    if (timer === undefined) return;
    const { isStale, isNews, isMoved } = compare(formNow(), isQuick);
    // Where the values stand matters to the document around a frame alone.
    if (isStale || isNews || (isMoved && window !== window.top)) onChange();
  };
  const end = () => {
    clearInterval(timer);
    timer = undefined;
    painted = [];
  };
  signal.addEventListener('abort', end);
  return {
    ask(wanted) {
      if (wanted === (timer !== undefined)) return false;
      if (!wanted) end();
      else
        timer = setInterval(() => {
          if (isInBackground()) return;
          const isQuick = ++turns % WHOLE !== 0;
          if (hasStirred(formNow().roots) || !isQuick) afterDrawing(() => proveAgain(isQuick));
        }, EVERY);
      return true;
    },
    isAsked: () => timer !== undefined,
    proofOf(form) {
      if (timer === undefined) return undefined;
      // A form that was compared before was only edited since.
      const { message, isStale } = compare(form, prints.has(form));
      if (isStale) setTimeout(onChange);
      return message;
    },
    hasChanged,
    elementWith: (text) =>
      (
        painted.find((item) => item.text.startsWith(text)) ??
        painted.find((item) => item.text.includes(text) || text.includes(item.text))
      )?.element,
  };
}
