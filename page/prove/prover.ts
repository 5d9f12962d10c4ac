/** When a frame proves: from the moment it is asked to, with each reading, every second, and at the press of Create. */

import type { FrameProof } from '../../request/obstacle';
import { isInBackground } from '../follow/in-background';
import type { Form } from '../read/live-form';
import { type Proof, prove } from './prove';

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
  let last: Proof | undefined;
  const isOther = (proof: Proof) =>
    last === undefined ||
    proof.print !== last.print ||
    JSON.stringify(proof.message) !== JSON.stringify(last.message);
  const hasChanged = (form: Form) => {
    const proof = prove(form, lookUp);
    const isNews = isOther(proof);
    last = proof;
    return isNews;
  };
  const end = () => {
    clearInterval(timer);
    timer = undefined;
    last = undefined;
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
      last = prove(form, lookUp);
      return last.message;
    },
    hasChanged,
  };
}
