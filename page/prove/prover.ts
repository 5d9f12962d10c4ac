/** When a frame proves: from the moment it is asked to, with each reading, every second, and at the press of Create. */

import type { FrameProof } from '../../request/obstacle';
import { isInBackground } from '../follow/in-background';
import type { Form } from '../read/live-form';
import { prove } from './prove';
import type { Item } from './scene';

/** Styles change what is painted without an event. */
const EVERY = 1000;

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
 * @param lookUp the field that a caption names.
 * @param onChange called when something else is painted than before: the form is to be read anew.
 * @param formNow the form as last read.
 * @param signal ends it.
 */
export function prover(
  lookUp: (text: string) => string | undefined,
  formNow: () => Form,
  onChange: () => void,
  signal: AbortSignal,
): Prover {
  let timer: ReturnType<typeof setInterval> | undefined;
  let last = '';
  let painted: readonly Item[] = [];
  /** What stood around a form when it was first compared: what came since was not read. */
  const prints = new WeakMap<Form, string>();
  /** @returns the proof, and whether the form must be read anew first. */
  const compare = (form: Form): { message: FrameProof; isStale: boolean; isNews: boolean } => {
    const { message, print, items } = prove(form, lookUp);
    painted = items;
    const isStale = (prints.get(form) ?? print) !== print;
    prints.set(form, print);
    const text = JSON.stringify(message);
    const isNews = text !== last;
    last = text;
    return { message, isStale, isNews };
  };
  const hasChanged = (form: Form) => {
    const { isStale, isNews } = compare(form);
    return isStale || isNews;
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
          if (!isInBackground() && hasChanged(formNow())) onChange();
        }, EVERY);
      return true;
    },
    isAsked: () => timer !== undefined,
    proofOf(form) {
      if (timer === undefined) return undefined;
      const { message, isStale } = compare(form);
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
